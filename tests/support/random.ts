/** Random cases that can be repeated. Every proof runs with one fixed seed and one new one, and a failure names its seed. */
import { fixedSeed, type Random, randomFrom } from '../../scripts/checks/chance.mjs'

export { fixedSeed, type Random, randomFrom }

/** Whether to try many more cases, which takes minutes: `PROVE=1`. */
export const isProving = process.env['PROVE'] === '1'

/** The only seed to use, to repeat a failure: `PROOF_SEED=…`. */
const replayed = process.env['PROOF_SEED']

/** The seed that is new in every run; `PROOF_FRESH_SEED` sets it. */
const fresh = Number(process.env['PROOF_FRESH_SEED'] ?? Date.now()) % 2 ** 32

const seeds = replayed === undefined ? [fixedSeed, fresh] : [Number(replayed)]

/** The seed of random visits in a browser: fixed in `npm test`, new in every run when proving. */
export const seedOfVisits = Number(replayed ?? (isProving ? fresh : 0))

let tried = 0

/** Returns the number of cases tried since the last call. */
export function takeTried(): number {
  const count = tried
  tried = 0
  return count
}

/** The share of the cases to try, such as `PROOF_SCALE=0.1`, for runs that repeat a proof many times. */
const scale = Number(process.env['PROOF_SCALE'] ?? 1)

/** Returns the number of cases to try: `usual`, or `whenProving` with `PROVE=1`. */
export function cases(usual: number, whenProving: number): number {
  return isProving ? whenProving : usual
}

/** Runs a proof over `count` cases, shared among the seeds. Throws an error that names the seed of a failure. */
export function prove(count: number, attempt: (random: Random) => void): void {
  for (const seed of seeds) {
    const random = randomFrom(seed)
    for (let step = 0; step < (count * scale) / seeds.length; step += 1) {
      tried += 1
      try {
        attempt(random)
      } catch (error) {
        throw new Error(`It fails with PROOF_SEED=${seed}, at step ${step}.`, { cause: error })
      }
    }
  }
}
