/**
 * `npm run assess -- answers.json`: prints a report on the answers in a file, without a browser.
 *
 *     --today 2026-11-29     the day of the report; absent: today
 *     --language zh          absent: English
 *     --json                 in the format of public/report.schema.json
 *
 * Names answers that do not count on the error output. If the file or an option is wrong, prints no report and exits
 * with 1.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureDependencies } from '../run/ensure-dependencies.mjs'
import { projectRoot, runOrFail } from '../run/run-tool.mjs'

await runOrFail(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { today: { type: 'string' }, language: { type: 'string' }, json: { type: 'boolean' } },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0)
    throw new Error(
      'Name one file: npm run assess -- answers.json [--today YYYY-MM-DD] [--language zh] [--json]',
    )
  const text = readFileSync(file, 'utf8')
  // Standard output is for the report alone.
  ensureDependencies(projectRoot, console.error)
  const { runnerImport } = await import('vite')
  const module = pathToFileURL(join(projectRoot, 'scripts/catalogue/assessment.ts')).href
  const { module: loaded } = await runnerImport(module, {
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
  })
  const { assessment } = /** @type {typeof import('./assessment.ts')} */ (loaded)
  const { report, remarks } = assessment({
    text,
    today: values.today,
    language: values.language ?? 'en',
    isJson: values.json ?? false,
  })
  for (const remark of remarks) console.error(remark)
  process.stdout.write(report.endsWith('\n') ? report : `${report}\n`)
})
