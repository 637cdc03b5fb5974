/** The rules as the user sees them in a real browser, on screen and paper: table, drawing, flow of questions. */
import type { Page } from '@playwright/test'
import { assess } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { expect, goTo, inOneLanguage, inTurn, languages, test, inEach } from './support/app'
import { contrasts } from './support/contrast'
import { hasDark, hasPaper } from './support/engines'
import { findInLooks, lookUsual } from './support/axe'
import { softwareGroup } from './support/enterprises'
import { spaceText, sticksOut, unfold, zoomed } from './support/fit'

const answers = softwareGroup.answers

/** A plain rule, one with many services, one with every kind of condition; and the flow. */
const addresses = [
  '/measures/visa-free-entry',
  '/measures/new-services-funding',
  '/measures/data-centres-in-zones',
  '/about',
] as const

/** Finds text in drawings that runs out of its box, or of the drawing. */
const textOutside = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main svg')]
      .filter((drawing) => drawing.checkVisibility())
      .flatMap((drawing) =>
        [...drawing.querySelectorAll('text')].filter((text) => {
          const box = (text.parentElement?.querySelector('rect') ?? drawing).getBoundingClientRect()
          const { left, right, top, bottom } = text.getBoundingClientRect()
          return left < box.left || right > box.right || top < box.top - 1 || bottom > box.bottom + 2
        }),
      )
      .map((text) => text.textContent.trim()),
  )

/** Finds text in drawings whose contrast with the page is less than 4.5 : 1. */
const paleText = async (page: Page): Promise<readonly string[]> =>
  (await contrasts(page, { selector: 'main svg text', colour: 'fill', behind: 'page', least: 4.5 })).pale

inEach(languages, 'rules', (language) => {
  test('have no fault that axe finds, and fit a narrow window and wide text', async ({ page, show }) => {
    for (const { item: address, turn } of inTurn(addresses).filter((one) => one.language === language))
      await test.step(address, async () => {
        await lookUsual(page)
        await show({ address, kept: answers })
        await unfold(page)
        // Two pages in a row, one in each language, have the same look.
        expect.soft(await findInLooks(page, Math.floor(turn / 2)), address).toEqual([])
        for (const colorScheme of hasDark ? (['light', 'dark'] as const) : (['light'] as const)) {
          await page.emulateMedia({ colorScheme, forcedColors: 'none' })
          expect.soft(await paleText(page), `${address}, ${colorScheme}`).toEqual([])
        }
        for (const viewport of [zoomed, { width: 1280, height: 800 }]) {
          const name = `${address} at ${String(viewport.width)} px`
          await page.setViewportSize(viewport)
          expect.soft(await textOutside(page), name).toEqual([])
          const asBefore = await spaceText(page)
          expect.soft(await sticksOut(page), name).toEqual([])
          expect.soft(await textOutside(page), `${name} with spaced text`).toEqual([])
          await asBefore()
        }
      })
  })
})

inEach(inOneLanguage('en'), 'rules', () => {
  test('show drawings and tables, with the fitting row, and print', async ({ page, keep, open, said }) => {
    const { rules } = said.details
    await keep(answers)
    await open('/measures/cash-pooling')
    await test.step('a drawing has a name and is described by the rule in words', async () => {
      await unfold(page)
      const drawing = page.getByRole('img', { name: rules.diagram.name(said.words.titles['cash-pooling']) })
      await expect(drawing).toHaveCount(1)
      await expect(drawing).toHaveAccessibleDescription(new RegExp(rules.diagram.standings.met))
    })
    await test.step('the table of a measure shows the row that the answers fit', async () => {
      // The page of the drawing is left first, because its measure is among those that follow.
      await goTo(page, '/about')
      for (const { id } of catalogue.measures.slice(0, 6)) {
        await goTo(page, `/measures/${id}`)
        await unfold(page)
        const row = page.getByRole('row').filter({ hasText: rules.table.yours })
        await expect(row).toHaveCount(1)
        const verdict = assess(catalogue, answers).findings.find(({ measure }) => measure === id)?.verdict
        await expect(row.getByRole('rowheader')).toContainText(
          said.words.messages.verdicts[verdict ?? 'possible'],
        )
      }
    })
    if (!hasPaper) return
    await page.setViewportSize(zoomed)
    await goTo(page, '/about')
    await test.step('paper shows the wide drawing, the table and the questions in words', async () => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await expect(page.locator('main svg.wide')).toBeVisible()
      await expect(page.locator('main svg.narrow')).toBeHidden()
      await expect(page.getByText(rules.flow.always).first()).toBeVisible()
      const fill = await page
        .locator('svg.wide text')
        .first()
        .evaluate((text) => getComputedStyle(text).fill)
      expect(fill).toBe('rgb(0, 0, 0)')
      await goTo(page, '/measures/data-centres-in-zones')
      await expect(page.getByRole('columnheader').first()).toBeVisible()
    })
  })
})
