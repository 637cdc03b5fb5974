/**
 * `npm run dev`: installs what is missing and serves the sources with instant reload.
 *
 *     npm run dev -- --port 8080 --host 0.0.0.0
 */
import { parseArgs } from 'node:util'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { projectRoot, runOrFail } from './run-tool.mjs'

await runOrFail(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } })
  ensureDependencies(projectRoot)
  // Imported only now, when the packages are installed.
  const { createServer } = await import('vite')
  const { port, host } = values
  const server = await createServer({
    root: projectRoot,
    server: {
      ...(port === undefined ? {} : { port: Number(port) }),
      ...(host === undefined ? {} : { host }),
    },
  })
  await server.listen()
  server.printUrls()
  server.bindCLIShortcuts({ print: true })
})
