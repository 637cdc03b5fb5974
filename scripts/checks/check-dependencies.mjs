/**
 * Checks the locked packages against the house rules. Each is pinned by its content, and none runs a script while it is
 * installed. All have a licence that lets anybody use this app. Tools do not ship, so they may also be under MPL, OFL
 * (fonts), or CC BY (tables of browser support).
 *
 * Why read licence expressions ourselves? `spdx-expression-parse` (5.0.0) and `spdx-satisfies` (6.0.0) break these rules:
 * they need `spdx-exceptions`, which is under CC BY 3.0. They also throw on a malformed expression.
 */
import { readdirSync, readFileSync } from 'node:fs'
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
const forToolsOnly = ['MPL-2.0', 'OFL-1.1', 'CC-BY-4.0']

/**
 * Tells whether the allowed licences satisfy an SPDX expression, such as `(MIT OR CC0-1.0)`.
 * @param {string} expression
 * @param {readonly string[]} allowed
 */
export function isAllowed(expression, allowed) {
  const words = expression.match(/[()]|[^\s()]+/g) ?? []
  let next = 0

  // AND binds closer than OR. Each part is read to its end, even when the outcome is already known.
  const anyOf = () => {
    let isMet = allOf()
    while (words[next] === 'OR') {
      next += 1
      isMet = allOf() || isMet
    }
    return isMet
  }
  const allOf = () => {
    let isMet = one()
    while (words[next] === 'AND') {
      next += 1
      isMet = one() && isMet
    }
    return isMet
  }
  /** @returns {boolean} */
  const one = () => {
    const word = words[next++]
    if (word !== '(') {
      // A licence with an exception must be allowed by name.
      if (words[next] !== 'WITH') return word !== undefined && allowed.includes(word)
      next += 2
      return allowed.includes(`${word} WITH ${words[next - 1]}`)
    }
    const isMet = anyOf()
    return words[next++] === ')' && isMet
  }

  const isMet = anyOf()
  return isMet && next === words.length
}

/**
 * A package in package-lock.json.
 * @typedef {{ integrity?: string, resolved?: string, hasInstallScript?: boolean, license?: string, dev?: boolean }} LockedPackage
 */

/**
 * Describes what is wrong with the packages of a lock file.
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

const LOCK = 'package-lock.json'

/** Returns the paths of all lock files of the project. Only packages of the one in the root may ship. */
export function lockFiles(folder = '') {
  /** @type {string[]} */
  const found = []
  for (const entry of readdirSync(join(projectRoot, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.name === LOCK) found.push(path)
    else if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      found.push(...lockFiles(path))
  }
  return found.sort()
}

/** Checks all lock files. `details` lists the problems. */
export function checkDependencies() {
  const problems = []
  let count = 0
  for (const file of lockFiles()) {
    const lock = JSON.parse(readFileSync(join(projectRoot, file), 'utf8'))
    problems.push(...problemsOf(lock, file !== LOCK))
    count += Object.keys(lock.packages).length - 1
  }
  return { ok: problems.length === 0, note: `${count} locked packages`, details: problems.join('\n') }
}

if (isStartedDirectly(import.meta.url)) {
  const { ok, note, details } = checkDependencies()
  console.log(ok ? note : details)
  if (!ok) process.exitCode = 1
}
