/**
 * Carries out the recipes of docs/tasks, each in a copy of this project. Runs the steps of `npm test` there: types,
 * lint, unit tests, build, browser tests. Fails if a step fails, or if the edits of a recipe no longer fit. `npm run
 * prove` runs it; each recipe takes about ten minutes.
 *
 *     node scripts/checks/check-recipes.mjs
 *     node scripts/checks/check-recipes.mjs --only add-a-measure,add-a-circular    some recipes
 *     node scripts/checks/check-recipes.mjs --steps types,unit                     some steps
 *     node scripts/checks/check-recipes.mjs --keep                                 leaves the copies where they are
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findBrowser } from '../browsers/find-browser.mjs'
import { namesAmong } from '../run/names-among.mjs'
import { isStartedDirectly, projectRoot, runOrFail, runTool } from '../run/run-tool.mjs'
import { commands } from '../run/steps.mjs'
import { copyProject } from './copy-project.mjs'
import { recipes as edited } from './recipes/edits.mjs'
import { addLanguage } from './recipes/language.mjs'

/** @typedef {import('./recipes/edits.mjs').Edit} Edit */
/** @typedef {import('./recipes/edits.mjs').Now} Now */
/** @typedef {import('../run/steps.mjs').Outcome} Outcome */

/** @param {string} text @param {RegExp} pattern */
const numberIn = (text, pattern) => {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`${String(pattern)} is not found.`)
  return Number(found)
}

/**
 * Reads the current edition and counts of a copy, on which the edits of a recipe build.
 * @param {string} folder
 * @returns {Now}
 */
export function nowIn(folder) {
  const registry = readFileSync(join(folder, 'src/policy/registry.ts'), 'utf8')
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const edition = /typeof editions = '([^']+)'/.exec(registry)?.[1] ?? ''
  return {
    edition,
    number: numberIn(registry, new RegExp(`'${edition}': (\\d+) }`)),
    numbers: Math.max(...[...registry.matchAll(/\bnumber: (\d+),/g)].map(([, number]) => Number(number))),
    questions: numberIn(readme, /at most (\d+) questions/),
    measures: numberIn(readme, /a report on (\d+) measures/),
  }
}

/**
 * Makes the edits. Throws if a text to replace does not occur exactly once: the recipe no longer fits.
 * @param {string} folder
 * @param {readonly Edit[]} edits
 */
export function carryOut(folder, edits) {
  for (const { file, changes } of edits) {
    const path = join(folder, file)
    let text = readFileSync(path, 'utf8')
    for (const [find, instead] of changes) {
      const parts = text.split(find)
      if (parts.length !== 2)
        throw new Error(`In ${file} this stands ${String(parts.length - 1)} times instead of once:\n${find}`)
      text = parts.join(instead)
    }
    writeFileSync(path, text)
  }
}

/** Returns the paths of the tests that belong to our circular; the recipe for another circular removes them. */
const ofOurCircular = () =>
  readFileSync(join(projectRoot, 'tests', 'of-our-circular.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/**
 * Replaces our circular by the invented one of the tests, and removes the tests that belong to ours.
 * @param {string} folder
 */
function anotherCircular(folder) {
  rmSync(join(folder, 'src/policy'), { recursive: true })
  cpSync(join(folder, 'tests/second-circular/policy'), join(folder, 'src/policy'), { recursive: true })
  for (const file of ofOurCircular()) rmSync(join(folder, file), { recursive: true })
}

/**
 * @typedef {object} Recipe
 * @property {(folder: string) => void} carryOut
 * @property {readonly string[]} steps the steps that must pass afterwards
 * @property {boolean} [grows] whether new golden links and drafts are appended to their append-only files
 */

/** @type {Readonly<Record<string, Recipe>>} */
const recipes = {
  ...Object.fromEntries(
    Object.entries(edited).map(([id, edits]) => [
      id,
      {
        carryOut: (/** @type {string} */ folder) => carryOut(folder, edits(nowIn(folder))),
        steps: ['types', 'lint', 'unit', 'build', 'e2e'],
        grows: true,
      },
    ]),
  ),
  'add-a-circular': { carryOut: anotherCircular, steps: ['types', 'build'] },
  'add-a-language': { carryOut: (folder) => addLanguage(folder, carryOut), steps: ['shipped', 'build'] },
}

/** @type {Readonly<Record<string, (cwd: string) => Promise<Outcome>>>} */
const steps = {
  ...commands,
  shipped: (cwd) => {
    writeFileSync(
      join(cwd, 'src', 'tsconfig.json'),
      JSON.stringify({ extends: '../tsconfig.json', include: ['.', '../env.d.ts'] }),
    )
    return commands.types(cwd, ['--project', 'src/tsconfig.json'])
  },
  unit: (cwd) => runTool('vitest', ['run', '--reporter=dot'], { cwd, env: { RECIPE_CARRIED_OUT: '1' } }),
  e2e: async (cwd) => {
    const { launch } = await findBrowser()
    return runTool('@playwright/test', ['test', '--reporter=line'], {
      cwd,
      env: { E2E_LAUNCH: JSON.stringify(launch) },
    })
  },
}

/** Does what a developer does after the edits: formats the code, and appends the new golden links and drafts. */
async function finish(/** @type {string} */ cwd, /** @type {Recipe} */ { grows = false }) {
  const formatted = await runTool('oxfmt', [], { cwd })
  if (formatted.code !== 0 || !grows) return formatted
  return runTool('vitest', ['run', 'tests/share/golden', 'tests/draft/proofs/golden'], {
    cwd,
    env: { APPEND_GOLDEN: '1' },
  })
}

async function main() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, steps: { type: 'string' }, keep: { type: 'boolean' } },
  })
  const chosen = namesAmong(Object.keys(recipes), 'recipe', values.only)
  const wanted = namesAmong(Object.keys(steps), 'step', values.steps)
  const red = []
  for (const id of chosen) {
    const recipe = recipes[id]
    if (!recipe) continue
    // Inside the project, so that packages are found; in the ignored cache, so that no tool checks its files.
    mkdirSync(join(projectRoot, '.cache'), { recursive: true })
    const folder = mkdtempSync(join(projectRoot, '.cache', `${id}-`))
    try {
      copyProject(folder)
      recipe.carryOut(folder)
      // Reported step by step, because each takes minutes.
      for (const step of ['edits', ...recipe.steps.filter((name) => wanted.includes(name))]) {
        const { code, output } = (await (step === 'edits'
          ? finish(folder, recipe)
          : steps[step]?.(folder))) ?? { code: 1, output: '' }
        console.log(`${id.padEnd(28)} ${step.padEnd(6)} ${code === 0 ? 'green' : 'RED'}`)
        if (code === 0) continue
        red.push(`${id}: ${step}`)
        console.log(`\n${output.trim()}\n`)
      }
    } finally {
      if (!values.keep) rmSync(folder, { recursive: true, force: true })
    }
  }
  console.log(red.length === 0 ? 'All recipes end green.' : `Red: ${red.join(', ')}`)
  if (red.length > 0) process.exitCode = 1
}

if (isStartedDirectly(import.meta.url)) await runOrFail(main)
