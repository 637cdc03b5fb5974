/** `node scripts/checks/proof.mjs` writes the claims into the table of docs/proof.md. A test fails when they differ. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isStartedDirectly, projectRoot } from '../run/run-tool.mjs'
import { claims } from './claims.mjs'

/**
 * Puts the claims into the table of docs/proof.md and returns the new text.
 * @param {string} page
 */
export function withClaims(page) {
  const rows = claims.map(({ id, claim, everyRun, whenProving, tests }) =>
    [id, claim, everyRun, whenProving, tests.map((file) => `\`${file}\``).join(', ')].join(' | '),
  )
  return page.replace(/(?<=^\| --- \|.*\n)(\|.*\n)*/m, () => rows.map((row) => `| ${row} |\n`).join(''))
}

if (isStartedDirectly(import.meta.url)) {
  const file = join(projectRoot, 'docs', 'proof.md')
  writeFileSync(file, withClaims(readFileSync(file, 'utf8')))
}
