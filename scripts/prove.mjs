/**
 * `npm run prove`: the proofs over the catalogue, the links and the draft with their large counts, which take
 * minutes. Prints every claim with its outcome.
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
process.exitCode = code
