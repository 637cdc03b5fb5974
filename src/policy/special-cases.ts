import type { Condition } from '../engine'
import { inMainland, serviceProvider } from './questions/conditions'

/** A case that explains a whole result. Its sentence is in `circular.*.ts`. */
export interface SpecialCase {
  readonly id: string
  /** The case applies where this condition is false. */
  readonly unless: Condition
}

/** Cases that explain a whole result at once, and are stated before its figures. */
export const specialCases = [
  { id: 'outside', unless: inMainland },
  { id: 'goods-only', unless: serviceProvider },
] as const satisfies readonly SpecialCase[]
