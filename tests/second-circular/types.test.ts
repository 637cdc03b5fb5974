/** Another circular is another folder: with the toy in the place of `src/policy`, the app still fits together. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTool } from '../../scripts/run/run-tool.mjs'
import { isProving } from '../support/random'
import { type Tree, treeWithToyPolicy } from './tree'

let tree: Tree
beforeAll(() => {
  tree = treeWithToyPolicy()
  // Oxlint passes over what git ignores, such as the folder in which the tree stands, unless it is a project of its own.
  mkdirSync(join(tree.folder, '.git'))
})
afterAll(() => tree.remove())

/** The compiler's complaints about some of what ships; none: it compiles. */
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

/** The same of all that is no component, by Oxlint: it takes a third of the time. */
const ofNoComponent = () =>
  complaints(withoutComponents, 'oxlint', [
    ...['--type-aware', '--type-check', '--allow=all', '--format=unix', '--ignore-pattern=*.vue'],
    ...withoutComponents.map((files) => `src/${files.split('/')[0] ?? ''}`),
  ])

/** All that is no component and uses none. */
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

describe('with the toy policy', { timeout: 300_000 }, () => {
  it('all that is no component compiles unchanged, and one line that does not is noticed', async () => {
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
  ])('in %s it is noticed when %j becomes %j', async (file, has, lacks, complaint) => {
    const path = join(tree.folder, 'src', 'policy', file)
    const whole = readFileSync(path, 'utf8')
    expect(whole).toContain(has)
    writeFileSync(path, whole.replace(has, lacks))
    const found = await ofNoComponent()
    writeFileSync(path, whole)
    expect(found.join()).toContain(complaint)
  })
})
