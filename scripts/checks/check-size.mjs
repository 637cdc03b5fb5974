/**
 * Checks the size of the page, scripts and styles that a user loads up to the first question. It takes the larger
 * language. The files are compressed with Brotli, as `npm start` and current hosts send them.
 *
 * It counts index.html, and the files that it names with all their imports. It also counts the chunks fetched at once:
 * the pages up to the first question, the words of one language.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { isStartedDirectly, projectRoot } from '../run/run-tool.mjs'
import { embedding } from '../host/security-headers.mjs'

/**
 * In bytes; a browser test uses it too. It is above `sizeGoal` of the bench, because most is Vue, its router, Pinia and
 * vee-validate. It only keeps the page from growing.
 */
export const budget = 72_800

/** Bytes, uncompressed, that `embed.js` may add to the pages of other sites. */
export const embedBudget = 1500

/** Source files that are loaded up to the first question, possibly as chunks of their own. */
const neededAtOnce = ['src/features/interview/StartPage.vue', 'src/features/interview/QuestionPage.vue']

/** The words of each language; a user loads one of them. */
const words = { en: 'src/i18n/words.en.ts', zh: 'src/i18n/words.zh.ts' }

/**
 * A chunk in Vite's manifest.
 * @typedef {{ file: string, src?: string, imports?: string[], css?: string[] }} Chunk
 */

/**
 * Returns the files of some chunks and of everything that these import statically.
 * @param {Record<string, Chunk>} manifest
 * @param {readonly string[]} starts keys of the manifest
 */
export function reachableFiles(manifest, starts) {
  const keys = new Set(starts)
  const files = new Set()
  for (const key of keys) {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build's manifest has no ${key}.`)
    files.add(chunk.file)
    for (const file of chunk.css ?? []) files.add(file)
    for (const imported of chunk.imports ?? []) keys.add(imported)
  }
  return [...files].sort()
}

/**
 * Measures the compressed sizes of what is loaded up to the first question, largest first.
 * @param {keyof typeof words} language
 */
export function measure(language) {
  const build = join(projectRoot, 'dist')
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(build, '.vite', 'manifest.json'), 'utf8'))
  const page = readFileSync(join(build, 'index.html'), 'utf8')
  const wanted = [...neededAtOnce, words[language]]
  const gone = wanted.find((file) => !existsSync(join(projectRoot, file)))
  if (gone)
    throw new Error(`There is no ${gone} any more. Please correct the list in scripts/checks/check-size.mjs.`)
  const isWords = (/** @type {string} */ source) => Object.values(words).includes(source)
  const starts = Object.entries(manifest)
    .filter(([key, { file, src = key }]) => wanted.includes(src) || (page.includes(file) && !isWords(src)))
    .map(([key]) => key)
  const prelude = /assets\/prelude-\w+\.js/.exec(page)?.[0]
  if (!prelude) throw new Error('The page names no prelude.')
  return ['index.html', prelude, ...reachableFiles(manifest, starts)]
    .filter((file) => /\.(html|js|css)$/.test(file))
    .map((file) => ({ file, bytes: brotliCompressSync(readFileSync(join(build, file))).length }))
    .sort((one, other) => other.bytes - one.bytes)
}

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1)

/** @param {readonly { bytes: number }[]} files */
const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0)

/** Checks the size. `details` lists the files. */
export function checkSize() {
  const [files] = [measure('en'), measure('zh')].sort((one, other) => sum(other) - sum(one))
  if (!files) throw new Error('Nothing was measured.')
  const all = sum(files)
  const scripts = sum(files.filter(({ file }) => file.endsWith('.js')))
  const embed = readFileSync(join(projectRoot, 'dist', embedding.path)).length
  return {
    ok: all <= budget && embed <= embedBudget,
    note: `${kilobytes(all)} of ${kilobytes(budget)} kB up to the first question, of which ${kilobytes(scripts)} kB scripts; ${embed} of ${embedBudget} bytes for sites that embed it`,
    details: files.map(({ file, bytes }) => `${kilobytes(bytes).padStart(7)} kB  ${file}`).join('\n'),
  }
}

if (isStartedDirectly(import.meta.url)) {
  const { ok, note, details } = checkSize()
  console.log(`${details}\n${note}`)
  if (!ok) process.exitCode = 1
}
