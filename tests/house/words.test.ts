/** Every text is used somewhere. Only its key is checked, so an unused text whose key other code uses is not found. */
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'

/** Tells whether a file has the app's own words. Those of the policy do not count, because their keys are ids. */
const isWords = (file: string) => /[./](en|zh)\.ts$/.test(file) && !file.startsWith('src/policy/')

/** A file whose points are all listed, whatever their keys. */
const listed = 'src/features/about/accessibility.en.ts'

const textOf = (file: string) => readFileSync(file, 'utf8')

/**
 * Returns the keys of the words that a file exports, at any depth. Arguments, such as options for `Intl`, do not count.
 */
function keysIn(file: string): readonly string[] {
  const keys: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) return
    if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)))
      keys.push(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest))
  return keys
}

/** Finds everything in code that can be a key: identifiers, and words in strings and templates. */
const namesIn = (text: string): readonly string[] =>
  text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').match(/[\p{L}_$][\p{L}\p{N}_$-]*/gu) ?? []

it('every text of the app is used somewhere', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|vue)$/.test(file))
  const read = new Set(files.filter((file) => !isWords(file)).flatMap((file) => namesIn(textOf(file))))
  const unread = (file: string) =>
    keysIn(file)
      .filter((key) => !read.has(key))
      .map((key) => `${file}: ${key}`)
  const words = files.filter((file) => isWords(file) && file.endsWith('en.ts') && file !== listed)
  expect(words.length).toBeGreaterThan(15)
  expect(words.flatMap(unread)).toEqual([])
})
