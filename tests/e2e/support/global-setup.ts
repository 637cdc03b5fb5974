/** Runs once before all tests: finds a browser unless one was handed over, and serves the build. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import { projectRoot } from '../../../scripts/run-tool.mjs'
import { serve } from '../../../scripts/serve.mjs'
import { isProvided, provide } from './surroundings'

const build = join(projectRoot, 'dist')

export default async function prepare(): Promise<() => Promise<void>> {
  if (!existsSync(join(build, 'index.html'))) throw new Error('There is no build yet: npm run build')
  if (!isProvided('launch')) provide('launch', JSON.stringify((await findBrowser()).launch))
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
