/**
 * Chance that can be repeated: the one generator and the one fixed seed of proofs, benches and samples. It stands
 * beside fast-check: a proof counts its cases over all seeds, and draws step by step from one generator.
 */

/** The seed of whatever is the same in every run. */
export const fixedSeed = 186_2025

/**
 * A pseudo-random generator.
 * @typedef {object} Random
 * @property {(limit: number) => number} below a whole number from 0 to below the limit
 * @property {(probability: number) => boolean} chance
 * @property {<T>(items: readonly T[]) => T} pick
 */

/**
 * A pseudo-random generator with a seed (mulberry32).
 * @param {number} seed
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (/** @type {number} */ limit) => Math.floor(fraction() * limit)
  return {
    below,
    chance: (probability) => fraction() < probability,
    pick: (items) => /** @type {(typeof items)[number]} */ (items[below(items.length)]),
  }
}
