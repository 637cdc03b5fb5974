/**
 * Writes `offline-worker.js` into the finished build. It begins with the release, which lists all files with the hashes
 * of their contents. The worker's code follows. The same sources give the same worker, byte for byte.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { projectRoot } from '../run/run-tool.mjs'
import { classicScript } from './classic-script.mjs'

/** The worker's file. It lies in the app's folder, because a worker answers only for what lies below its own folder. */
export const workerFile = 'offline-worker.js'

/** Matches the files for hosts, other sites and tools, which users do not need. */
const notForVisitors = /^[._]|\.(map|br|gz)$|^shared\/|^(offline-worker\.js|embed\.js|sbom\.cdx\.json)$/

/**
 * Returns the content of every file below a folder, by its path from there, with `/`.
 * @param {string} folder
 */
export const filesIn = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).replaceAll(sep, '/'), readFileSync(file)]),
  )

/**
 * Returns the text of the worker for a finished build.
 * @param {ReadonlyMap<string, Buffer>} build every file of the build, by its path
 * @param {string} code the worker's code, which uses `RELEASE` without declaring it
 */
export function workerFor(build, code) {
  const files = Object.fromEntries(
    [...build]
      .filter(([path]) => !notForVisitors.test(path))
      // Named by its folder's address, where every host sends the page. Some hosts redirect from the file's address.
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
        const code = await classicScript(projectRoot, 'src/app/offline/worker.ts')
        writeFileSync(join(dir, workerFile), workerFor(filesIn(dir), code))
      },
    },
  }
}
