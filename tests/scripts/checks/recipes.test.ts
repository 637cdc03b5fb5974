/** The edits that scripts/checks/check-recipes.mjs carries out when proving still fit the files. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copyProject } from '../../../scripts/checks/copy-project.mjs'
import { runTool } from '../../../scripts/run/run-tool.mjs'
import { carryOut, nowIn } from '../../../scripts/checks/check-recipes.mjs'
import { recipes } from '../../../scripts/checks/recipes/edits.mjs'
import { addLanguage } from '../../../scripts/checks/recipes/language.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recipes-'))
  for (const part of [
    'src',
    'docs',
    'tests/catalogue',
    'tests/support',
    'scripts/checks',
    'README.md',
    'CHANGELOG.md',
    'package.json',
  ])
    cpSync(part, join(folder, part), {
      recursive: true,
      filter: (file) => !file.includes('node_modules'),
    })
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Whether a recipe was carried out here, so that the texts that it replaces are gone. */
const carriedOut = process.env['RECIPE_CARRIED_OUT'] === '1'

it.skipIf(carriedOut).each(Object.entries(recipes))('carries out "%s", which has a page', (id, edits) => {
  expect(existsSync(`docs/tasks/${id}.md`)).toBe(true)
  const made = edits(nowIn(folder))
  carryOut(folder, made)
  expect(made.length).toBeGreaterThan(5)
  expect(() =>
    carryOut(folder, [{ file: 'package.json', changes: [['what does not stand there', '']] }]),
  ).toThrow('stands 0 times instead of once')
})

it.skipIf(carriedOut)('carries out the edits for a further language, which gets every file of words', () => {
  addLanguage(folder, carryOut)
  const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
  const of = (language: string) =>
    files.filter((file) => new RegExp(`(^|[/.])${language}\\.ts$`).test(file)).length
  expect(of('fr')).toBe(of('en'))
  expect(readFileSync(join(folder, 'src/policy/languages.ts'), 'utf8')).toContain("'fr'")
})

/** Whether this machine has git. `npm test` needs none, but a check that copies the project does. */
const hasGit = spawnSync('git', ['--version']).status === 0

it.skipIf(carriedOut || !hasGit)('makes a copy in the ignored cache whose files are formatted', async () => {
  mkdirSync('.cache', { recursive: true })
  const copy = mkdtempSync('.cache/copy-')
  try {
    copyProject(copy)
    const file = join(copy, 'vite.config.ts')
    const formatted = readFileSync(file, 'utf8')
    writeFileSync(file, formatted.replaceAll(' = ', '  =  '))
    expect(await runTool('oxfmt', [], { cwd: copy })).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toBe(formatted)
  } finally {
    rmSync(copy, { recursive: true })
  }
})
