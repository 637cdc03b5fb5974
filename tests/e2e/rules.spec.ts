/** Rules in the open: the table, the picture and the flow of questions, in a real browser, on screen and on paper. */
import type { Page } from '@playwright/test'
import { assess } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { expect, inOneLanguage, inTurn, test } from './support/app'
import { hasDark, onlyInChromium } from './support/engines'
import { findings } from './support/axe'
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

/** Text in drawings that runs out of its box, or of the drawing. */
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

/** Text in drawings that stands out from the page by less than 4.5 : 1. */
const paleText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
        const part = Number(value) / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const paper = luminance(getComputedStyle(document.documentElement).backgroundColor)
    return [...document.querySelectorAll('main svg text')]
      .filter((text) => {
        const ink = luminance(getComputedStyle(text).fill)
        return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) < 4.5
      })
      .map((text) => `${getComputedStyle(text).fill}: ${text.textContent.trim()}`)
  })

for (const { item: address, language } of inTurn(addresses)) {
  test.describe(`rules (${language})`, () => {
    test.use({ language })

    test(`${address} has no fault that axe finds, with everything opened`, async ({ page, keep, open }) => {
      await keep(answers)
      await open(address)
      await unfold(page)
      expect(await findings(page, 'all')).toEqual([])
      expect(await paleText(page)).toEqual([])
      if (hasDark) {
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await findings(page, 'colours')).toEqual([])
        expect(await paleText(page), 'in the dark').toEqual([])
      }
      await page.setViewportSize(zoomed)
      expect(await findings(page, 'all')).toEqual([])
    })

    test(`${address} fits a narrow window and wide text`, async ({ page, keep, open }) => {
      await keep(answers)
      for (const viewport of [zoomed, { width: 1280, height: 800 }]) {
        await page.setViewportSize(viewport)
        await open(address)
        await unfold(page)
        expect(await textOutside(page)).toEqual([])
        await spaceText(page)
        expect(await sticksOut(page)).toEqual([])
        expect(await textOutside(page), 'with spaced text').toEqual([])
      }
    })
  })
}

for (const language of inOneLanguage('en')) {
  test.describe(`rules (${language})`, () => {
    test.use({ language })

    test('a drawing has a name and is described by the rule in words', async ({ page, keep, open, said }) => {
      await keep(answers)
      await open('/measures/cash-pooling')
      await unfold(page)
      const drawing = page.getByRole('img', {
        name: said.details.rules.diagram.name(said.words.titles['cash-pooling']),
      })
      await expect(drawing).toHaveCount(1)
      await expect(drawing).toHaveAccessibleDescription(new RegExp(said.details.rules.diagram.standings.met))
    })

    test('the table of every measure shows the row that the answers fit', async ({
      page,
      keep,
      open,
      said,
    }) => {
      await keep(answers)
      for (const { id } of catalogue.measures.slice(0, 6)) {
        await open(`/measures/${id}`)
        await unfold(page)
        const row = page.getByRole('row').filter({ hasText: said.details.rules.table.yours })
        await expect(row).toHaveCount(1)
        const verdict = assess(catalogue, answers).findings.find(({ measure }) => measure === id)?.verdict
        await expect(row.getByRole('rowheader')).toContainText(
          said.words.messages.verdicts[verdict ?? 'possible'],
        )
      }
    })

    test('paper shows the wide drawing, the table and the questions in words', async ({
      page,
      open,
      said,
    }) => {
      onlyInChromium('media')
      await page.setViewportSize(zoomed)
      await open('/about')
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await expect(page.locator('main svg.wide')).toBeVisible()
      await expect(page.locator('main svg.narrow')).toBeHidden()
      await expect(page.getByText(said.details.rules.flow.always).first()).toBeVisible()
      const fill = await page
        .locator('svg.wide text')
        .first()
        .evaluate((text) => getComputedStyle(text).fill)
      expect(fill).toBe('rgb(0, 0, 0)')
      await open('/measures/data-centres-in-zones')
      await expect(page.getByRole('columnheader').first()).toBeVisible()
    })
  })
}
