/** A whole portfolio, read at once. */
import { day } from '../../support/day'
import { type Enterprise, type Problem, readPortfolio } from '../../../src/portfolio'

/** All that was read of a portfolio. */
export interface Whole {
  readonly enterprises: readonly Enterprise[]
  readonly problems: readonly Problem[]
  readonly progress: readonly number[]
  readonly unit: string
}

/** Reads a portfolio to its end, on the day of the tests. */
export function readWhole(source: Uint8Array | string): Whole {
  const slices = [...readPortfolio(source, day)]
  return {
    enterprises: slices.flatMap(({ enterprises }) => enterprises),
    problems: slices.flatMap(({ problems }) => problems),
    progress: slices.map(({ done }) => done),
    unit: slices[0]?.unit ?? '',
  }
}

/** Returns the names of the enterprises that were read. */
export const namesIn = (source: Uint8Array | string): readonly string[] =>
  readWhole(source).enterprises.map(({ name }) => name)

/** Returns the problems, without notes on answers that do not count. */
export const faultsIn = (source: Uint8Array | string): readonly Problem[] =>
  readWhole(source).problems.filter(({ kind }) => kind !== 'not-counted')
