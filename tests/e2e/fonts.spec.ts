/**
 * The browser of the tests sees only the fonts of the tests, whatever fonts a machine has. A configuration of
 * fontconfig simulates each machine: it names the machine's fonts, which the browser finds in this way.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fontFaults, fontFolder, fontsAreOurs } from '../../scripts/browsers/npm-fonts.mjs'
import { projectRoot } from '../../scripts/run/run-tool.mjs'
import { draftOf, expect, keys, large, test } from './support/app'
import { onlyInChromium } from './support/engines'
import { printedEnterprises } from './support/paper-enterprises'
import { readPdf } from './support/pdf'
import { launchOptions } from './support/surroundings'

onlyInChromium('paper')
test.skip(!fontsAreOurs, 'On this system nobody can choose which fonts a browser sees.')

const machines = [
  { has: 'no fonts at all', folder: join(projectRoot, 'docs'), isExtreme: true },
  {
    has: 'only fonts of another width',
    folder: join(fontFolder, 'node_modules', '@embedpdf', 'fonts-sc', 'fonts'),
    isExtreme: false,
  },
]

const answers = printedEnterprises[1]?.answers ?? {}

/** Measures the widths of the visible parts of a page, in pixels. The browser may lay out folded parts at any time. */
const widthsOn = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect().width),
  )

for (const { has, folder, isExtreme } of machines) {
  // The machine with fonts of another width is tested in every run, because a browser could use them by mistake.
  test(
    `on a machine with ${has}, pages and sheets are the same`,
    isExtreme ? large : {},
    async ({ playwright, baseURL }, testInfo) => {
      const configuration = testInfo.outputPath('fonts.conf')
      writeFileSync(
        configuration,
        `<fontconfig><dir>${folder}</dir><cachedir>${testInfo.outputPath('cache')}</cachedir></fontconfig>`,
      )

      /** Returns what a browser shows and prints of a result. */
      async function look(env: NodeJS.ProcessEnv) {
        const browser = await playwright.chromium.launch({ ...launchOptions(), env })
        const page = await browser.newPage({ serviceWorkers: 'block', locale: 'zh-CN' })
        await page.addInitScript(([key, draft]) => localStorage.setItem(key, draft), [
          keys.draft,
          draftOf(answers),
        ] as const)
        await page.goto(`${baseURL ?? ''}#/result`)
        await expect(page.locator('main details.row').first()).toBeVisible()
        const faults = await fontFaults(page)
        const widths = await widthsOn(page)
        const { length: sheets } = await readPdf(await page.pdf({ format: 'A4' }))
        await browser.close()
        return { faults, widths, sheets }
      }

      const usual = launchOptions().env ?? {}
      process.env['FONTCONFIG_FILE'] = configuration
      const onMachine = launchOptions().env ?? {}
      delete process.env['FONTCONFIG_FILE']

      const browser = await playwright.chromium.launch({
        ...launchOptions(),
        env: { ...process.env, FONTCONFIG_FILE: configuration },
      })
      expect(await fontFaults(await browser.newPage()), 'the machine’s own fonts are others').not.toEqual([])
      await browser.close()

      const expected = await look(usual)
      expect(expected.faults).toEqual([])
      expect(await look(onMachine)).toEqual(expected)
    },
  )
}
