/**
 * `npm test`: installs what is missing, then runs every check and every test. Prints one line a step, and the output of a
 * step only if it failed. After a failure, all steps still run that do not need the failed one. The last line is the sum:
 * `N passed, N failed`.
 *
 *     npm test -- --only unit           one step; also `--only lint,types`
 */
import { parseArgs } from 'node:util'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { namesAmong } from './names-among.mjs'
import { projectRoot } from './run-tool.mjs'
import { steps } from './steps.mjs'
import { twoAtOnce } from './two-at-once.mjs'

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./steps.mjs').Result} Result */

const sum = { passed: 0, failed: 0 }
/** @type {Set<string>} */
const failedSteps = new Set()

/**
 * Runs a step, unless one that it needs has failed.
 * @param {Step} step
 * @returns {Promise<Result>}
 */
async function resultOf({ needs = [], run }) {
  const missing = needs.find((need) => failedSteps.has(need))
  if (missing) return { passed: 0, failed: 1, note: `not run, because ${missing} failed` }
  try {
    return await run()
  } catch (error) {
    return { passed: 0, failed: 1, details: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Runs a step, counts and prints its result.
 * @param {Step} step
 */
async function perform(step) {
  const begun = performance.now()
  const { passed, failed, note = '', details = '' } = await resultOf(step)
  sum.passed += passed
  sum.failed += failed
  if (failed > 0) failedSteps.add(step.name)

  const verdict = failed > 0 ? 'FAILED' : 'ok'
  const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`
  console.log(`${step.name.padEnd(14)}${verdict.padEnd(8)}${seconds.padStart(8)}   ${note}`.trimEnd())
  if (failed > 0 && details) console.log(`\n${details.trim()}\n`)
}

try {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  ensureDependencies(projectRoot)
  const selected = namesAmong(
    steps.map(({ name }) => name),
    'step',
    values.only,
  )
  await twoAtOnce(
    steps.filter(({ name }) => selected.includes(name)),
    perform,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  sum.failed++
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
if (sum.failed > 0) process.exitCode = 1
