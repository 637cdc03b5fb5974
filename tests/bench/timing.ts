/**
 * Times work on a machine that others use too. Every contender runs a batch in turn, round after round, so that a slow
 * moment hits all alike. Reported are medians; for ratios, the median over the rounds and the spread.
 */

import { median, quantile } from '../../scripts/bench/quantile.mjs'

/** What is timed; it gets the number of the call. */
export interface Work {
  readonly name: string
  readonly run: (call: number) => unknown
  readonly isAsync?: boolean
}

/** The measured times of one work. */
export interface Timing {
  readonly name: string
  /** Milliseconds for one call, median of the rounds. */
  readonly milliseconds: number
  /** How many times as long as the first one takes: median of the rounds, 10th and 90th percentile. */
  readonly ratio: number
  readonly ratioSpread: readonly [number, number]
  readonly rounds: number
}

/** How long to measure. */
export interface Effort {
  /** Milliseconds that a batch lasts at least. */
  readonly batch: number
  readonly rounds: number
  /** Milliseconds that one contender may take in all; three rounds are run in any case. */
  readonly most: number
}

/** Times all works in turn; the ratios are to the first of them. */
export async function timeInTurn(works: readonly Work[], effort: Effort): Promise<readonly Timing[]> {
  const entries = []
  for (const work of works) {
    const entry = { work, calls: 0, batch: 1, spent: 0, rounds: new Map<number, number>() }
    await warmUp(entry, effort)
    entries.push(entry)
  }
  for (let round = 0; round < effort.rounds; round++) {
    for (const entry of entries) {
      if (round >= 3 && entry.spent > effort.most) continue
      const elapsed = await batch(entry)
      entry.spent += elapsed
      entry.rounds.set(round, elapsed / entry.batch)
    }
  }
  const [first] = entries
  return entries.map(({ work, rounds }) => {
    const ratios = [...rounds].flatMap(([round, time]) => {
      const firstTime = first?.rounds.get(round)
      return firstTime === undefined ? [] : [time / firstTime]
    })
    return {
      name: work.name,
      milliseconds: median([...rounds.values()]),
      ratio: median(ratios),
      ratioSpread: [quantile(ratios, 0.1), quantile(ratios, 0.9)],
      rounds: rounds.size,
    }
  })
}

interface Entry {
  readonly work: Work
  calls: number
  batch: number
}

/** Lets the compiler see the work, and finds how many calls make a batch. */
async function warmUp(entry: Entry, effort: Effort): Promise<void> {
  const end = performance.now() + Math.min(effort.most / 4, 400)
  do {
    const elapsed = await batch(entry)
    if (elapsed < effort.batch) entry.batch *= 2
  } while (performance.now() < end)
}

async function batch(entry: Entry): Promise<number> {
  const { work } = entry
  const start = performance.now()
  if (work.isAsync) for (let done = 0; done < entry.batch; done++) await work.run(entry.calls++)
  else for (let done = 0; done < entry.batch; done++) work.run(entry.calls++)
  return performance.now() - start
}

/** Times a fixed piece of work, in milliseconds: how fast this machine is at this moment. */
export function calibrate(): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    let hash = 17
    for (let turn = 0; turn < 3_000_000; turn++) hash = Math.imul(hash ^ (turn & 0xff), 0x01000193)
    // Keeps the compiler from removing the loop.
    if (hash === 0.5) throw new Error('A whole number is a half.')
    return performance.now() - start
  })
  return median(times)
}
