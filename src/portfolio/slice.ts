import type { Judged, ReadEnterprise } from './enterprise'
import type { Problem } from './problem'

/** A slice of a portfolio that has been read, so that a page can show progress. */
export interface Slice {
  readonly enterprises: readonly ReadEnterprise[]
  readonly problems: readonly Problem[]
  /** How much of the whole has been read by now, from 0 to 1. */
  readonly done: number
}

/** Puts a slice together. */
export function sliceOf(judged: readonly Judged[], done: number): Slice {
  return {
    enterprises: judged.flatMap(({ enterprise }) => enterprise ?? []),
    problems: judged.flatMap(({ problems }) => problems),
    done,
  }
}
