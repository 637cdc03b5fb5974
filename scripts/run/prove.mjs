/**
 * `npm run prove`: runs the tests of all claims in scripts/checks/claims.mjs with their large counts of random cases.
 * Prints one line a claim. Stops at the first false claim and shows why. Takes hours.
 *
 *     npm run prove                    everything
 *     npm run prove -- --only C3,A1    some claims
 *     npm run prove -- --usual         with the counts of `npm test`, to try the command itself
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fixedSeed } from '../checks/chance.mjs'
import { claims } from '../checks/claims.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { namesAmong } from './names-among.mjs'
import { runPlaywright, runVitest } from './run-tests.mjs'
import { buildApp, isStartedDirectly, projectRoot, runNode, runOrFail } from './run-tool.mjs'

/** @typedef {import('../checks/claims.mjs').Claim} Claim */
/** @typedef {{ tests: number, cases: number, failure?: string }} Outcome */

/** @param {string} file */
const isInBrowser = (file) => file.endsWith('.spec.ts')

/** @param {string} file */
const isScript = (file) => file.endsWith('.mjs')

/**
 * Runs those tests of one claim that belong to one tool.
 * @param {readonly string[]} files
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function runFiles(files, env) {
  if (files.every(isScript)) return runScripts(files)
  const inBrowser = files.some(isInBrowser)
  const { code, output, report } = inBrowser
    ? await runPlaywright('prove', 'line', files, { env })
    : await runVitest('prove', ['--reporter=default', ...files], { env })
  const outcome = inBrowser ? { tests: report?.stats.expected ?? 0, cases: 0 } : countCases(report)
  // A run without any test proves nothing.
  return code === 0 && outcome.tests > 0 ? outcome : { ...outcome, failure: output }
}

/**
 * @param {readonly string[]} files
 * @returns {Promise<Outcome>}
 */
async function runScripts(files) {
  for (const file of files) {
    const { code, output } = await runNode([join(projectRoot, file)])
    if (code !== 0) return { tests: 0, cases: 0, failure: output }
  }
  return { tests: files.length, cases: 0 }
}

/** @param {any} written Vitest's report, in which every test notes how many random cases it has tried */
function countCases(written) {
  /** @type {{ status: string, meta?: { cases?: number } }[]} */
  const all = (written?.testResults ?? []).flatMap(
    (/** @type {any} */ { assertionResults }) => assertionResults,
  )
  const passed = all.filter(({ status }) => status === 'passed')
  return { tests: passed.length, cases: passed.reduce((sum, { meta }) => sum + (meta?.cases ?? 0), 0) }
}

/**
 * @param {Claim} claim
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function prove({ tests }, env) {
  const parts = [
    tests.filter((file) => !isInBrowser(file) && !isScript(file)),
    tests.filter(isInBrowser),
    tests.filter(isScript),
  ]
  /** @type {Outcome} */
  let sum = { tests: 0, cases: 0 }
  for (const files of parts.filter((part) => part.length > 0)) {
    const outcome = await runFiles(files, env)
    sum = { ...outcome, tests: sum.tests + outcome.tests, cases: sum.cases + outcome.cases }
    if (sum.failure !== undefined) break
  }
  return sum
}

/** @param {number} count */
const withCommas = (count) => count.toLocaleString('en')

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, usual: { type: 'boolean' } } })
  const wanted = namesAmong(
    claims.map(({ id }) => id),
    'claim',
    values.only,
  )
  const chosen = claims.filter(({ id }) => wanted.includes(id))
  ensureDependencies(projectRoot)
  if (chosen.some(({ tests }) => tests.some(isInBrowser))) await buildApp()
  const fresh = String(Date.now() % 2 ** 32)
  const env = { PROOF_FRESH_SEED: fresh, ...(values.usual ? {} : { PROVE: '1' }) }
  console.log(`Seeds: ${fixedSeed}, and ${fresh} for this run.\n`)
  for (const claim of chosen) {
    const begun = performance.now()
    const { tests, cases, failure } = await prove(claim, env)
    const seconds = `${((performance.now() - begun) / 1000).toFixed(0)} s`
    const counted = `${withCommas(tests)} tests${cases > 0 ? `, ${withCommas(cases)} random cases` : ''}`
    console.log(
      `${claim.id.padEnd(4)} ${failure === undefined ? 'true ' : 'FALSE'} ${claim.claim} (${counted}, ${seconds})`,
    )
    if (failure !== undefined) throw new Error(`\n${failure.trim()}`)
  }
}

if (isStartedDirectly(import.meta.url)) await runOrFail(main)
