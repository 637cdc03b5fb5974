/** What explains a whole result at once, and is said before its figures. */
import type { Condition } from '../engine'
import { inMainland, serviceProvider } from './questions/conditions'

export interface SpecialCase {
  readonly id: string
  /** The case holds where this is ruled out. */
  readonly unless: Condition
}

export const specialCases = [
  { id: 'outside', unless: inMainland },
  { id: 'goods-only', unless: serviceProvider },
] as const satisfies readonly SpecialCase[]
