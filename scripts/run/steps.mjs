/**
 * The steps of `npm test`. Each runs one tool or one check and returns how many tests passed and failed. A step that does
 * not run tests counts as one.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDependencies } from '../checks/check-dependencies.mjs'
import { checkSize } from '../checks/check-size.mjs'
import { findBrowser } from '../browsers/find-browser.mjs'
import { runPlaywright, runVitest } from './run-tests.mjs'
import { projectRoot, runTool } from './run-tool.mjs'

/** @typedef {{ passed: number, failed: number, note?: string, details?: string }} Result */
/** @typedef {{ code: number, output: string }} Outcome */
/** @typedef {{ name: string, needs?: readonly string[], run: () => Result | Promise<Result> }} Step */

/**
 * Makes the result of a step that counts as one.
 * @param {{ ok: boolean, note?: string, details?: string }} outcome
 * @returns {Result}
 */
const one = ({ ok, ...shown }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, ...shown })

/**
 * Returns the file in which a tool notes which files have passed. Other versions of the packages get another file.
 * @param {string} name
 */
const noteOf = (name) => {
  const versions = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json')))
  return join(projectRoot, '.cache', 'checked', versions.digest('hex').slice(0, 8), name)
}

/**
 * Runs tools in the folder `cwd`, which holds this project or a copy of it. `more` are further arguments.
 * @satisfies {Record<string, (cwd: string, more?: readonly string[]) => Promise<Outcome>>}
 */
export const commands = {
  build: (cwd) => runTool('vite', ['build'], { cwd }),
  types: (cwd, more = []) => runTool('vue-tsc', ['--noEmit', ...more], { cwd }),
  lint: async (cwd, more = []) => {
    const all = await runTool('oxlint', [], { cwd })
    const folders = await runTool('eslint', ['src', '--max-warnings', '0', ...more], { cwd })
    return { code: all.code + folders.code, output: `${all.output}\n${folders.output}` }
  },
}

/**
 * A step that passes if its command exits with 0.
 * @param {string} name
 * @param {() => Promise<Outcome>} command
 * @returns {Step}
 */
const step = (name, command) => ({
  name,
  run: async () => {
    const { code, output } = await command()
    return one({ ok: code === 0, details: output })
  },
})

/**
 * Counts the tests of a run. A tool that fails without a failed test, or without a report, counts as one failure.
 * @param {import('./run-tests.mjs').TestRun} run
 * @param {(report: any) => { passed: number, failed: number, skipped: number }} count
 * @returns {Result}
 */
function counted({ code, output, report }, count) {
  const { passed, skipped, ...found } = report ? count(report) : { passed: 0, failed: 0, skipped: 0 }
  const failed = code === 0 ? found.failed : Math.max(found.failed, 1)
  const note = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`
  return { passed, failed, note, details: output }
}

/** @param {{ status: string, assertionResults: unknown[] }} testFile */
const brokeBeforeItsTests = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.length === 0

/**
 * Makes a step that runs tests by Vitest.
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Step}
 */
const testsOf = (name, args) => ({
  name,
  run: async () =>
    counted(
      // By default Vitest leaves one processor free, which the other steps would use only half of the time.
      await runVitest(name, ['--maxWorkers=100%', '--reporter=dot', ...args]),
      ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
        passed: numPassedTests,
        failed: numFailedTests + testResults.filter(brokeBeforeItsTests).length,
        skipped: numPendingTests + numTodoTests,
      }),
    ),
})

const runBrowserTests = async () =>
  counted(await runPlaywright('e2e', 'dot'), ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (stats.expected + stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
  }))

/**
 * The steps in the order in which they begin, two at once. The browser tests take longest, so what they need comes first.
 * They wait for pages half of the time, which leaves the processors to the other steps.
 * @type {readonly Step[]}
 */
export const steps = [
  step('build', () => commands.build(projectRoot)),
  {
    name: 'size',
    needs: ['build'],
    run: () => one(checkSize()),
  },
  {
    name: 'browser',
    run: async () => {
      const { name, launch } = await findBrowser()
      process.env['E2E_LAUNCH'] = JSON.stringify(launch)
      return one({ ok: true, note: name })
    },
  },
  { name: 'e2e', needs: ['build', 'browser'], run: runBrowserTests },
  // Every test runs once. Measuring branches costs time, so the tests that measure them have a step of their own.
  testsOf('unit', ['--project=unit']),
  testsOf('component', ['--project=component']),
  testsOf('branches', [
    '--project=measured',
    '--coverage',
    '--coverage.reporter=text',
    '--coverage.include=src/{engine,share,draft}/**/*.ts',
  ]),
  step('lint', () =>
    commands.lint(projectRoot, [
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      noteOf('eslint'),
    ]),
  ),
  step('types', () => commands.types(projectRoot, ['--incremental', '--tsBuildInfoFile', noteOf('types')])),
  step('format', () => runTool('oxfmt', ['--check'])),
  step('layers', () =>
    runTool('dependency-cruiser', ['src', '--config', '.dependency-cruiser.cjs'], { command: 'depcruise' }),
  ),
  {
    name: 'dependencies',
    run: () => one(checkDependencies()),
  },
]
