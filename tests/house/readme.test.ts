/** The documents give the right size of the catalogue, and the rules and files that they name exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/policy'

const read = (file: string): string => readFileSync(file, 'utf8')

const documents = ['README.md', 'CONTRIBUTING.md'].concat(
  ['docs', 'docs/tasks'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : [])),
  ),
)

/** Returns the different numbers in a file that a pattern's group matches. */
function numbersIn(file: string, pattern: RegExp): readonly number[] {
  return [...new Set([...read(file).matchAll(pattern)].map(([, number]) => Number(number)))]
}

it('the README gives the right numbers of questions and measures, and no other document gives any', () => {
  const counts = (file: string) => [
    numbersIn(file, /(?:at most|more than) (\d+) questions/gi),
    numbersIn(file, /(?:on|of the|×) (\d+) measures/g),
  ]
  expect(counts('README.md')).toEqual([[catalogue.questions.length], [catalogue.measures.length]])
  const others = [
    ...documents.filter((file) => file !== 'README.md'),
    'package.json',
    'scripts/checks/claims.mjs',
  ]
  expect(others.filter((file) => counts(file).flat().length > 0)).toEqual([])
})

it('the architecture shows a measure as it is in the catalogue', () => {
  const [shown] = [...read('docs/architecture.md').matchAll(/```ts\n(export const cashPooling.*?)```/gs)].map(
    ([, code]) => code?.trim(),
  )
  expect(shown).toBeDefined()
  expect(read('src/policy/measures/08-capital/measures.ts')).toContain(shown)
})

describe('the files and folders that the documents name', () => {
  const named = documents.flatMap((file) =>
    [...read(file).matchAll(/`((?:src|tests|scripts|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path),
  )

  // Packages that npm installs for one step exist only after that step.
  const committed = [...new Set(named)].filter((path) => !path.includes('node_modules'))

  it.each(committed)('%s exists', (path) => {
    expect(existsSync(path)).toBe(true)
  })
})

it('the architecture names every folder of src, and no folder holds more than 25 files', () => {
  const entries = readdirSync('src', { recursive: true, withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory())
  const top = folders.filter(({ parentPath }) => parentPath === 'src').map(({ name }) => `src/${name}`)
  expect(
    [...read('docs/architecture.md').matchAll(/^\| `(src\/[\w-]+)`/gm)].map(([, path]) => path).sort(),
  ).toEqual(top.sort())
  const filesIn = (folder: string): number =>
    entries.filter((entry) => entry.isFile() && entry.parentPath === folder).length
  const all = folders.map(({ parentPath, name }) => `${parentPath}/${name}`)
  expect(all.filter((folder) => filesIn(folder) > 25)).toEqual([])
})
