/**
 * Builds copies of this project, with its uncommitted changes, in two other folders. Compares the builds byte for byte.
 * `npm run prove` runs it.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diskFolder } from '../build/from-disk.mjs'
import { filesIn } from '../build/offline.mjs'
import { buildApp, isStartedDirectly } from '../run/run-tool.mjs'
import { copyProject } from './copy-project.mjs'

/**
 * Returns the hash of every file below a folder, by its path from there.
 * @param {string} folder
 */
export const fingerprints = (folder) =>
  new Map(
    [...filesIn(folder)].map(([path, content]) => [path, createHash('sha256').update(content).digest('hex')]),
  )

/**
 * Returns the files that differ between two folders, or are missing in one.
 * @param {ReadonlyMap<string, string>} one
 * @param {ReadonlyMap<string, string>} other
 */
export const differences = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort()

/** @param {string} folder */
async function buildIn(folder) {
  copyProject(folder)
  await buildApp(folder)
  return new Map(
    ['dist', diskFolder].flatMap((built) =>
      [...fingerprints(join(folder, built))].map(([file, hash]) => [join(built, file), hash]),
    ),
  )
}

/** Builds twice and returns the files that differ. */
async function checkReproducible() {
  const temporary = mkdtempSync(join(tmpdir(), 'policy-finder-'))
  try {
    const one = await buildIn(join(temporary, 'one'))
    const other = await buildIn(join(temporary, 'another folder', 'deeper'))
    return { count: one.size, different: differences(one, other) }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

if (isStartedDirectly(import.meta.url)) {
  const { count, different } = await checkReproducible()
  console.log(
    different.length === 0
      ? `Two builds in different folders are the same: ${count} files, byte for byte.`
      : `Two builds differ in ${different.length} files:\n${different.join('\n')}`,
  )
  if (different.length > 0 || count === 0) process.exitCode = 1
}
