/**
 * `npm start`: installs what is missing, builds the app and serves it on this computer as a production host would.
 *
 *     npm start                     on port 4173, or the next free one
 *     npm start -- --port 8080      on this port (or PORT=8080)
 *     npm run preview               serves the last build without building again
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { buildApp, projectRoot, runOrFail } from './run-tool.mjs'
import { serve } from '../host/serve.mjs'

const usualPort = 4173
const root = join(projectRoot, 'dist')

/**
 * Reads a port; undefined if none is given. Throws if it is not a port.
 * @param {string | undefined} given
 */
function portFrom(given) {
  if (given === undefined) return undefined
  const port = Number(given)
  if (given.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`"${given}" is not a port. A port is a number from 0 to 65535.`)
  }
  return port
}

/**
 * Serves on the wanted port. Without one, tries a hundred ports from the usual one on.
 * @param {number | undefined} wanted
 */
async function serveOnFreePort(wanted) {
  for (let port = wanted ?? usualPort; ; port++) {
    try {
      return await serve({ root, port })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EACCES') throw new Error(`Port ${port} is not open to you. Please choose one above 1023.`)
      if (code !== 'EADDRINUSE') throw error
      if (wanted !== undefined) throw new Error(`Port ${port} is in use. Please choose another one.`)
      if (port === usualPort + 99) throw new Error(`The ports ${usualPort} to ${port} are all in use.`)
      console.log(`Port ${port} is in use, trying ${port + 1}.`)
    }
  }
}

async function start() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, built: { type: 'boolean' } } })
  const port = portFrom(values.port ?? (process.env['PORT'] || undefined))
  if (values.built) {
    if (!existsSync(join(root, 'index.html')))
      throw new Error('There is no build yet. Please run: npm run build')
  } else {
    ensureDependencies(projectRoot)
    console.log('Building …')
    await buildApp()
  }
  const server = await serveOnFreePort(port)
  console.log(`\nService Export Policy Finder:  ${server.address}\nPress Ctrl-C to stop.`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void server.close().then(() => process.exit(0)))
  }
}

await runOrFail(start)
