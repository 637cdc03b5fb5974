/** Runs the fast tests of one folder. The seed is fixed, so that a mutant is killed every time or never. */
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

const folder = process.env['MUTATED_FOLDER']

/**
 * Adds a failed test to every file that fails to load. Stryker counts only failed tests, so it would take the mutant for
 * a survivor, although `npm test` fails.
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
 * Runs the files that try thousands of random cases last. The first failure ends a run, and for most changes a test of
 * one case fails.
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
      // The proofs of the engine are small enough to run for every mutant.
      ...(folder === 'engine' ? ['tests/engine/proofs/*.test.ts'] : []),
    ],
    setupFiles: ['scripts/checks/mutation/same-chance.mjs'],
    reporters: [brokenFilesFail],
    sequence: { sequencer: ProofsLast },
    testTimeout: 120_000,
    restoreMocks: true,
  },
})
