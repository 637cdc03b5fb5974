/** The checklist of next steps: ticked, kept, shared between tabs, deleted, printed and copied. */
import { today } from '../../src/browser/today'
import type { Page } from '@playwright/test'
import { edition } from '../../src/policy'
import { checklistOf, makeReport } from '../../src/report'
import type { AllWords } from '../support/words'
import { expect, inOneLanguage, keys, test } from './support/app'
import { hasDark, onlyInChromium } from './support/engines'
import { findings } from './support/axe'
import { softwareGroup } from './support/enterprises'
import { button, deleteAnswers, heading, link } from './support/sharing'

const own = softwareGroup.answers
const TICKS = 'service-export-policy-finder.ticks'

const boxes = (page: Page) => page.locator('main input[type=checkbox]')
const progress = (page: Page) => page.locator('main .progress')
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), TICKS)

/** The checklist as the page must show it. */
function expected({ words, details }: AllWords) {
  const report = makeReport({
    answers: own,
    interview: words,
    details,
    words: details.report,
    today: today(),
  })
  const groups = checklistOf(report).parts.flatMap((part) => part.groups)
  return { groups, steps: groups.flatMap(({ steps }) => steps) }
}

for (const language of inOneLanguage('zh')) {
  test.describe(`the checklist (${language})`, () => {
    test.use({ language })

    test('is reached from the result, lists every step by whom it is taken with, and leads to the measures', async ({
      page,
      keep,
      open,
      said,
    }) => {
      await keep(own)
      await open('/result')
      await link(page, said.details.steps.open).click()
      await expect(heading(page)).toHaveText(said.details.steps.title)
      await expect(heading(page)).toBeFocused()
      const { groups, steps } = expected(said)
      await expect(page.locator('main h3')).toHaveText(groups.map(({ name }) => name))
      await expect(page.locator('main .steps label')).toHaveText(steps.map(({ text }) => text))
      await expect(page.locator('main dl:not(.print-only) dd li')).toHaveText(
        groups.flatMap(({ documents }) => documents.flatMap(({ texts }) => texts)),
      )
      const [first] = steps
      await page
        .getByRole('link', { name: first?.measures[0]?.title ?? '' })
        .first()
        .click()
      await expect(page).toHaveURL(new RegExp(`#/measures/${first?.measures[0]?.measure ?? ''}$`))
    })

    test('counts ticks, keeps them over a reload, and deletes them with the answers', async ({
      page,
      keep,
      open,
      said,
    }) => {
      const { steps: words } = said.details
      const { length: total } = expected(said).steps
      await keep(own)
      await open('/steps')
      await expect(progress(page)).toHaveText(words.progress(0, total))
      await boxes(page).nth(0).check()
      await page.locator('main .steps label').nth(4).click()
      await expect(progress(page)).toHaveText(words.progress(2, total))
      await page.reload()
      await expect(progress(page)).toHaveText(words.progress(2, total))
      await expect(boxes(page).nth(4)).toBeChecked()
      await boxes(page).nth(4).uncheck()
      await expect(progress(page)).toHaveText(words.progress(1, total))

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

    test('shows at once what another tab ticks, and overwrites nothing', async ({
      page,
      context,
      keep,
      open,
      said,
    }) => {
      const { steps: words } = said.details
      const { length: total } = expected(said).steps
      await keep(own)
      await open('/steps')
      const other = await context.newPage()
      await other.goto('./#/steps')
      await boxes(page).nth(0).check()
      await expect(progress(other)).toHaveText(words.progress(1, total))
      await boxes(other).nth(1).check()
      await expect(progress(page)).toHaveText(words.progress(2, total))
      await boxes(page).nth(0).uncheck()
      await expect(progress(other)).toHaveText(words.progress(1, total))
      await deleteAnswers(other, said)
      await button(page, said.words.messages.keeping.takeRemoved).click()
      await expect(heading(page)).toHaveText(said.words.messages.start.title)
      expect(await kept(page)).toBeNull()
    })

    test('is printed with its groups and squares, black on white, without what only works on a screen', async ({
      page,
      keep,
      open,
      said,
    }) => {
      onlyInChromium('media')
      await keep(own)
      await page.emulateMedia({ colorScheme: 'dark' })
      await open('/steps')
      await boxes(page).nth(0).check()
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const { steps } = expected(said)
      await expect(page.locator('main .square:visible')).toHaveCount(steps.length)
      await expect(boxes(page).first()).toBeHidden()
      await expect(button(page, said.details.steps.print)).toBeHidden()
      await expect(page.getByText(said.details.circular.editionName, { exact: true })).toBeVisible()
      const look = await page.evaluate(() => {
        const sign = (square: Element): string => getComputedStyle(square, '::after').content
        const [ticked, empty] = document.querySelectorAll('.square')
        const item = document.querySelector('.steps li')
        const style = (selector: string): CSSStyleDeclaration =>
          getComputedStyle(document.querySelector(selector) ?? document.body)
        return {
          signs: [ticked, empty].map((square) => square && sign(square)),
          colours: [style('.steps label').color, style('main h3').color, style('html').backgroundColor],
          headings: [
            'h1',
            'main h2',
            'main h3',
            'main h4',
            '.before-group',
            'main dl:not(.print-only) dt',
          ].map((selector) => style(selector).breakAfter),
          item: item && getComputedStyle(item).breakInside,
        }
      })
      expect(look.signs).toEqual(['""', 'none'])
      expect(look.colours).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'])
      expect(new Set(look.headings)).toEqual(new Set(['avoid']))
      expect(look.item).toBe('avoid')
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    })

    test('is copied as text and as Markdown, with its ticks', async ({ page, context, keep, open, said }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const { steps: words } = said.details
      await keep(own)
      await open('/steps')
      await boxes(page).nth(0).check()
      const copied = async (name: string): Promise<string> => {
        await button(page, name).click()
        await expect(page.getByText(words.copied, { exact: true })).toBeVisible()
        return page.evaluate(() => navigator.clipboard.readText())
      }
      const { steps } = expected(said)
      const text = await copied(words.copyText)
      expect(text.split('☑')).toHaveLength(2)
      for (const step of steps) expect(text).toContain(step.text)
      const markdown = await copied(words.copyMarkdown)
      expect(markdown.split('- [x] ')).toHaveLength(2)
      expect(markdown.split('- [ ] ')).toHaveLength(steps.length)
    })

    test('has nothing that axe objects to, and fits into 320 pixels', async ({ page, keep, open }) => {
      test.slow()
      await keep(own)
      for (const [width, colorScheme] of [
        [320, 'light'],
        [1280, hasDark ? 'dark' : 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        await open('/steps')
        await boxes(page).nth(0).check()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        expect(await findings(page, 'all')).toEqual([])
        const low = await page
          .locator('main .steps label')
          .evaluateAll((labels) => labels.filter((label) => label.getBoundingClientRect().height < 44).length)
        expect(low).toBe(0)
      }
    })

    test('without answers says so, with a way on, and has nothing that axe objects to either', async ({
      page,
      open,
      said,
    }) => {
      await open('/steps')
      await expect(heading(page)).toHaveText(said.details.steps.emptyTitle)
      await expect(page.getByText(said.details.steps.emptyText)).toBeVisible()
      await expect(link(page, said.details.pages.result.begin)).toBeVisible()
      expect(await findings(page, 'all')).toEqual([])
    })
  })
}

test('keeps ticks of measures that are no longer relevant, but does not count them', async ({
  page,
  keep,
  open,
  said,
}) => {
  const { steps: words } = said.details
  await keep(own)
  await open('/steps')
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    TICKS,
    JSON.stringify({ format: 1, edition, ticked: ['gone-measure/step'] }),
  ] as const)
  await open('/steps')
  await expect(progress(page)).toHaveText(words.progress(0, expected(said).steps.length))
  await expect(page.getByText(words.more(1))).toBeVisible()
  await boxes(page).nth(0).check()
  await expect.poll(() => kept(page)).toContain('gone-measure/step')
})

test('keeps no ticks where the person has switched off keeping answers', async ({
  page,
  keep,
  open,
  said,
}) => {
  await keep(own)
  await open('/steps')
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
