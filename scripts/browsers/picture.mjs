/**
 * `node scripts/browsers/picture.mjs`: pictures a result of the last build for the README, in docs/result.png. It shows
 * the result of today for one enterprise of the tests.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { projectRoot, runOrFail } from '../run/run-tool.mjs'
import { serve } from '../host/serve.mjs'
import { findBrowser } from './find-browser.mjs'

/**
 * Loads a TypeScript file of this project.
 * @param {string} file
 */
async function load(file) {
  const address = pathToFileURL(join(projectRoot, file)).href
  const { module } = await runnerImport(address, {
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
  })
  return module
}

await runOrFail(async () => {
  const { beijingCloud } = /** @type {typeof import('../../tests/support/cases.ts')} */ (
    await load('tests/support/cases.ts')
  )
  const { DRAFT_KEY } = /** @type {typeof import('../../src/draft/index.ts')} */ (
    await load('src/draft/index.ts')
  )
  const { writeDraft } = /** @type {typeof import('../../src/draft/format.ts')} */ (
    await load('src/draft/format.ts')
  )
  const { catalogue } = /** @type {typeof import('../../src/policy/index.ts')} */ (
    await load('src/policy/index.ts')
  )
  const server = await serve({ root: join(projectRoot, 'dist') })
  const browser = await chromium.launch((await findBrowser()).launch)
  try {
    const page = await browser.newPage({
      locale: 'en-GB',
      colorScheme: 'light',
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 900 },
    })
    const draft = writeDraft(catalogue, beijingCloud.answers)
    await page.addInitScript(
      ([key, text]) => localStorage.setItem(String(key), String(text)),
      [DRAFT_KEY, draft],
    )
    await page.goto(`${server.address}#/result`)
    await page.getByRole('heading', { level: 1, name: 'Your result' }).waitFor()
    await page.screenshot({ path: join(projectRoot, 'docs', 'result.png') })
  } finally {
    await browser.close()
    await server.close()
  }
})
