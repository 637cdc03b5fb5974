/**
 * Runs the command of an installed package with the current Node. It uses neither a shell nor PATH, so it behaves the
 * same on every system and in folders with spaces.
 */
import { spawn } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The absolute path of the project's folder. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Tells whether Node was started with this module, rather than another one that imports it.
 * @param {string} moduleUrl its `import.meta.url`
 */
export function isStartedDirectly(moduleUrl) {
  const script = process.argv[1]
  return script !== undefined && realpathSync(script) === realpathSync(fileURLToPath(moduleUrl))
}

/**
 * Runs a script's work. If it fails, prints the message and makes the process exit with 1.
 * @param {() => void | Promise<void>} work
 */
export async function runOrFail(work) {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

/**
 * Returns the file behind a package's command.
 * @param {string} packageName
 * @param {string} [command] needed if the package has several
 */
function commandFile(packageName, command) {
  const folder = join(projectRoot, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin[command ?? Object.keys(bin)[0] ?? '']
  return join(folder, file)
}

/**
 * Runs a Node script and waits for its end.
 * @param {readonly string[]} command the script's path and its arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show`: let it write to the
 *   terminal; otherwise its output is collected
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(command, { cwd = projectRoot, env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd,
      // Asks for colours if our output goes to a terminal, which the tool cannot know: it writes to a pipe.
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    })
    /** @type {Buffer[]} */
    const output = []
    child.stdout?.on('data', (/** @type {Buffer} */ data) => output.push(data))
    child.stderr?.on('data', (/** @type {Buffer} */ data) => output.push(data))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }))
  })
}

/**
 * Runs an installed package's command.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {{ command?: string, cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export function runTool(packageName, args, { command, ...options } = {}) {
  return runNode([commandFile(packageName, command), ...args], options)
}

/**
 * Builds the app into `dist`, silently if that works. Throws an error with the output if it does not.
 * @param {string} [cwd] the folder of the project, or of a copy of it
 */
export async function buildApp(cwd = projectRoot) {
  const { code, output } = await runTool('vite', ['build'], { cwd })
  if (code !== 0) throw new Error(`The build failed.\n\n${output}`)
}
