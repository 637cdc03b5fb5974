/**
 * Writes `offline-worker.js` into the finished build: the worker's code, and before it the release, which is the list
 * of all files with the hashes of their contents. The same sources give the same worker, byte for byte.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { projectRoot } from '../run/run-tool.mjs'
import { classicScript } from './classic-script.mjs'

/** Where the worker stands: in the app's folder, for it answers for all that stands below. */
export const workerFile = 'offline-worker.js'

/** What is for hosts, other sites and tools, not for visitors. */
const notForVisitors = /^[._]|\.(map|br|gz)$|^shared\/|^(offline-worker\.js|embed\.js|sbom\.cdx\.json)$/

/**
 * Every file of a folder, by its path in it.
 * @param {string} folder
 */
const filesIn = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).replaceAll(sep, '/'), readFileSync(file)]),
  )

/**
 * The text of the worker for a finished build.
 * @param {ReadonlyMap<string, Buffer>} build every file of the build, by its path
 * @param {string} code the worker's code, in which `RELEASE` is free
 */
export function workerFor(build, code) {
  const files = Object.fromEntries(
    [...build]
      .filter(([path]) => !notForVisitors.test(path))
      // Hosts answer for a page at the address of its folder; at that of its file some of them only point there.
      .map(([path, content]) => [
        path.replace(/(^|\/)index\.html$/, '$1') || './',
        `sha256-${hash(content, 'base64')}`,
      ])
      .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  )
  const version = hash(JSON.stringify(files) + code, 'hex').slice(0, 16)
  return `const RELEASE=${JSON.stringify({ version, files })};\n${code}`
}

/**
 * @param {string | Buffer} content
 * @param {'base64' | 'hex'} spelling
 */
const hash = (content, spelling) => createHash('sha256').update(content).digest(spelling)

/** The worker's code in one file that needs no other. */
const workerCode = () => classicScript(projectRoot, 'src/app/offline/worker.ts')

/** @returns {import('vite').Plugin} */
export function offlineWorker() {
  return {
    name: 'offline-worker',
    apply: 'build',
    writeBundle: {
      // Last, when every other file is there.
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        writeFileSync(join(dir, workerFile), workerFor(filesIn(dir), await workerCode()))
      },
    },
  }
}
