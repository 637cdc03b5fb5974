/** The settings of Stryker, which scripts/checks/mutation.mjs starts in the root. */
const folder = process.env['MUTATED_FOLDER']

export default {
  mutate: [`src/${folder}/**/*.ts`],
  testRunner: 'vitest',
  // Only the tests that the configuration names, even if others import the changed file.
  vitest: { configFile: 'scripts/checks/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  // Stryker works in a copy of the project, without these folders.
  ignorePatterns: [
    '/.cache',
    '/dist',
    '/docs',
    '/public',
    '/coverage',
    '/tests/e2e',
    '/test-results',
    '/playwright-report',
  ],
  tempDirName: '.cache/mutation/work',
  incremental: true,
  incrementalFile: `.cache/mutation/${folder}.incremental.json`,
  // Progress as a bar or, if the output goes into a file, as a line every few seconds.
  reporters: ['json', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  jsonReporter: { fileName: `.cache/mutation/${folder}.json` },
  logLevel: 'warn',
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 2),
  // Long enough that only an endless loop reaches it, even on a busy machine.
  timeoutMS: 30_000,
  timeoutFactor: 3,
  allowEmpty: false,
  checkers: [],
}
