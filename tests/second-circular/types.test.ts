/** Another circular is another folder: with the toy in the place of `src/policy`, the app still compiles. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTool } from '../../scripts/run/run-tool.mjs'
import { isProving } from '../support/random'
import { type Tree, treeWithToyPolicy } from './tree'

let tree: Tree
beforeAll(() => {
  tree = treeWithToyPolicy()
  // Oxlint ignores what git ignores, such as the folder of this tree, unless the folder looks like a git project.
  mkdirSync(join(tree.folder, '.git'))
})
afterAll(() => tree.remove())

/** Finds the errors of the compiler in some of the source files; returns an empty text if they compile. */
async function complaints(include: readonly string[], ...command: Parameters<typeof runTool>) {
  writeFileSync(
    join(tree.folder, 'src', 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', include: [...include, '../env.d.ts'] }),
  )
  const [tool, args] = command
  const { code, output } = await runTool(tool, args, { cwd: tree.folder })
  const lines = output.split('\n').filter((line) => /\berror TS|\(TS\d+\)/.test(line))
  expect(code === 0, output).toBe(lines.length === 0)
  return lines
}

/** Finds them in all files that are not components by Oxlint, which takes a third of the time. */
const ofNoComponent = () =>
  complaints(withoutComponents, 'oxlint', [
    ...['--type-aware', '--type-check', '--allow=all', '--format=unix', '--ignore-pattern=*.vue'],
    ...withoutComponents.map((files) => `src/${files.split('/')[0] ?? ''}`),
  ])

/** All files that are not components and use none. */
const withoutComponents = [
  'engine',
  'policy',
  'share',
  'draft',
  'report',
  'i18n',
  'portfolio',
  'stores',
  'browser',
  'rules',
  'report-view/*.ts',
  'features/**/*.ts',
]

describe('with the toy policy', () => {
  it('all that is not a component compiles unchanged, and an error in one line is found', async () => {
    const wrong = join(tree.folder, 'src', 'report', 'wrong.ts')
    writeFileSync(
      wrong,
      "import { linkMark } from '../policy/registry'\nexport const wrong: string = linkMark\n",
    )
    const found = await ofNoComponent()
    rmSync(wrong)
    expect(found).toEqual([expect.stringMatching(/^src.report.wrong\.ts:2:/)])
  })

  it.runIf(isProving)('the whole app compiles unchanged', async () => {
    const project = ['--noEmit', '--project', 'src/tsconfig.json']
    expect(await complaints(['.'], 'vue-tsc', project)).toEqual([])
  })

  it.runIf(isProving).each([
    ['registry.ts', 'linkMark', 'mark', "'linkMark'"],
    ['index.ts', "['drinks', 'place'] as const", '[] as const', 'report.ts'],
    ['index.ts', 'export const profile = ', 'const profile = ', "'profile'"],
    ['catalogue.ts', "id: '2099-04'", "id: 'spring'", '2099-04'],
  ])('an error in %s is found when %j becomes %j', async (file, has, lacks, complaint) => {
    const path = join(tree.folder, 'src', 'policy', file)
    const whole = readFileSync(path, 'utf8')
    expect(whole).toContain(has)
    writeFileSync(path, whole.replace(has, lacks))
    const found = await ofNoComponent()
    writeFileSync(path, whole)
    expect(found.join()).toContain(complaint)
  })
})
