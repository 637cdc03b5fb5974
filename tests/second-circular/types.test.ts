/** Another circular is another folder: with the toy in the place of `src/policy`, the app still fits together. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTool } from '../../scripts/run/run-tool.mjs'
import { isProving } from '../support/random'
import { type Tree, treeWithToyPolicy } from './tree'

let tree: Tree
beforeAll(() => {
  tree = treeWithToyPolicy()
})
afterAll(() => tree.remove())

/** The compiler's complaints about some of what ships; none: it compiles. */
async function complaints(tool: 'typescript' | 'vue-tsc', include: readonly string[]): Promise<string[]> {
  writeFileSync(
    join(tree.folder, 'src', 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', include: [...include, '../env.d.ts'] }),
  )
  const { code, output } = await runTool(tool, ['--noEmit', '--project', 'src/tsconfig.json'], {
    cwd: tree.folder,
    ...(tool === 'typescript' ? { command: 'tsc' } : {}),
  })
  const lines = output.split('\n').filter((line) => line.includes(': error '))
  expect(code === 0).toBe(lines.length === 0)
  return lines
}

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
  it('all that is no component compiles unchanged', async () => {
    expect(await complaints('typescript', withoutComponents)).toEqual([])
  })

  it.runIf(isProving)('the whole app compiles unchanged', async () => {
    expect(await complaints('vue-tsc', ['.'])).toEqual([])
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
    const found = await complaints('typescript', withoutComponents)
    writeFileSync(path, whole)
    expect(found.join()).toContain(complaint)
  })
})
