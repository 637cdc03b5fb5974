/** Prints pages, and checks reports on paper. */
import type { Page } from '@playwright/test'
import type { Answers } from '../../../src/engine'
import type { AllWords } from '../../support/words'
import { expect } from './app'
import { widthOfLetters } from './letters'
import { lastLines, normal, outside, readPdf, type Sheet, textOf } from './pdf'
import { missing, reportOf, saidInFull, saidInReport } from './printed-words'
import { button } from './sharing'

/** The sizes of sheets on which reports are printed. */
export const formats = ['A4', 'Letter'] as const
/** A size of sheets. */
export type Format = (typeof formats)[number]

/** Prints with the browser's own command: all sheets, or a range such as `1-2`. */
export async function printed(page: Page, format: Format = 'A4', pageRanges = ''): Promise<readonly Sheet[]> {
  return readPdf(await page.pdf({ format, pageRanges }))
}

/** Chooses from the print menu. The print dialogue is suppressed; what it would print stays rendered. */
export async function press(
  page: Page,
  { details: { result } }: AllWords,
  entry: 'printReport' | 'printFull',
): Promise<void> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['asked']
    window.print = () => {
      document.documentElement.dataset['asked'] = document.querySelector('.paper') ? 'ready' : 'too early'
    }
  })
  await page.locator('summary').filter({ hasText: result.print }).click()
  await button(page, result[entry]).click()
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'ready')
}

/** Reads the texts of headings, of which none may be the last line in a column or on a sheet. */
function headings({ details }: AllWords, report: ReturnType<typeof reportOf>): readonly string[] {
  const { documentation: full, paper } = details
  const { measure } = details.pages
  return [
    ...report.lists.flatMap(({ verdict, entries }) => [
      paper.counted(full.lists[verdict].title, entries.length),
      ...entries.flatMap(({ documents, conditionsToday }) => [
        ...documents.map((group) => group.for),
        ...conditionsToday.map(({ source }) => source.number ?? source.title),
      ]),
    ]),
    ...[full.why, full.open, full.leftOpen, full.otherwise, full.ruleInWords, measure.offers],
    ...[measure.addresses, measure.availability, measure.firstSteps, measure.documents, measure.contacts],
    ...[measure.unknown, measure.sources, measure.conditionsToday, paper.answers, paper.details],
    ...[paper.contacts, paper.sources],
  ].map(normal)
}

/** Finds the titles of measures whose card begins on one sheet and ends on another. */
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

/** Expects sheets that stay within the margins, each with the name above and the page number below. */
function expectSheets(sheets: readonly Sheet[], { words }: AllWords): void {
  expect(sheets.flatMap(outside), 'outside the margins').toEqual([])
  const name = normal(words.messages.site.name)
  expect(sheets.map(({ above }) => above)).toEqual(sheets.map(() => name))
  expect(textOf(sheets), 'the name stands above a sheet, and there only').not.toContain(name)
  expect(sheets.map(({ below }) => below)).toEqual(sheets.map((_, index) => `${index + 1}/${sheets.length}`))
}

/**
 * Prints the report with the browser's own command, and expects all of its texts on two to `mostSheets` sheets. Callers
 * allow five if nearly everything is to be checked, and one more for letters wider than Arial's.
 */
export async function expectReport(
  page: Page,
  answers: Answers,
  said: AllWords,
  format: Format,
  mostSheets = 4,
): Promise<void> {
  const { details } = said
  const report = reportOf(answers, said)
  const sheets = await printed(page, format)
  expect(missing(textOf(sheets), saidInReport(answers, said))).toEqual([])
  expectSheets(sheets, said)
  const { result, onPaper, paper } = details
  const heads = [
    ...[result.doFirst, result.dates, onPaper.conditions, onPaper.agendas, paper.answers, paper.sources],
    ...report.groups.map(({ action, entries }) =>
      result.counted(details.report.actions[action], entries.length),
    ),
  ].map(normal)
  expect(
    sheets.flatMap(lastLines).filter((line) => heads.includes(line)),
    'headings at the foot',
  ).toEqual([])
  expect(sheets.length, 'sheets').toBeGreaterThanOrEqual(2)
  expect(sheets.length, 'sheets').toBeLessThanOrEqual(mostSheets)
}

/**
 * Prints the full documentation, and expects all of its texts, within the margins, with no card split. It may have 33
 * sheets, and more if letters are wider than Arial's.
 */
export async function expectDocumentation(
  page: Page,
  answers: Answers,
  said: AllWords,
  format: Format,
): Promise<void> {
  const report = reportOf(answers, said)
  await press(page, said, 'printFull')
  const sheets = await printed(page, format)
  expect(missing(textOf(sheets), saidInFull(answers, said))).toEqual([])
  expectSheets(sheets, said)
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
  expect(sheets.length, 'sheets').toBeLessThanOrEqual(33 * Math.max(1, await widthOfLetters(page)))
}
