/**
 * `npm run catalogue`: writes the whole catalogue as one HTML page. A lawyer compares it with the sources, prints it
 * and signs it. In both languages, it has rules in words, ways to use each measure, and the source of each sentence.
 *
 *     npm run catalogue                             the page of the working tree, into catalogue-review.html
 *     npm run catalogue -- --out sheet.html         into another file
 *     npm run catalogue -- --since COMMIT           with the decisions that differ from those of that commit
 *     npm run catalogue -- --since A --to B         only prints the decisions of B that differ from those of A
 *
 * With --since, both versions assess a fixed sample of 10,000 enterprises. So a reviewer sees the effect of a change:
 * which verdicts and actions move, for how many classes of answers. The comparison is printed as well. It names the
 * measures that move although no new edition lists them.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureDependencies } from '../run/ensure-dependencies.mjs'
import { projectRoot, runOrFail } from '../run/run-tool.mjs'

/**
 * Loads a TypeScript module of this project, or of another checkout of it.
 * @param {string} file
 * @param {string} [root]
 */
async function load(file, root = projectRoot) {
  // Imported only now, when the packages are installed.
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
 * Checks out a commit into a temporary folder, which is removed after use.
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
  const { assess, appraise } = await load('src/engine/index.ts', root)
  return {
    catalogue,
    editions,
    assess: (/** @type {unknown} */ answers) => assess(catalogue, answers),
    // The first edition had no instruments, and its engine no actions.
    ...(appraise && {
      appraise: (/** @type {unknown} */ answers, /** @type {string} */ day) =>
        appraise(catalogue, answers, day),
    }),
  }
}

/**
 * Finds what has changed since a commit: as text, and for the page.
 * @param {string} since
 * @param {string | undefined} to undefined for the working tree
 * @param {string} day
 */
async function changes(since, to, day) {
  const { compareOutcomes, outcomesInMarkdown } = await load('scripts/catalogue/outcomes.ts')
  const { movedUnnamed, unnamedInMarkdown } = await load('scripts/catalogue/editions.ts')
  const before = await withCheckout(since, catalogueIn)
  const after = to === undefined ? await catalogueIn(projectRoot) : await withCheckout(to, catalogueIn)
  const names = { before: git('rev-parse', '--short', since), after: to ?? 'the working tree' }
  const outcomes = compareOutcomes(before, after, day)
  const unnamed = movedUnnamed(outcomes.moves, before.editions, after.editions)
  return {
    text: [outcomesInMarkdown(outcomes, names), unnamedInMarkdown(unnamed)].filter(Boolean).join('\n\n'),
    forSheet: { outcomes, names, unnamed },
  }
}

await runOrFail(async () => {
  const { values } = parseArgs({
    options: {
      since: { type: 'string' },
      to: { type: 'string' },
      out: { type: 'string', default: 'catalogue-review.html' },
    },
  })
  const { since, to, out } = values
  if (to !== undefined && since === undefined) throw new Error('--to goes with --since.')
  ensureDependencies(projectRoot)
  const day = new Date().toISOString().slice(0, 10)
  const changed = since === undefined ? undefined : await changes(since, to, day)
  if (changed) console.log(changed.text)
  if (to === undefined) {
    const { reviewSheet } = await load('scripts/catalogue/review-sheet.ts')
    writeFileSync(out, reviewSheet(day, changed?.forSheet))
    console.log(`${changed ? '\n' : ''}The page for review is in ${out}.`)
  }
})
