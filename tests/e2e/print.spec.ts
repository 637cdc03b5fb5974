/** A report on paper holds everything, in order, and looks as one would hand it over; so from every state of the page. */
import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { sameAnswer } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { answerList, compareAnswers } from '../../src/report'
import { carriedAnswers, codeOf, encodeToken, readToken } from '../../src/share'
import { isProving } from '../support/random'
import type { AllWords } from '../support/words'
import { expect, inOneLanguage, languages, test } from './support/app'
import { onlyInChromium } from './support/engines'
import { printedEnterprises } from './support/paper-enterprises'
import { lastLines, normal, outside, readPdf, type Sheet, textOf } from './support/pdf'
import { missing, reportOf, saidInFull, saidInShort, textsIn } from './support/printed-words'
import { button, sharedAddress } from './support/sharing'

const formats = ['A4', 'Letter'] as const
type Format = (typeof formats)[number]

// A report has twenty sheets, and a busy machine takes its time over them.
test.describe.configure({ timeout: 180_000 })

const pairs = languages.flatMap((language) => formats.map((format) => ({ language, format })))

/** Every enterprise once, so that every language meets every size; all with all when proving. */
const runs = printedEnterprises.flatMap((enterprise, index) =>
  pairs
    .filter((_, pair) => isProving || pair === index % pairs.length)
    .map((pair) => ({ ...pair, enterprise })),
)

const [, trader, , , softwareGroup, largeGroup] = printedEnterprises.map(({ answers }) => answers)
if (!trader || !softwareGroup || !largeGroup) throw new Error('There are six enterprises.')

onlyInChromium('paper')

/** Prints by the browser's own command. */
async function printed(page: Page, format: Format = 'A4'): Promise<readonly Sheet[]> {
  return readPdf(await page.pdf({ format }))
}

/** Presses one of the print buttons. The dialogue that would open is left out; the report stays ready for it. */
async function press(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['asked'] = document.querySelector('.paper') ? 'ready' : 'too early'
    }
  })
  await button(page, name).click()
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'ready')
}

/** Whatever heads something: no such line may stand last in a column or on a sheet. */
function headings({ details }: AllWords, report: ReturnType<typeof reportOf>): readonly string[] {
  const { result, measure } = details.pages
  const { paper } = details
  return [
    ...report.lists.flatMap(({ verdict, entries }) => [
      paper.counted(result.lists[verdict].title, entries.length),
      ...entries.flatMap(({ documents, conditionsToday }) => [
        ...documents.map((group) => group.for),
        ...conditionsToday.map(({ source }) => source.number ?? source.title),
      ]),
    ]),
    ...[result.why, result.open, result.leftOpen, result.otherwise, result.ruleInWords, measure.offers],
    ...[measure.addresses, measure.availability, measure.firstSteps, measure.documents, measure.contacts],
    ...[measure.unknown, measure.sources, measure.conditionsToday, paper.answers, paper.details],
    ...[paper.contacts, paper.sources],
  ].map(normal)
}

/** The measures whose card begins on one sheet and ends on another. */
function splitCards(sheets: readonly Sheet[], { details }: AllWords, report: ReturnType<typeof reportOf>) {
  const ends: number[] = []
  let all = ''
  for (const sheet of sheets) {
    all += textOf([sheet])
    ends.push(all.length)
  }
  const sheetOf = (place: number): number => ends.findIndex((end) => place < end)
  let place = ends[0] ?? 0
  return report.lists
    .flatMap((list) => list.entries)
    .flatMap((entry, index) => {
      const start = all.indexOf(normal(`${String(index + 1)}${entry.title}`), place)
      const checked = normal(details.pages.measure.checked(entry.checked.text))
      const end = all.indexOf(checked, start) + checked.length - 1
      if (start < 0 || end < start) return [`${entry.title} is not there`]
      place = end
      return sheetOf(start) === sheetOf(end) ? [] : [entry.title]
    })
}

