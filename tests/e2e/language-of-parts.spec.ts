/**
 * Every part of every page and of every printed sheet says in which language it is. A screen reader needs this to choose
 * a fitting voice (WCAG 3.1.2).
 */
import type { Page } from '@playwright/test'
import { catalogue, measures } from '../../src/policy'
import { encodeToken } from '../../src/share'
import { expect, goTo, inOneLanguage, inTurn, languages, large, test } from './support/app'
import { onlyInChromium } from './support/engines'
import { softwareGroup, spaHotel } from './support/enterprises'
import { unfold } from './support/fit'
import { unmarkedParts } from './support/language-of-parts'
import { fileOf, readFile } from './support/portfolio'
import { button, heading, link, openPasted, tryNoZone } from './support/sharing'

const complete = softwareGroup.answers
const other = spaHotel.answers

/** Every page, each question and each measure. */
const addresses = [
  '/measures',
  '/all',
  '/check',
  '/result',
  '/steps',
  '/about',
  '/accessibility',
  '/open',
  '/portfolio',
  '/shared',
  '/nowhere',
  `/compare/${encodeToken(complete)}/${encodeToken(other)}`,
  ...measures.map(({ id }) => `/measures/${id}`),
  ...catalogue.questions.map(({ id }) => `/q/${id}`),
]

/** Returns the parts that are not marked: on the page with all folds opened, and on its printed sheet. */
async function unmarkedHere(page: Page): Promise<readonly string[]> {
  await unfold(page)
  const onScreen = await unmarkedParts(page)
  await page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'))
    await new Promise(requestAnimationFrame)
  })
  const onPaper = await unmarkedParts(page)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  return [...onScreen, ...onPaper.map((line) => `on paper: ${line}`)]
}

for (const language of languages) {
  // In every run `accessibility.spec.ts` looks at the marks in English, where fewer parts need one.
  test.describe(`in ${language}`, language === 'zh' ? {} : large, () => {
    test.use({ language })

    test('marks on every page what is in the other language', async ({ page, keep, open }) => {
      await keep(complete)
      await open('/')
      expect(await unmarkedHere(page), '/').toEqual([])
      const own = inTurn(addresses).filter((one) => one.language === language)
      for (const { item: address } of own) {
        await goTo(page, address)
        expect.soft(await unmarkedHere(page), address).toEqual([])
      }
    })
  })
}

for (const language of inOneLanguage('en')) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('marks the other language in shared results, trials, names', async ({ page, keep, open, said }) => {
      const { portfolio, result } = said.details
      await keep(complete)
      await open('/measures/ip-pledge-financing')
      await test.step('the number of a document is marked as a whole, and the sentence around it is not', async () => {
        const marked = page.locator('main [lang="zh-CN"]')
        await expect(marked.filter({ hasText: /^金发〔2025〕10号$/ })).not.toHaveCount(0)
        for (const text of await marked.allTextContents()) expect(text).not.toMatch(/[a-z]/i)
      })
      await goTo(page, '/result')
      await button(page, result.share).click()
      await tryNoZone(page, said)
      expect.soft(await unmarkedHere(page), 'on trial').toEqual([])

      await goTo(page, '/open')
      await openPasted(page, said, encodeToken(other))
      expect.soft(await unmarkedHere(page), 'shared').toEqual([])

      await goTo(page, '/portfolio')
      const names = ['上海软件公司', 'The Shanghai Software Company']
      const rows = names.map((name) => `${name},cn-sh\n`).join('')
      const file = fileOf(`name,region\n${rows}${names.join(' ')},天上\n`, '企业 of our own town.csv')
      await readFile(page, said, file, portfolio.counts(names.length + 1))
      expect.soft(await unmarkedHere(page), 'a portfolio').toEqual([])
      for (const name of names) {
        await link(page, name).click()
        await expect(heading(page)).toHaveText(name)
        expect.soft(await unmarkedHere(page), name).toEqual([])
        await page.goBack()
      }
    })
  })
}

test.describe('without JavaScript', () => {
  onlyInChromium('noScript')
  test.use({ javaScriptEnabled: false })

  test('marks what is in the other language', async ({ page }) => {
    for (const address of ['./', './measures.html', './s/']) {
      await page.goto(address)
      expect.soft(await unmarkedParts(page), address).toEqual([])
    }
    await page.goto('./measures.html')
    await expect(page.locator('[lang="en"] [lang="zh-CN"]')).not.toHaveCount(0)
  })
})
