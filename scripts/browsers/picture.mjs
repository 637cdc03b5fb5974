/**
 * `node scripts/browsers/picture.mjs`: pictures a result of the last build for the README, in docs/result.png. It shows
 * today's result for one invented enterprise.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { projectRoot, runOrFail } from '../run/run-tool.mjs'
import { serve } from '../host/serve.mjs'
import { findBrowser } from './find-browser.mjs'

/** Advises on carbon in Beijing, runs a cloud centre and pledges patents. Another circular needs other answers. */
const answers = {
  region: 'cn-bj',
  zones: ['none'],
  ownership: 'domestic',
  group: 'domestic-group',
  services: ['carbon-accounting', 'digital-services'],
  'service-exports': 'yes',
  'key-enterprise': 'yes',
  'inbound-travellers': ['business-visitors'],
  'service-payments': 'receive',
  'small-frequent-payments': 'no',
  'long-term-partners': 'yes',
  'ip-rights': ['patents'],
  'ip-plans': ['value', 'pledge'],
  'data-abroad': ['business-data'],
  'data-business': ['cloud-centre'],
  'overseas-internet': ['research'],
  'market-plans': ['ip-protection'],
}

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
    const draft = writeDraft(catalogue, answers)
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
