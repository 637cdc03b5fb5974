/** Runs tests by Vitest or Playwright, and reads the reports that these write. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot, runTool } from './run-tool.mjs'

/**
 * How a run of tests ended. `report` is the tool's own; undefined if it has written none.
 * @typedef {{ code: number, output: string, report: any }} TestRun
 */

/**
 * @param {string} name of the report
 * @param {(file: string) => Promise<{ code: number, output: string }>} start
 * @returns {Promise<TestRun>}
 */
async function withReport(name, start) {
  const file = join(projectRoot, '.cache', 'reports', `${name}.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  const ended = await start(file)
  try {
    return { ...ended, report: JSON.parse(readFileSync(file, 'utf8')) }
  } catch {
    return { ...ended, report: undefined }
  }
}

/**
 * Runs tests by Vitest.
 * @param {string} name of the report
 * @param {readonly string[]} args
 * @param {Parameters<typeof runTool>[2]} [options]
 */
export const runVitest = (name, args, options) =>
  withReport(name, (file) =>
    runTool('vitest', ['run', '--reporter=json', `--outputFile.json=${file}`, ...args], options),
  )

/**
 * Runs tests by Playwright, which shows progress with `reporter` as well.
 * @param {string} name of the report
 * @param {string} reporter
 * @param {readonly string[]} [args]
 * @param {Parameters<typeof runTool>[2]} [options]
 */
export const runPlaywright = (name, reporter, args = [], { env, ...options } = {}) =>
  withReport(name, (file) =>
    runTool('@playwright/test', ['test', `--reporter=${reporter},json`, ...args], {
      ...options,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
  )
