/** The checklist of next steps: marked, noted on, kept, shared between tabs, deleted, printed, copied and saved. */
import { today } from '../../src/browser/today'
import type { Page } from '@playwright/test'
import { type Answers, appraise } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { checklistOf, type Progress, stepsIn } from '../../src/report'
import { softwareHouse } from '../support/cases'
import { isProving } from '../support/random'
import type { AllWords } from '../support/words'
import { expect, inOneLanguage, keys, setOut, takeUp, test, inEach } from './support/app'
import { hasDark, onlyInChromium } from './support/engines'
import { findings } from './support/axe'
import { reportOf } from './support/printed-words'
import { unfold } from './support/fit'
import { button, deleteAnswers, heading, link, savedAs } from './support/sharing'
import readExcelFile from 'read-excel-file/node'

/** A software house in Hangzhou whose visitors hold passports of the list that ends on 31 December 2026. */
const own: Answers = {
  ...softwareHouse.answers,
  'ip-rights': ['patents'],
  passports: ['unilateral-2026'],
  'stay-visa-free': 'yes',
}
const TICKS = 'service-export-policy-finder.ticks'

const boxes = (page: Page) => page.locator('main .box')
const items = (page: Page) => page.locator('main .steps > li')
const progress = (page: Page) => page.locator('main .progress')
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), TICKS)

/** Returns the checklist as the page must show it. */
function expected(said: AllWords) {
  const { details } = said
  const report = reportOf(own, said)
  const { parts } = checklistOf(report, appraise(catalogue, own, today()), details.agenda)
  const { length: total } = stepsIn(parts.filter(({ kind }) => kind === 'now'))
  const progressAt = (counts: Partial<Progress>): string =>
    details.steps.progress({ done: 0, notNeeded: 0, total, ...counts })
  const dates = report.dates.map(({ day }) => day)
  return { groups: parts.flatMap(({ groups }) => groups), steps: stepsIn(parts), dates, total, progressAt }
}