for (const { enterprise, language, format } of runs) {
  test.describe(`${enterprise.name} (${language}, ${format})`, () => {
    test.use({ language })

    test('prints in full, nothing missing, cut off or torn apart', async ({ page, keep, open, said }) => {
      const { answers } = enterprise
      const report = reportOf(answers, said)
      await keep(answers)
      await open('/result')
      const sheets = await printed(page, format)
      const all = textOf(sheets)
      expect(missing(all, saidInFull(answers, said))).toEqual([])
      expect(sheets.flatMap(outside), 'outside the margins').toEqual([])
      const name = normal(said.words.messages.site.name)
      expect(sheets.map(({ above }) => above)).toEqual(sheets.map(() => name))
      expect(sheets.map(({ below }) => below)).toEqual(
        sheets.map((_, index) => `${index + 1}/${sheets.length}`),
      )
      const lines = sheets.flatMap(lastLines)
      expect(lines.length).toBeGreaterThan(sheets.length)
      const heads = headings(said, report)
      const titles = report.lists
        .flatMap((list) => list.entries)
        .map((entry, index) => normal(`${String(index + 1)}${entry.title}`))
      expect(
        lines.filter((line) => heads.includes(line) || titles.some((title) => line.startsWith(title))),
        'headings at the foot',
      ).toEqual([])
      expect(splitCards(sheets, said, report), 'cards torn apart').toEqual([])
      expect(sheets.length, 'sheets').toBeLessThanOrEqual(26)

      await press(page, said.details.pages.result.printSummary)
      const summary = await printed(page, format)
      expect(summary.map(({ below }) => below)).toEqual(['1/1'])
      expect(missing(textOf(summary), saidInShort(answers, said))).toEqual([])
      expect(summary.flatMap(outside), 'outside the margins').toEqual([])
    })
  })
}

