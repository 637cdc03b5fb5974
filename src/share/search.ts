/**
 * Looking for tokens among runs of letters and digits.
 *
 * A token begins where a run begins and ends where a run ends; in between it may go over several. Its first two
 * letters announce its length, so from every beginning there is at most one end to try, and its check decides.
 * A run that holds more than the token, because a word was glued to it, is not taken apart: where the token ends
 * would be a guess.
 */
import { lettersOf } from './alphabet'
import { announced, type Frame, unwrap } from './frame'
import type { Run } from './runs'

/** The intact tokens, each once. */
export function tokensAmong(runs: readonly Run[]): readonly Frame[] {
  const found = new Map<string, Frame>()
  for (const start of runs.keys()) {
    const values = oneToken(runs, start)
    const frame = values && unwrap(values)
    if (frame) found.set(lettersOf(values), frame)
  }
  return [...found.values()]
}

/** A code has at most 18 groups of four; some of them may also be broken by the end of a line. */
const MOST_PARTS = 24

/** The values from the beginning of one run to the end of the same or a later one, as many as they announce. */
function oneToken(runs: readonly Run[], start: number): readonly number[] | undefined {
  const joined: number[] = []
  for (let next = start; next < start + MOST_PARTS; next += 1) {
    const run = runs[next]
    if (!run?.values || (next > start && !run.continues)) return undefined
    for (const value of run.values) joined.push(value)
    const head = announced(joined)
    if (head && joined.length >= head.length) return joined
  }
  return undefined
}
