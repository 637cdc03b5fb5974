/**
 * Installs missing packages before anything else runs, so that `npm start` and `npm test` need no `npm install` first.
 * Uses only Node, because nothing else may be installed yet.
 *
 * A stamp inside node_modules notes the lock file, the system, the version of Node, and the number of installed files. If
 * the stamp differs or files are missing, everything is installed again from the lock file.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isStartedDirectly, projectRoot, runOrFail } from './run-tool.mjs'

const oldestNode = [20, 19]

/** Returns a plain message if Node is too old, else undefined. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined
  return `This needs Node ${oldestNode.join('.')} or newer; this is Node ${version}. See https://nodejs.org/`
}

/** @param {string} folder */
const stampFile = (folder) => join(folder, 'node_modules', '.installed-for')

/**
 * Hashes what the packages of a folder are installed for: lock file, system and version of Node.
 * @param {string} folder
 */
function purposeOf(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'))
  const node = process.versions.node.split('.')[0]
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch} ${node}`).digest('hex')
}

/**
 * Counts the files of the installed packages, without the caches of tools, such as `.vite`.
 * @param {string} folder
 */
function countFiles(folder) {
  const packages = join(folder, 'node_modules')
  const pending = [packages]
  let files = 0
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of readdirSync(next, { withFileTypes: true })) {
      if (next === packages && entry.name.startsWith('.') && entry.name !== '.bin') continue
      if (entry.isDirectory()) pending.push(join(next, entry.name))
      else files++
    }
  }
  return files
}

/**
 * Writes the stamp.
 * @param {string} folder
 */
export function stampInstallation(folder) {
  writeFileSync(stampFile(folder), `${purposeOf(folder)} ${countFiles(folder)}\n`)
}

/**
 * Returns the reason why the packages of a folder must be installed; undefined if they need not be.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function reasonToInstall(folder) {
  if (!existsSync(join(folder, 'node_modules'))) return 'not installed yet'
  // A copy of the project links to the packages of the original; installing there would empty the original's folder.
  if (lstatSync(join(folder, 'node_modules')).isSymbolicLink()) return undefined
  if (!existsSync(stampFile(folder))) return 'of unknown origin'
  const [purpose, files] = readFileSync(stampFile(folder), 'utf8').split(' ')
  if (purpose !== purposeOf(folder)) return 'made for another version or system'
  if (countFiles(folder) < Number(files)) return 'incomplete'
  return undefined
}

/**
 * Finds the main file of the npm that started this process, or else of the one that came with Node. Returns undefined
 * if there is none.
 */
export function npmScript() {
  const startedBy = process.env['npm_execpath'] ?? ''
  const besideNode = dirname(realpathSync(process.execPath))
  const places = [
    /npm-cli\.c?js$/.test(startedBy) ? startedBy : '',
    join(besideNode, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(besideNode, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ]
  return places.find((place) => place !== '' && existsSync(place))
}

/**
 * Installs exactly what a folder's lock file says, unless it is installed already. Throws with a plain message.
 * @param {string} folder
 * @param {(message: string) => void} [tell]
 */
export function ensureDependencies(folder, tell = console.log) {
  const problem = nodeProblem()
  if (problem) throw new Error(problem)
  const reason = reasonToInstall(folder)
  if (!reason) return
  const npm = npmScript()
  if (!npm)
    throw new Error(`The packages are ${reason}, and npm was not found. Please run: npm ci --ignore-scripts`)
  tell(`Installing the packages: they are ${reason} …`)
  const args = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--loglevel=error',
  ]
  const { status } = spawnSync(process.execPath, [npm, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('The packages could not be installed. Is the npm registry within reach?')
  stampInstallation(folder)
}

if (isStartedDirectly(import.meta.url)) await runOrFail(() => ensureDependencies(projectRoot))
