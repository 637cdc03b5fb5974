/**
 * `npm run catalogue`: prints the whole catalogue as a review sheet in Markdown, for a lawyer to hold against the
 * sources: each rule in words beside its article, what it rests on, dates, in both languages.
 *
 *     npm run catalogue > sheet.md             the sheet of the working tree
 *     npm run catalogue -- --since COMMIT      what the working tree decides otherwise than that commit
 *     npm run catalogue -- --since A --to B    the same between two commits
 *
 * The second form assesses a fixed sample of 10,000 enterprises with both, so that a change of a rule is reviewed
 * by what it does, and names the measures that move without an edition that says so.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureDependencies } from '../run/ensure-dependencies.mjs'
import { projectRoot } from '../run/run-tool.mjs'

/**
 * Loads a TypeScript module of this project, or of another checkout of it.
 * @param {string} file
 * @param {string} [root]
 */
async function load(file, root = projectRoot) {
  // Not before the packages are there.
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(pathToFileURL(join(root, file)).href, {
    root,
    configFile: false,
    logLevel: 'error',
  })
  return module
}

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim()

/**
 * Lays out a commit in a folder of its own for as long as it is used.
 * @template Result
 * @param {string} commit
 * @param {(folder: string) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
async function withCheckout(commit, use) {
  const cache = join(projectRoot, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'catalogue-'))
  try {
    git('worktree', 'add', '--detach', '--quiet', folder, commit)
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    git('worktree', 'prune')
  }
}

/** @param {string} root */
async function catalogueIn(root) {
  const { catalogue, editions } = await load('src/policy/index.ts', root)
  const { assess } = await load('src/engine/index.ts', root)
  return { catalogue, editions, assess: (/** @type {unknown} */ answers) => assess(catalogue, answers) }
}

/**
 * @param {string} since
 * @param {string | undefined} to the working tree where absent
 */
async function printOutcomes(since, to) {
  const { compareOutcomes, outcomesInMarkdown } = await load('scripts/catalogue/outcomes.ts')
  const { movedUnnamed, unnamedInMarkdown } = await load('scripts/catalogue/editions.ts')
  const before = await withCheckout(since, catalogueIn)
  const after = to === undefined ? await catalogueIn(projectRoot) : await withCheckout(to, catalogueIn)
  const names = { before: git('rev-parse', '--short', since), after: to ?? 'the working tree' }
  const outcomes = compareOutcomes(before, after)
  const unnamed = movedUnnamed(outcomes.moves, before.editions, after.editions)
  console.log([outcomesInMarkdown(outcomes, names), unnamedInMarkdown(unnamed)].filter(Boolean).join('\n\n'))
}

async function printSheet() {
  const { reviewSheet } = await load('scripts/catalogue/review-sheet.ts')
  console.log(reviewSheet(new Date().toISOString().slice(0, 10)))
}

try {
  const { values } = parseArgs({ options: { since: { type: 'string' }, to: { type: 'string' } } })
  ensureDependencies(projectRoot)
  if (values.since !== undefined) await printOutcomes(values.since, values.to)
  else if (values.to !== undefined) throw new Error('--to goes with --since.')
  else await printSheet()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
