/** Random choices from a seed, so that every run and every contender gets the same catalogues and enterprises. */
export interface Chance {
  /** Draws a whole number from 0 to `bound` - 1. */
  readonly below: (bound: number) => number
  readonly happens: (probability: number) => boolean
  /** @throws Error when there is nothing to pick from. */
  readonly pick: <T>(items: readonly T[]) => T
  /** Draws this many different items, in random order. */
  readonly sample: <T>(items: readonly T[], count: number) => readonly T[]
}

/** Numbers from a linear congruential generator modulo 2^32, of which the upper bits are used. */
export function chance(seed: number): Chance {
  let state = (seed ^ 0x5eed) >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
  const below = (bound: number) => Math.floor(next() * bound)
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }
  const sample = <T>(items: readonly T[], count: number): readonly T[] => {
    const left = [...items]
    const taken: T[] = []
    while (taken.length < count && left.length > 0) taken.push(...left.splice(below(left.length), 1))
    return taken
  }
  return { below, happens: (probability) => next() < probability, pick, sample }
}
