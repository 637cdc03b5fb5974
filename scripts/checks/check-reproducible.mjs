/**
 * Builds the committed and changed files of this folder in two other folders, and compares the builds byte for byte. Run
 * by `npm run prove`.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { diskFolder } from '../build/from-disk.mjs'
import { isStartedDirectly, projectRoot, runNode } from '../run/run-tool.mjs'

/** All files of this project, as they are now, without what git ignores. */
const projectFiles = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '')

/**
 * The hash of every file below a folder, by its path in there.
 * @param {string} folder
 */
export function fingerprints(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

/**
 * The files that two folders do not have alike.
 * @param {ReadonlyMap<string, string>} one
 * @param {ReadonlyMap<string, string>} other
 */
export const differences = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort()

/** @param {string} folder */
async function buildIn(folder) {
  mkdirSync(folder, { recursive: true })
  for (const file of projectFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(projectRoot, file), join(folder, file))
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js')
  const { code, output } = await runNode([vite, 'build', '--logLevel', 'warn'], { cwd: folder })
  if (code !== 0) throw new Error(`The build in ${folder} failed.\n\n${output}`)
  return new Map(
    ['dist', diskFolder].flatMap((built) =>
      [...fingerprints(join(folder, built))].map(([file, hash]) => [join(built, file), hash]),
    ),
  )
}

/** Builds twice and tells what differs. */
export async function checkReproducible() {
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
