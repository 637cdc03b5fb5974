/**
 * `npm run e2e:firefox`: runs the browser tests in the Firefox of this machine. Prints how many passed, and why tests
 * were skipped. Without a Firefox it says so and succeeds, unless FIREFOX names one. See docs/browsers.md.
 *
 *     npm run e2e:firefox                                  everything
 *     npm run e2e:firefox -- tests/e2e/keyboard.spec.ts    further arguments for Playwright
 */
import { ensureDependencies } from '../run/ensure-dependencies.mjs'
import { findFirefox } from './find-firefox.mjs'
import { runPlaywright } from '../run/run-tests.mjs'
import { buildApp, isStartedDirectly, projectRoot, runOrFail } from '../run/run-tool.mjs'

/**
 * A file or group of tests in Playwright's report.
 * @typedef {{ annotations: readonly { type: string, description?: string }[], status: string }} ReportedTest
 * @typedef {{ suites?: readonly Suite[], specs?: readonly { tests: readonly ReportedTest[] }[] }} Suite
 */

/**
 * Returns the reasons why tests were skipped, each with the number of tests, the most frequent first.
 * @param {Suite} suite
 */
export function skippedIn(suite) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  const pending = [suite]
  for (let next = pending.pop(); next; next = pending.pop()) {
    pending.push(...(next.suites ?? []))
    for (const { status, annotations } of (next.specs ?? []).flatMap(({ tests }) => tests)) {
      if (status !== 'skipped') continue
      const reason = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason is given'
      counts.set(reason, (counts.get(reason) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)
}

/**
 * @param {readonly string[]} args for Playwright
 * @returns {Promise<boolean>} whether the tests passed, or there is no Firefox
 */
async function testInFirefox(args) {
  const found = await findFirefox()
  if (!found) {
    console.log('There is no Firefox on this machine, so nothing was tested in it. FIREFOX=/path names one.')
    return true
  }
  await buildApp()

  console.log(`Testing in ${found.name} …`)
  const env = { E2E_ENGINE: 'firefox', E2E_LAUNCH: JSON.stringify(found.launch) }
  const { code, report } = await runPlaywright('e2e-firefox', 'dot', args, { env, show: true })
  if (!report) throw new Error('Playwright has written no report.')
  const { expected, unexpected, flaky, skipped } = report.stats
  console.log(
    [
      `\n${found.name}: ${expected} passed, ${unexpected + flaky} failed, ${skipped} skipped`,
      ...skippedIn(report).map(([reason, count]) => `${String(count).padStart(5)} skipped: ${reason}`),
    ].join('\n'),
  )
  // A run without any test proves nothing.
  return code === 0 && expected > 0
}

if (isStartedDirectly(import.meta.url)) {
  await runOrFail(async () => {
    ensureDependencies(projectRoot)
    if (!(await testInFirefox(process.argv.slice(2)))) process.exitCode = 1
  })
}
