/** A slice of a portfolio that has been read, so that a page can show progress. */
import type { Judged, ReadEnterprise } from './enterprise'
import type { Problem } from './problem'

export interface Slice {
  readonly enterprises: readonly ReadEnterprise[]
  readonly problems: readonly Problem[]
  /** How much of the whole has been read by now, from 0 to 1. */
  readonly done: number
}

export function sliceOf(judged: readonly Judged[], done: number): Slice {
  return {
    enterprises: judged.flatMap(({ enterprise }) => enterprise ?? []),
    problems: judged.flatMap(({ problems }) => problems),
    done,
  }
}
