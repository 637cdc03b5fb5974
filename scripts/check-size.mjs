/**
 * Holds the build to its size: the scripts and styles that a visitor loads up to the first question, compressed
 * with Brotli as `npm start` and current hosts send them.
 *
 * Counted are the files that index.html names with all that they import, and the parts that are fetched at once although
 * they are chunks of their own: the pages up to the first question and the words of one language.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { isStartedDirectly, projectRoot } from './run-tool.mjs'

const budget = 60_000

/** Source files whose chunks, if they have one of their own, are loaded up to the first question. */
const neededAtOnce = ['src/pages/StartPage.vue', 'src/pages/QuestionPage.vue', 'src/i18n/words.en.ts']

/**
 * A chunk in Vite's manifest.
 * @typedef {{ file: string, src?: string, imports?: string[], css?: string[] }} Chunk
 */

/**
 * The files behind some chunks and everything that these import statically.
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

/** Compressed sizes of what is loaded up to the first question, largest first. */
export function measure() {
  const build = join(projectRoot, 'dist')
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(build, '.vite', 'manifest.json'), 'utf8'))
  const page = readFileSync(join(build, 'index.html'), 'utf8')
  const gone = neededAtOnce.find((file) => !existsSync(join(projectRoot, file)))
  if (gone)
    throw new Error(`There is no ${gone} any more. Please correct the list in scripts/check-size.mjs.`)
  const starts = Object.entries(manifest)
    .filter(([key, chunk]) => page.includes(chunk.file) || neededAtOnce.includes(chunk.src ?? key))
    .map(([key]) => key)
  return reachableFiles(manifest, starts)
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => {
      const content = readFileSync(join(build, file))
      return {
        file,
        bytes: brotliCompressSync(content).length,
        gzipBytes: gzipSync(content, { level: 9 }).length,
      }
    })
    .sort((one, other) => other.bytes - one.bytes)
}

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1)

/** The verdict in one line, and the files in detail. */
export function checkSize() {
  const files = measure()
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const gzipTotal = files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0)
  return {
    ok: total <= budget,
    note: `${kilobytes(total)} of ${kilobytes(budget)} kB up to the first question (${kilobytes(gzipTotal)} kB with gzip)`,
    details: files.map(({ file, bytes }) => `${kilobytes(bytes).padStart(7)} kB  ${file}`).join('\n'),
  }
}

if (isStartedDirectly(import.meta.url)) {
  const { ok, note, details } = checkSize()
  console.log(`${details}\n${note}`)
  if (!ok) process.exitCode = 1
}
