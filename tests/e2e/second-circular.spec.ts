/**
 * Another circular needs only another folder. The app is built with the example in `tests/second-circular` in place of
 * `src/policy`, and otherwise unchanged. It is used from the first question to the result and back through a link.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '../../scripts/host/serve.mjs'
import { detailsEn as ourDetails } from '../../src/i18n/details.en'
import { wordsEn as ourWords } from '../../src/i18n/words.en'
import { detailsZh as ourDetailsZh } from '../../src/i18n/details.zh'
import { builtApp } from '../second-circular/build'
import { circularEn } from '../second-circular/policy/details.en'
import { circularZh, measuresZh } from '../second-circular/policy/details.zh'
import { firstQuestionsEn, siteEn, titlesEn } from '../second-circular/policy/opening.en'
import { firstQuestionsZh, siteZh, startZh } from '../second-circular/policy/opening.zh'
import { furtherQuestionsEn } from '../second-circular/policy/questions/en'
import { treeWithToyPolicy } from '../second-circular/tree'
import { canReadPaper } from './support/engines'
import { normal, readPdf } from './support/pdf'
import { button, heading, link, savedAs } from './support/sharing'
import { expect, test as watched } from './support/test'

interface Toy {
  /** The folder with the built app. */
  readonly built: string
  /** Where it is served. */
  readonly address: string
}

const test = watched.extend<object, { toy: Toy }>({
  toy: [
    async ({}, use) => {
      const tree = treeWithToyPolicy()
      const built = await builtApp(tree.folder)
      const server = await serve({ root: built })
      await use({ built, address: server.address })
      await server.close()
      tree.remove()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ toy }, use) => use(toy.address),
})

// In one worker, which builds it once.
test.describe.configure({ mode: 'serial' })

test('leads to the result, prints and saves it, and opens its link and file', async ({ page, context }) => {
  const { question, start } = ourWords.messages
  const { sharing, pages } = ourDetails
  const counts = { use: 0, check: 0, qualify: 0, wait: 2, none: 1 }
  const choose = async (title: string, label: string): Promise<void> => {
    await expect(heading(page)).toHaveText(title)
    await page.getByLabel(label, { exact: true }).check()
    await button(page, question.continue).click()
  }
  await page.goto('./')
  await expect(page).toHaveTitle(siteEn.name)
  await link(page, start.begin).click()
  await choose(firstQuestionsEn.drinks.title, firstQuestionsEn.drinks.options['iced-tea'].label)
  await choose(firstQuestionsEn.ice.title, firstQuestionsEn.ice.options.yes.label)
  await choose(furtherQuestionsEn.place.title, furtherQuestionsEn.place.options.beach.label)
  // Only in parks can a permit be applied for.
  await expect(page.getByLabel(furtherQuestionsEn.permit.options.applied.label)).toHaveCount(0)
  await choose(furtherQuestionsEn.permit.title, furtherQuestionsEn.permit.options.held.label)
  await expect(heading(page)).toHaveText(pages.result.title)
  // The voucher begins in 2099, and beaches are only announced.
  await expect(page.getByText(ourDetails.report.headline(counts, undefined))).toBeVisible()
  await page.locator('.ruled-out > summary').click()
  for (const words of Object.values(titlesEn))
    await expect(page.locator('.row .title').filter({ hasText: words })).toBeVisible()
  await expect(page.getByText(circularEn.disclaimer)).toBeVisible()

  if (canReadPaper) {
    const sheets = await readPdf(await page.pdf({ format: 'A4', displayHeaderFooter: false }))
    const printed = sheets.flatMap(({ runs }) => runs.map(({ text }) => normal(text))).join('')
    for (const words of [circularEn.reportTitle, ...Object.values(titlesEn), circularEn.disclaimer])
      expect(printed).toContain(normal(words))
    expect(sheets.map(({ above }) => above)).toEqual(sheets.map(() => normal(siteEn.name)))
  }

  const { name, bytes } = await savedAs(page, { details: ourDetails }, sharing.save.json.text)
  expect(name).toMatch(/^lemonade-policy-finder-report-/)
  const saved = JSON.parse(bytes.toString()) as { schema: string; link: string; answers: unknown }
  expect(saved).toMatchObject({
    schema: 'lemonade-policy-finder/report/1',
    title: siteEn.name,
    answers: { drinks: ['iced-tea'], ice: 'yes', place: 'beach', permit: 'held' },
  })

  const reader = await context.newPage()
  await reader.goto(saved.link)
  await expect(heading(reader)).toHaveText(sharing.shared.title)
  await reader.locator('summary').filter({ hasText: sharing.shared.answers }).click()
  await expect(
    reader.getByRole('listitem').filter({ hasText: furtherQuestionsEn.place.options.beach.label }).first(),
  ).toBeVisible()
  await reader.goto('./#/open')
  await reader
    .getByLabel(sharing.open.file)
    .setInputFiles({ name: 'report.json', mimeType: 'application/json', buffer: bytes })
  await expect(heading(reader)).toHaveText(sharing.shared.title)
})

test('works in Chinese, without answers, and for two enterprises', async ({ browser, toy, watch }) => {
  const context = await browser.newContext({ baseURL: toy.address, locale: 'zh-CN' })
  await watch(context)
  const page = await context.newPage()
  await page.goto('./')
  await expect(heading(page)).toHaveText(startZh.title)
  await page.goto('./#/measures/ice-support')
  await expect(page.getByText(measuresZh['ice-support'].firstSteps['apply'] ?? 'none')).toBeVisible()
  await page.goto('./#/about')
  await expect(page.getByText(circularZh.citation)).toBeVisible()
  await expect(page.locator('main')).toContainText(firstQuestionsZh.drinks.short)
  await expect(page).toHaveTitle(new RegExp(siteZh.name))
  await page.goto('./#/portfolio')
  const { portfolio } = ourDetailsZh
  await page.getByLabel(portfolio.file).setInputFiles({
    name: 'stands.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name,drinks,ice,地点\nA,lemonade,yes,公园\nB,none,,beach\n'),
  })
  await expect(page.getByText(portfolio.counts(2))).toBeVisible()
  await context.close()
})

test('the build names nothing of the first circular', ({ toy: { built } }) => {
  const ours =
    /service.export|services? export|MOFCOM|Ministry of Commerce|服务出口|商务部|cn-bj|Hainan|海南|\b186\b/i
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(40)
  const naming = files.flatMap(({ parentPath, name }) => {
    const found =
      /\.(html|js|css|json)$/.test(name) && ours.exec(readFileSync(join(parentPath, name), 'utf8'))
    return found ? [`${name}: ${found[0]}`] : []
  })
  expect(naming).toEqual([])
})
