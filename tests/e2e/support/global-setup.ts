/** Runs once before all tests: finds a browser unless the environment names one, and serves the build. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../../../scripts/browsers/find-browser.mjs'
import { findFirefox } from '../../../scripts/browsers/find-firefox.mjs'
import { projectRoot } from '../../../scripts/run/run-tool.mjs'
import { serve } from '../../../scripts/host/serve.mjs'
import { engine, isProvided, provide } from './surroundings'

const build = join(projectRoot, 'dist')

async function launch() {
  if (engine === 'chromium') return (await findBrowser()).launch
  const found = await findFirefox()
  if (!found) throw new Error('There is no Firefox on this machine. FIREFOX=/path names one.')
  return found.launch
}

/** Prepares the browser and the servers; returns how to close the servers. Throws if there is no build or browser. */
export default async function prepare(): Promise<() => Promise<void>> {
  if (!existsSync(join(build, 'index.html'))) throw new Error('There is no build yet: npm run build')
  if (!isProvided('launch')) provide('launch', JSON.stringify(await launch()))
  const servers = await Promise.all([
    serve({ root: build }),
    serve({ root: build, basePath: '/deep/sub/path/' }),
  ])
  provide('root', servers[0].address)
  provide('subPath', servers[1].address)
  return async () => {
    await Promise.all(servers.map((server) => server.close()))
  }
}
