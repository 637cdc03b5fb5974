/** The fast tests of one folder, always with the same chance, so that a mutant is killed every time or never. */
import { defineConfig } from 'vitest/config'

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

export default defineConfig({
  test: {
    include: [`tests/${process.env['MUTATED_FOLDER']}/*.test.ts`],
    setupFiles: ['scripts/mutation/same-chance.mjs'],
    reporters: [brokenFilesFail],
    testTimeout: 120_000,
    restoreMocks: true,
  },
})
