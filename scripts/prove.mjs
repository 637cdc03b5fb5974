/**
 * `npm run prove`: the proofs over the catalogue, the links, the draft and the pages with their large counts, which
 * take long. Prints every claim with its outcome.
 */
import { ensureDependencies } from './ensure-dependencies.mjs'
import { projectRoot, runTool } from './run-tool.mjs'

ensureDependencies(projectRoot)
const { code } = await runTool(
  'vitest',
  [
    'run',
    '--project',
    'pure',
    '--reporter',
    'verbose',
    '--testTimeout',
    '1800000',
    'tests/catalogue',
    'tests/share',
    'tests/draft',
  ],
  { env: { PROVE: '1' }, show: true },
)
const built = await runTool('vite', ['build', '--logLevel', 'warn'], { show: true })
const pages =
  built.code === 0
    ? await runTool('@playwright/test', ['test'], { command: 'playwright', env: { PROVE: '1' }, show: true })
    : built
process.exitCode = Math.max(code, pages.code)
