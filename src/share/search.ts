/**
 * Looks for tokens among runs of letters and digits.
 *
 * A token begins where a run begins, and ends where the same or a later run ends. Its first two letters announce its
 * length. So each beginning has at most one end to try, and the check decides. A run with a word glued to the token
 * is not split: where the token ends would be a guess.
 */
import { lettersOf } from './alphabet'
import { announced, type Frame, unwrap } from './frame'
import type { Run } from './runs'

/** An intact token, and all runs that are part of it, wherever it occurs. */
export interface FoundToken {
  readonly frame: Frame
  readonly values: readonly number[]
  readonly runs: ReadonlySet<Run>
}

/** Lists the intact tokens, each once. */
export function tokensAmong(runs: readonly Run[]): readonly FoundToken[] {
  const found = new Map<string, FoundToken>()
  for (const start of runs.keys()) {
    const one = oneToken(runs, start)
    const frame = one && unwrap(one.values)
    if (!frame) continue
    const letters = lettersOf(one.values)
    const earlier = found.get(letters)?.runs ?? []
    found.set(letters, {
      frame,
      values: one.values,
      runs: new Set([...earlier, ...runs.slice(start, one.end)]),
    })
  }
  return [...found.values()]
}

/** The most runs in one token. A code has up to 18 groups of four, and line ends may break some of them. */
const MOST_PARTS = 24

/** Collects the values from the beginning of a run up to the announced length. They must end where a run ends. */
function oneToken(
  runs: readonly Run[],
  start: number,
): { readonly values: readonly number[]; readonly end: number } | undefined {
  const joined: number[] = []
  for (let next = start; next < start + MOST_PARTS; next += 1) {
    const run = runs[next]
    if (!run?.values || (next > start && !run.continues)) return undefined
    for (const value of run.values) joined.push(value)
    const head = announced(joined)
    if (head && joined.length >= head.length) return { values: joined, end: next + 1 }
  }
  return undefined
}
