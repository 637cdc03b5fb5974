/**
 * Holds the locked packages to the house rules: each is pinned by its content, none runs anything while it is
 * installed, all have a licence that lets anybody use this app. Tools, which do not ship, may also be under MPL,
 * and their fonts under OFL.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isStartedDirectly, projectRoot } from '../run/run-tool.mjs'

const permissive = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
]
/** The last one is for fonts. */
const forToolsOnly = ['MPL-2.0', 'OFL-1.1']

/**
 * Whether a licence expression, such as `(MIT OR CC0-1.0)`, can be met with the allowed licences.
 * @param {string} expression
 * @param {readonly string[]} allowed
 */
export function isAllowed(expression, allowed) {
  const alternatives = expression.replace(/[()]/g, '').split(/\s+OR\s+/)
  return alternatives.some((all) =>
    all.split(/\s+AND\s+/).every((licence) => allowed.includes(licence.trim())),
  )
}

/**
 * A package in package-lock.json.
 * @typedef {{ integrity?: string, resolved?: string, hasInstallScript?: boolean, license?: string, dev?: boolean }} LockedPackage
 */

/**
 * What is wrong with the packages of a lock file.
 * @param {{ packages: Record<string, LockedPackage> }} lock
 * @param {boolean} onlyTools whether none of them ships
 */
export function problemsOf(lock, onlyTools) {
  const problems = []
  for (const [path, { integrity, resolved, hasInstallScript, license, dev }] of Object.entries(
    lock.packages,
  )) {
    if (path === '') continue
    const allowed = dev === true || onlyTools ? [...permissive, ...forToolsOnly] : permissive
    if (!integrity?.startsWith('sha512-')) problems.push(`${path} is not pinned by its content`)
    if (resolved && !resolved.startsWith('https://')) {
      problems.push(`${path} does not come from a registry over https`)
    }
    if (hasInstallScript) problems.push(`${path} runs a script while it is installed`)
    if (!isAllowed(license ?? '', allowed)) problems.push(`${path} has the licence ${license ?? '(none)'}`)
  }
  return problems
}

/** The verdict in one line, and the problems in detail. */
export function checkDependencies() {
  const locks = [
    { folder: '.', onlyTools: false },
    { folder: 'scripts/browsers/chromium', onlyTools: true },
    { folder: 'scripts/browsers/fonts', onlyTools: true },
    { folder: 'tests/bench', onlyTools: true },
  ]
  const problems = []
  let count = 0
  for (const { folder, onlyTools } of locks) {
    const lock = JSON.parse(readFileSync(join(projectRoot, folder, 'package-lock.json'), 'utf8'))
    problems.push(...problemsOf(lock, onlyTools))
    count += Object.keys(lock.packages).length - 1
  }
  return { ok: problems.length === 0, note: `${count} locked packages`, details: problems.join('\n') }
}

if (isStartedDirectly(import.meta.url)) {
  const { ok, note, details } = checkDependencies()
  console.log(ok ? note : details)
  if (!ok) process.exitCode = 1
}
