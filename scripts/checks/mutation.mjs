/**
 * `npm run mutation` (mutation testing): changes the source in many small ways, one at a time. Checks that a test of
 * the same folder fails each time. Takes minutes to an hour. Code that is unchanged since the last run is not tried
 * again.
 *
 *     npm run mutation                     src/share, src/draft and src/engine
 *     npm run mutation -- engine           these folders only
 *     npm run mutation -- --force          everything anew
 *     MUTATION_CONCURRENCY=1 npm run …     with one process instead of two
 *
 * A change that no test notices is a survivor. The run fails if a survivor is missing in tests/mutation/survivors.json,
 * which says why it does no harm. It also fails if tests notice less than 95 % of all changes.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureDependencies } from '../run/ensure-dependencies.mjs'
import { fixedSeed } from './chance.mjs'
import { isStartedDirectly, projectRoot, runNode, runOrFail } from '../run/run-tool.mjs'

const usualFolders = ['share', 'draft', 'engine']

/** In per cent. */
const lowestScore = 95

const installFolder = join(projectRoot, 'scripts', 'checks', 'mutation')
const stryker = join(installFolder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
const cache = join(projectRoot, '.cache', 'mutation')

/**
 * A change that no test noticed. `code` is the source line on which it begins: it still identifies the place when lines
 * are inserted above. `line` is that line's number, for the printed list.
 * @typedef {{ file: string, code: string, mutator: string, original: string, mutant: string }} Change
 * @typedef {Change & { line: number }} Survivor
 * @typedef {Change & { reason: string }} Explained
 */

/**
 * A part of Stryker's report.
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ mutatorName: string, replacement: string, status: string, location: { start: Position, end: Position } }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report
 */

/**
 * Returns the text between two positions, which count from 1.
 * @param {string} source
 * @param {Mutant['location']} location
 */
function excerpt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n')
}

/**
 * Counts the changes that a test noticed and lists the survivors; `score` is in per cent. Changes that could not be tried
 * do not count.
 * @param {Report} report
 */
export function outcomeOf(report) {
  let killed = 0
  /** @type {Survivor[]} */
  const survivors = []
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    for (const { mutatorName, replacement, status, location } of mutants) {
      if (status === 'Killed' || status === 'Timeout') killed++
      if (status !== 'Survived' && status !== 'NoCoverage') continue
      const { line } = location.start
      const code = source.split('\n')[line - 1]?.trim() ?? ''
      const original = excerpt(source, location)
      survivors.push({ file, line, code, mutator: mutatorName, original, mutant: replacement })
    }
  }
  const all = killed + survivors.length
  return { killed, survivors, score: all === 0 ? 0 : (100 * killed) / all }
}

/**
 * Indexes changes by what distinguishes them. Of changes that are otherwise the same, the order tells them apart.
 * @template {Change} Entry
 * @param {readonly Entry[]} changes
 */
function byKey(changes) {
  /** @type {Map<string, Entry>} */
  const keyed = new Map()
  for (const change of changes) {
    const { file, code, mutator, original, mutant } = change
    let key = JSON.stringify([file, code, mutator, original, mutant])
    while (keyed.has(key)) key += ' again'
    keyed.set(key, change)
  }
  return keyed
}

/**
 * Finds the survivors without an explanation, and the explanations without a survivor.
 * @param {readonly Survivor[]} survivors
 * @param {readonly Explained[]} explained
 */
export function compare(survivors, explained) {
  const known = byKey(explained)
  const found = byKey(survivors)
  return {
    unexplained: [...found].filter(([key]) => !known.has(key)).map(([, survivor]) => survivor),
    outdated: [...known].filter(([key]) => !found.has(key)).map(([, entry]) => entry),
  }
}

/** @param {Change & { line?: number }} change */
function described({ file, line, code, mutator, original, mutant }) {
  const indented = (/** @type {string} */ text) => text.replaceAll('\n', '\n      ')
  const place = line === undefined ? file : `${file}:${line}`
  return `  ${place}  ${mutator}  in  ${code}\n    - ${indented(original)}\n    + ${indented(mutant)}`
}

/**
 * Tries all changes of a folder and prints the outcome. Returns whether it is good enough.
 * @param {string} folder a folder of src
 * @param {readonly Explained[]} explained
 * @param {boolean} force
 */
async function examine(folder, explained, force) {
  const reportFile = join(cache, `${folder}.json`)
  rmSync(reportFile, { force: true })
  const { code } = await runNode(
    [stryker, 'run', 'scripts/checks/mutation/stryker.config.mjs', ...(force ? ['--force'] : [])],
    // A fixed seed, and fewer random cases: these tests run for every change that no other test notices.
    { show: true, env: { MUTATED_FOLDER: folder, PROOF_SEED: String(fixedSeed), PROOF_SCALE: '0.5' } },
  )
  if (code !== 0) throw new Error(`The changes to src/${folder} could not be tried.`)

  const { killed, survivors, score } = outcomeOf(JSON.parse(readFileSync(reportFile, 'utf8')))
  const { unexplained, outdated } = compare(
    survivors,
    explained.filter(({ file }) => file.startsWith(`src/${folder}/`)),
  )
  // Rounded down, so that a score that is too low never looks high enough.
  const rounded = (Math.floor(score * 100) / 100).toFixed(2)
  console.log(`${folder.padEnd(10)}${killed} killed, ${survivors.length} survived, score ${rounded} %`)
  if (unexplained.length > 0) {
    console.log(`\nNo test notices these, and tests/mutation/survivors.json does not explain them:\n`)
    console.log(unexplained.map(described).join('\n\n'))
  }
  if (outdated.length > 0) {
    console.log(`\nThese stand in tests/mutation/survivors.json, but do not survive:\n`)
    console.log(outdated.map(described).join('\n\n'))
  }
  return score >= lowestScore && unexplained.length === 0
}

if (isStartedDirectly(import.meta.url)) {
  await runOrFail(async () => {
    const { values, positionals: named } = parseArgs({
      allowPositionals: true,
      options: { force: { type: 'boolean', default: false } },
    })
    ensureDependencies(projectRoot)
    ensureDependencies(installFolder, () => console.log('Fetching Stryker from npm …'))
    mkdirSync(cache, { recursive: true })
    const listed = readFileSync(join(projectRoot, 'tests', 'mutation', 'survivors.json'), 'utf8')
    for (const folder of named.length > 0 ? named : usualFolders) {
      if (!(await examine(folder, JSON.parse(listed), values.force))) process.exitCode = 1
    }
  })
}
