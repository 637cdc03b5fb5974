/** The fast tests of one folder, always with the same chance, so that a mutant is killed every time or never. */
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

const folder = process.env['MUTATED_FOLDER']

/**
 * Stryker counts failed tests only. A file that breaks while it is loaded has no tests, so its mutant would pass for
 * a survivor, although `npm test` fails; therefore such a file gets a failed test.
 * @type {import('vitest/reporters').Reporter}
 */
const brokenFilesFail = {
  onTestRunEnd(modules) {
    for (const { task: file } of modules) {
      if (file.result?.state !== 'fail' || file.tasks.length > 0) continue
      const test = {
        type: 'test',
        name: 'can be loaded',
        mode: 'run',
        suite: file,
        file,
        result: file.result,
      }
      file.tasks.push(test)
    }
  },
}

/**
 * The first failure ends a run, and most changes are noticed by a test of one case. So those files come last that
 * try thousands of random ones.
 */
class ProofsLast extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} files */
  sort(files) {
    const tries = (/** @type {string} */ file) =>
      /support\/random|fast-check/.test(readFileSync(file, 'utf8'))
    return Promise.resolve(
      files.toSorted((one, other) => Number(tries(one.moduleId)) - Number(tries(other.moduleId))),
    )
  }
}

export default defineConfig({
  test: {
    include: [
      `tests/${folder}/{,explanation/,interview/}*.test.ts`,
      // Those of the engine are small enough.
      ...(folder === 'engine' ? ['tests/engine/proofs/*.test.ts'] : []),
    ],
    setupFiles: ['scripts/checks/mutation/same-chance.mjs'],
    reporters: [brokenFilesFail],
    sequence: { sequencer: ProofsLast },
    testTimeout: 120_000,
    restoreMocks: true,
  },
})