inEach(inOneLanguage('zh'), 'the checklist', () => {
  test('is marked, kept over a reload, and deleted with the answers', async ({ page, open, said }) => {
    const { steps: words } = said.details
    const { progressAt, total } = expected(said)
    await open('/steps')
    await test.step('says that there are no answers, leads on, and has no fault that axe finds', async () => {
      await expect(heading(page)).toHaveText(said.details.steps.emptyTitle)
      await expect(page.getByText(said.details.steps.emptyText)).toBeVisible()
      await expect(link(page, said.details.pages.result.begin)).toBeVisible()
      expect(await findings(page, 'all')).toEqual([])
    })
    await takeUp(page, own)
    await setOut(page, '/result')
    await test.step('lists every step under the body that it concerns, and leads to the measures', async () => {
      await link(page, said.details.pages.result.nextSteps).click()
      await expect(heading(page)).toHaveText(said.details.steps.title)
      await expect(heading(page)).toBeFocused()
      const { groups, steps } = expected(said)
      await expect(page.locator('main h3')).toHaveText(groups.map(({ name }) => name))
      await expect(page.locator('main .title')).toHaveText(steps.map(({ text }) => text))
      const [first] = steps
      for (const [index, step] of steps.entries())
        for (const point of step.points)
          if (step.points.length > 1) await expect(items(page).nth(index)).toContainText(point.text)
      const documents = groups.flatMap((group) => group.documents)
      await expect(page.locator('main .documents li')).toHaveCount(documents.length)
      for (const [index, { text }] of documents.entries())
        await expect(page.locator('main .documents li').nth(index)).toContainText(text)
      await items(page).first().locator('summary').click()
      await items(page)
        .first()
        .getByRole('link', { name: first?.measures[0]?.title ?? '' })
        .click()
      await expect(page).toHaveURL(new RegExp(`#/measures/${first?.measures[0]?.measure ?? ''}$`))
    })
    await setOut(page, '/steps')
    await test.step('counts ticks, keeps them over a reload, and deletes them with the answers', async () => {
      await expect(progress(page)).toHaveText(progressAt({ done: 0 }))
      await boxes(page).nth(0).check()
      await test.step('lists beside it every agenda, with its number of open steps and a link, and the dates', async () => {
        const agendas = expected(said).groups.filter(({ steps }) => steps.length > 0)
        const open = agendas.map(({ steps }, index) => steps.length - (index === 0 ? 1 : 0))
        const contents = page.getByRole('navigation', { name: said.words.messages.site.contents })
        await expect(contents.getByRole('link')).toHaveText(
          agendas.map(({ name }, index) => `${name} ${words.stillOpen(open[index] ?? 0)}`),
        )
        await contents.getByRole('link').nth(1).click()
        await expect(page.locator('main h3:focus')).toHaveText(agendas[1]?.name ?? '')
        await expect(page.locator('main h3:focus')).toBeInViewport()
        await expect(page.locator('main aside dt')).toHaveText(expected(said).dates)
      })
      await page.locator('main .title').nth(4).click()
      await expect(progress(page)).toHaveText(progressAt({ done: 2 }))
      await page.reload()
      await expect(progress(page)).toHaveText(progressAt({ done: 2 }))
      await expect(boxes(page).nth(4)).toBeChecked()
      await boxes(page).nth(4).uncheck()
      await expect(progress(page)).toHaveText(progressAt({ done: 1 }))

      await deleteAnswers(page, said)
      await expect(heading(page)).toHaveText(said.words.messages.start.title)
      expect(
        await page.evaluate(() =>
          Object.entries(localStorage).filter(([key]) => !key.endsWith('.preferences')),
        ),
      ).toEqual([])
      await page.goBack()
      await page.goto('./#/steps')
      await expect(heading(page)).toHaveText(words.emptyTitle)
      await expect(link(page, said.details.pages.result.begin)).toBeVisible()
      expect(await kept(page)).toBeNull()
    })
    await takeUp(page, own)
    await test.step('takes date, owner and note on demand, keeps them over a reload, and shows them under the step', async () => {
      const item = items(page).nth(1)
      await expect(item.getByLabel(words.note)).toBeHidden()
      await item.locator('summary').focus()
      await page.keyboard.press('Enter')
      await item.getByLabel(words.date, { exact: true }).fill('2026-12-15')
      await item.getByLabel(words.owner, { exact: true }).fill('李安娜')
      const note = item.getByLabel(words.note, { exact: true })
      await expect(note).toHaveAccessibleDescription(words.noteHint(500))
      await note.fill('n'.repeat(501))
      await item.getByLabel(words.notNeeded, { exact: true }).check()
      await expect(progress(page)).toHaveText(progressAt({ total: total - 1, notNeeded: 1 }))
      await page.reload()
      const facts = item.locator('.facts')
      await expect(facts).toContainText(words.notNeeded)
      await expect(facts).toContainText(words.labelled(words.owner, '李安娜'))
      await expect(facts.getByText('n'.repeat(500))).toHaveText(words.labelled(words.note, 'n'.repeat(500)))
      await expect(boxes(page).nth(1)).toHaveAccessibleDescription(/李安娜/)
      await boxes(page).nth(1).check()
      await expect(progress(page)).toHaveText(progressAt({ done: 1 }))
      await expect(facts).not.toContainText(words.notNeeded)
      expect(page.url()).not.toContain('n'.repeat(9))
      onlyInChromium('media')
      await page.emulateMedia({ media: 'print' })
      await expect(facts.getByText('n'.repeat(500))).toBeVisible()
      await expect(note).toBeHidden()
    })
    await test.step('is printed with its groups and squares, black on white, without what only works on a screen', async () => {
      await page.emulateMedia({ media: null, colorScheme: 'dark' })
      await boxes(page).nth(0).check()
      await boxes(page).nth(1).uncheck()
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const { steps } = expected(said)
      await expect(page.locator('main .square:visible')).toHaveCount(steps.length)
      await expect(boxes(page).first()).toBeHidden()
      await expect(button(page, said.details.steps.print)).toBeHidden()
      await expect(page.getByText(said.details.circular.editionName, { exact: true })).toBeVisible()
      const [point] = steps.find(({ points }) => points.length > 1)?.points ?? []
      await expect(page.getByText(point?.text ?? '')).toBeVisible()
      const look = await page.evaluate(() => {
        const sign = (square: Element): string => getComputedStyle(square, '::after').content
        const [ticked, empty] = document.querySelectorAll('.square')
        const item = document.querySelector('.steps > li')
        const style = (selector: string): CSSStyleDeclaration =>
          getComputedStyle(document.querySelector(selector) ?? document.body)
        return {
          signs: [ticked, empty].map((square) => square && sign(square)),
          colours: [style('.title').color, style('main h3').color, style('html').backgroundColor],
          headings: ['h1', 'main h2', 'main h3', 'main h4', '.before-group'].map(
            (selector) => style(selector).breakAfter,
          ),
          item: item && getComputedStyle(item).breakInside,
        }
      })
      expect(look.signs).toEqual(['""', 'none'])
      expect(look.colours).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'])
      expect(new Set(look.headings)).toEqual(new Set(['avoid']))
      expect(look.item).toBe('avoid')
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    })
  })

  test('is saved, fits, and is the same in every tab', async ({ page, context, keep, open, said }) => {
    const { steps: words } = said.details
    const { steps, progressAt } = expected(said)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await keep(own)
    await open('/steps')
    await test.step('is copied as text, and saved as a workbook and a calendar, with all that is marked', async () => {
      await boxes(page).nth(0).check()
      await items(page).nth(1).locator('summary').click()
      await items(page).nth(1).getByLabel(words.owner, { exact: true }).fill('Finance')
      await items(page).nth(1).getByLabel(words.date, { exact: true }).fill('2027-03-31')
      await button(page, words.copyText).click()
      await expect(page.getByText(words.copied, { exact: true })).toBeVisible()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      expect(text.split('☑')).toHaveLength(2)
      for (const step of steps) expect(text).toContain(step.text)
      expect(text).toContain(words.labelled(words.owner, 'Finance'))
      const workbook = await savedAs(page, said, words.save.workbook.text)
      expect(workbook.name).toMatch(/-checklist-\d{4}-\d{2}-\d{2}\.xlsx$/)
      const [sheet] = await readExcelFile(workbook.bytes)
      expect(sheet?.data).toHaveLength(2 + steps.length)
      expect(sheet?.data[2]?.[0]).toBe(said.details.reportFile.sheets.states.done)
      expect(sheet?.data[3]).toContain('Finance')
      const calendar = await savedAs(page, said, words.save.calendar.text)
      expect(calendar.name).toMatch(/\.ics$/)
      expect(calendar.bytes.toString('utf8')).toContain('DTSTART;VALUE=DATE:20270331\r\n')
    })
    await test.step('fits into 320 pixels, has large targets, and has no fault that axe finds', async () => {
      for (const isUnfolded of [false, true]) {
        if (isUnfolded) await unfold(page)
        for (const [width, colorScheme] of [
          [320, 'light'],
          [1280, hasDark ? 'dark' : 'light'],
        ] as const) {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ colorScheme })
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
          if (!isUnfolded) continue
          expect(await findings(page, width === 320 || isProving ? 'all' : 'colours')).toEqual([])
          const low = await page
            .locator(
              'main :is(.title, summary, .choice, .run a, .fields input:not([type=checkbox]), textarea)',
            )
            .evaluateAll((targets) =>
              targets
                .filter((target) => target.getBoundingClientRect().height < 44)
                .map((target) => target.outerHTML),
            )
          expect(low).toEqual([])
        }
      }
    })
    await test.step('shows at once what another tab ticks, and overwrites nothing', async () => {
      const other = await context.newPage()
      await other.goto('./#/steps')
      await boxes(page).nth(0).check()
      await expect(progress(other)).toHaveText(progressAt({ done: 1 }))
      await boxes(other).nth(1).check()
      await expect(progress(page)).toHaveText(progressAt({ done: 2 }))
      await boxes(page).nth(0).uncheck()
      await expect(progress(other)).toHaveText(progressAt({ done: 1 }))
      await deleteAnswers(other, said)
      await button(page, said.words.messages.keeping.takeRemoved).click()
      await expect(heading(page)).toHaveText(said.words.messages.start.title)
      expect(await kept(page)).toBeNull()
      await other.close()
    })
    await test.step('reads the ticks of the first edition, and keeps those without a step but does not count them', async () => {
      const ticked = ['gone-measure/step', ...(steps[1]?.points.flatMap(({ ids }) => ids) ?? [])]
      await takeUp(page, own)
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
        TICKS,
        JSON.stringify({ format: 1, edition: '2026-11', ticked }),
      ] as const)
      await open('/steps')
      await expect(progress(page)).toHaveText(progressAt({ done: 1 }))
      await expect(boxes(page).nth(1)).toBeChecked()
      await expect(page.getByText(words.more(1))).toBeVisible()
      await boxes(page).nth(0).check()
      await expect.poll(() => kept(page)).toContain('gone-measure/step')
    })
    await test.step('shows until when a step makes sense, according to the user’s clock', async () => {
      const until = page.locator('main .tag')
      await page.clock.setFixedTime('2026-12-31T04:00:00Z')
      await page.reload()
      await expect(until.first()).toHaveText(words.until(said.details.report.date('2026-12-31')))
      await page.clock.setFixedTime('2027-01-01T04:00:00Z')
      await page.reload()
      await expect(progress(page)).toBeVisible()
      await expect(until).toHaveCount(0)
    })
    await test.step('keeps no ticks if the user has switched off keeping answers', async () => {
      await boxes(page).nth(0).check()
      await page.goto('./#/about')
      await page.getByLabel(said.words.messages.keeping.keep).uncheck()
      expect(await kept(page)).toBeNull()
      await page.goto('./#/steps')
      await expect(page.getByText(said.details.steps.notKept)).toBeVisible()
      await expect(boxes(page).nth(0)).toBeChecked()
      await boxes(page).nth(1).check()
      expect(await kept(page)).toBeNull()
      expect(await page.evaluate((key) => localStorage.getItem(key), keys.draft)).toBeNull()
    })
  })
})
