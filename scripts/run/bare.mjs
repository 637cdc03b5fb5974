/**
 * `npm run bare`: runs `npm start` and `npm test` as on a machine with only Node and npm. It clones the last commit
 * into a folder with a space in its path, and empties the environment:
 *
 * - HOME is new and has no caches; its settings forbid npm to run the scripts of packages.
 * - PATH has only node, npm and the shell that npm itself calls.
 * - The only other variables are those that say how to reach the npm registry.
 *
 * Linux only. System folders such as /usr/lib and /usr/share stay visible.
 *
 *     npm run bare                              with the Node that runs this
 *     npm run bare -- --node 20.19.6,22,26      with each of these, and a matching npm
 *     npm run bare -- --only types,unit         some steps of `npm test`
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { npmScript } from './ensure-dependencies.mjs'
import { projectRoot, runOrFail } from './run-tool.mjs'

/** Matches the variables that say how to reach the npm registry. */
const registryVariables =
  /^(https?_proxy|no_proxy|ssl_cert_(file|dir)|node_extra_ca_certs|npm_config_(registry|cafile))$/i

/** @typedef {{ name: string, node: string, npm: string }} Tools the files of node and npm */

/**
 * Runs a command to its end and shows its output; throws if it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function run(program, args, options) {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options })
  if (error) throw error
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${status}.`)
}

/** Returns the main file of the npm in use. */
function ownNpm() {
  const script = npmScript()
  if (!script) throw new Error('npm was not found.')
  return script
}

/**
 * Fetches Node and a matching npm from the registry: npm 10 up to Node 23, npm 11 later.
 * @param {string} version
 * @param {string} folder
 * @returns {Tools}
 */
function fetchTools(version, folder) {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{}')
  const npm = Number.parseInt(version, 10) < 24 ? 10 : 11
  const wanted = [`node-linux-${process.arch}@${version}`, `npm@${npm}`]
  run(process.execPath, [ownNpm(), 'install', '--ignore-scripts', '--loglevel=error', ...wanted], {
    cwd: folder,
  })
  const installed = join(folder, 'node_modules')
  return {
    name: `Node ${version}`,
    node: join(installed, `node-linux-${process.arch}`, 'bin', 'node'),
    npm: join(installed, 'npm', 'bin', 'npm-cli.js'),
  }
}

/**
 * Makes an environment with only these tools.
 * @param {Tools} tools
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
function emptied({ node, npm }, folder) {
  const [path, home] = [join(folder, 'path'), join(folder, 'home')]
  for (const made of [path, home]) mkdirSync(made)
  symlinkSync(realpathSync(node), join(path, 'node'))
  symlinkSync(realpathSync(npm), join(path, 'npm'))
  symlinkSync('/bin/sh', join(path, 'sh'))
  writeFileSync(join(home, '.npmrc'), 'ignore-scripts=true\n')
  const kept = Object.entries(process.env).filter(([name]) => registryVariables.test(name))
  return { ...Object.fromEntries(kept), HOME: home, PATH: path }
}

/**
 * Starts the app with `npm start`, and requests its page.
 * @param {string} program npm
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} the address
 */
function tryStart(program, cwd, env) {
  const app = spawn(program, ['start', '--', '--port', '0'], { cwd, env, detached: true })
  let output = ''
  /** @type {Promise<string>} */
  const answer = new Promise((resolve, reject) => {
    app.on('error', reject)
    app.on('exit', (code) => reject(new Error(`npm start ended with ${code}.\n${output}`)))
    app.stderr.on('data', (/** @type {Buffer} */ data) => (output += data.toString()))
    app.stdout.on('data', (/** @type {Buffer} */ data) => {
      output += data.toString()
      const address = /http:\/\/\S+/.exec(output)?.[0]
      if (address) resolve(address)
    })
  })
  return answer
    .then(async (address) => {
      const page = await fetch(address)
      if (!page.ok || !(await page.text()).includes('<title>')) throw new Error(`${address} shows no page.`)
      return address
    })
    .finally(() => {
      // The negative id ends the whole process group.
      if (app.pid !== undefined && app.exitCode === null) process.kill(-app.pid)
    })
}

/**
 * @param {(folder: string) => Tools} toolsIn
 * @param {readonly string[]} args for `npm test`
 */
async function tryBare(toolsIn, args) {
  const folder = mkdtempSync(join(tmpdir(), 'bare machine '))
  try {
    const clone = join(folder, 'the app')
    run('git', ['clone', '--quiet', projectRoot, clone])
    const tools = toolsIn(join(folder, 'tools'))
    const env = emptied(tools, folder)
    const npm = join(folder, 'path', 'npm')
    console.log(`\n${tools.name}: npm start`)
    console.log(`${await tryStart(npm, clone, env)} shows the app.`)
    console.log(`\n${tools.name}: npm test`)
    const { status } = spawnSync(npm, ['test', ...(args.length > 0 ? ['--', ...args] : [])], {
      cwd: clone,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    return status === 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await runOrFail(async () => {
  if (process.platform !== 'linux')
    throw new Error('This empties the environment as on Linux; here it cannot.')
  const { values } = parseArgs({ options: { node: { type: 'string' }, only: { type: 'string' } } })
  const args = values.only === undefined ? [] : ['--only', values.only]
  const own = { name: `Node ${process.versions.node}`, node: process.execPath, npm: ownNpm() }
  const failed = []
  for (const version of values.node?.split(',') ?? [undefined]) {
    const ok = await tryBare((folder) => (version ? fetchTools(version, folder) : own), args)
    if (!ok) failed.push(version ?? own.name)
  }
  if (failed.length > 0) throw new Error(`Not everything passed with: ${failed.join(', ')}`)
})