for (const language of inOneLanguage('zh')) {
  test.describe(`from any state (${language})`, () => {
    test.use({ language })

    test('what is folded, filtered or opened on the page makes no difference on paper', async ({
      page,
      keep,
      open,
      said,
    }) => {
      await keep(trader)
      await open('/result')
      const plain = textOf(await printed(page))
      await page.emulateMedia({ colorScheme: 'dark' })
      await button(page, said.details.sharing.share.open).click()
      await page
        .locator('details')
        .first()
        .evaluate((fold: HTMLDetailsElement) => {
          fold.open = true
        })
      await page.getByLabel(said.details.paper.filter.label, { exact: true }).selectOption('VIII')
      await expect(page.locator('article.finding')).toHaveCount(2)
      expect(textOf(await printed(page))).toBe(plain)
      await press(page, said.details.pages.result.print)
      expect(textOf(await printed(page))).toBe(plain)
    })

    test('a trial says on paper that it is one, and what was changed', async ({ page, keep, open, said }) => {
      const { whatIf } = said.details.sharing
      const { group } = said.words.questions
      await keep(softwareGroup)
      await open('/result')
      await button(page, whatIf.open).click()
      await page.getByLabel(whatIf.choose).selectOption('group')
      await page.getByLabel(group.options.standalone.label, { exact: true }).check()
      const tried = { ...softwareGroup, group: 'standalone' }
      const all = textOf(await printed(page))
      const changes = compareAnswers(softwareGroup, tried, said.words).answers
      expect(changes.map(({ question }) => question)).toContain('group')
      const { trial } = said.details.paper
      expect(
        missing(all, [
          trial.title,
          trial.lead(changes.length),
          trial.change(
            group.short,
            group.options['multinational-lead'].label,
            group.options.standalone.label,
          ),
          ...textsIn(reportOf(tried, said)),
          ...[encodeToken(tried), codeOf(encodeToken(tried))],
          said.details.pages.result.movedFrom(said.words.messages.verdicts.relevant),
        ]),
      ).toEqual([])
    })

    test('a shared result says on paper whose answers they are', async ({ page, open, said, baseURL }) => {
      await open('/')
      await page.goto(sharedAddress(baseURL, `#${encodeToken(trader)}`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.details.sharing.shared.title)
      const all = textOf(await printed(page, 'Letter'))
      const { title, lead } = said.details.paper.shared
      expect(missing(all, [title, lead, ...saidInFull(trader, said)])).toEqual([])
    })

    test('a comparison prints completely', async ({ page, open, said }) => {
      await open(`/compare/${encodeToken(trader)}/${encodeToken(softwareGroup)}`)
      const sheets = await printed(page)
      const { answers, verdicts } = compareAnswers(trader, softwareGroup, said.words)
      const { sharing, paper, report, circular } = said.details
      const differing = answers.map(({ question }) => question)
      const agreed = answerList(trader, said.words, report)
        .flatMap((section) => section.entries)
        .filter(({ question, options }) => options.length > 0 && !differing.includes(question))
      expect(
        missing(textOf(sheets), [
          ...answers.flatMap(({ title, left, right }) => [
            title,
            ...[left, right].flatMap((side) => (side.kind === 'answered' ? side.options : [])),
          ]),
          ...verdicts.map(({ title, left, right, differs }) =>
            [
              title,
              differs ? sharing.compare.differs : '',
              said.words.messages.verdicts[left],
              said.words.messages.verdicts[right],
            ].join(''),
          ),
          ...agreed.map(({ title, options }) => `${title}${report.list(options)}`),
          ...[paper.same, paper.codes, circular.editionName, circular.disclaimer],
          ...[trader, softwareGroup].flatMap((side) => [encodeToken(side), codeOf(encodeToken(side))]),
        ]),
      ).toEqual([])
      expect(sheets.flatMap(outside)).toEqual([])
    })
  })
}

test('paper is black on white, also from the dark theme', async ({ page, keep, open }) => {
  await keep(largeGroup)
  await open('/result')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('.paper article')).toHaveCount(25)
  const { count, pale } = await page.evaluate(() => {
    const linear = (value: number): number =>
      value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
    const contrastOnWhite = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05)
    }
    const withText = [...document.querySelectorAll('.paper, .paper *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    const backgrounds = [...document.querySelectorAll('html, body, main, .paper, .paper *')]
      .map((element) => getComputedStyle(element).backgroundColor)
      .filter((colour) => !['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(colour))
    return {
      count: withText.length,
      pale: [
        ...backgrounds,
        ...withText
          .filter((element) => contrastOnWhite(getComputedStyle(element).color) < 7)
          .map((element) => element.textContent),
      ],
    }
  })
  expect(count).toBeGreaterThan(500)
  expect(pale).toEqual([])
})

test.describe('the way back', () => {
  // A printer has far more dots than a window.
  test.use({ deviceScaleFactor: 4 })

  test('the printed QR code, read back, leads to the very answers', async ({ page, context, keep, open }) => {
    await keep(largeGroup)
    await open('/result')
    await page.emulateMedia({ media: 'print' })
    const picture = (await page.locator('.paper svg.qr').screenshot()).toString('base64')
    const reader = await context.newPage()
    const { pixels, width, height } = await reader.evaluate(async (png) => {
      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('There is nothing to draw with.')
      pen.drawImage(image, 0, 0)
      const { data } = pen.getImageData(0, 0, image.width, image.height)
      return { pixels: [...data], width: image.width, height: image.height }
    }, picture)
    const link = jsQR(new Uint8ClampedArray(pixels), width, height)?.data ?? ''
    const reading = readToken(link)
    if (!reading.ok) throw new Error(`"${link}" cannot be read: ${reading.problem}`)
    const sent = carriedAnswers(largeGroup)
    const wrong = catalogue.questions.filter(({ id }) => !sameAnswer(sent[id], reading.answers[id]))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
