/**
 * The accessibility statement, and what it says of pages that `accessibility.spec.ts` and `layout.spec.ts` do not
 * visit: the next steps, the portfolio and the statement itself, in every state, in all colours, narrow and wide.
 */
import type { Page } from '@playwright/test'
import type { Answers } from '../../src/engine'
import type { AllWords } from '../support/words'
import { expect, inOneLanguage, languages, test } from './support/app'
import { findings } from './support/axe'
import { hasDark, onlyInChromium } from './support/engines'
import { softwareGroup } from './support/enterprises'
import { spaceText, sticksOut, unfold, zoomed } from './support/fit'
import { unmarkedParts } from './support/language-of-parts'
import { fileOf, readFile } from './support/portfolio'
import { heading } from './support/sharing'

const complete = softwareGroup.answers

interface State {
  readonly name: string
  readonly address: string
  readonly kept?: Answers
  readonly then?: (page: Page, said: AllWords) => Promise<void>
  /** It holds a table that scrolls inside its frame. */
  readonly isWide?: true
  readonly choosesFile?: true
}

/** Hands a table to the portfolio and waits for what it says. */
const read =
  (table: string, saysThen: (said: AllWords) => string) =>
  (page: Page, said: AllWords): Promise<void> =>
    readFile(page, said, fileOf(table), saysThen(said))

const states: readonly State[] = [
  { name: 'the statement', address: '/accessibility' },
  { name: 'no next steps yet', address: '/steps' },
  {
    name: 'next steps, one of them ticked',
    address: '/steps',
    kept: complete,
    then: (page) => page.getByRole('checkbox').first().check(),
  },
  { name: 'the portfolio before a file is read', address: '/portfolio', kept: complete },
  {
    name: 'a portfolio with a fault',
    address: '/portfolio',
    then: read(
      'name,region,group\nA,cn-sh,standalone\nB,cn-bj,domestic-group\nC,nowhere,standalone\n',
      (said) => said.details.portfolio.counts(3),
    ),
    isWide: true,
    choosesFile: true,
  },
  {
    name: 'a file that is refused',
    address: '/portfolio',
    then: read('company\nA\n', (said) => said.details.portfolio.refused('answers.csv')),
    choosesFile: true,
  },
]

const colours = [
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active' },
] as const

for (const language of inOneLanguage('zh')) {
  test.describe(`pages of their own (${language})`, () => {
    test.use({ language })

    for (const { name, address, kept, then, isWide, choosesFile } of states) {
      test(`${name}: axe finds nothing, and it fits`, async ({ page, keep, open, said }) => {
        if (choosesFile) onlyInChromium('crash')
        test.setTimeout(60_000)
        if (kept) await keep(kept)
        await open(address)
        await then?.(page, said)
        await unfold(page)
        expect(await unmarkedParts(page), 'parts in another language').toEqual([])
        expect(await findings(page, 'all'), 'light, 1280 px').toEqual([])
        for (const { name: look, ...media } of hasDark ? colours : []) {
          await page.emulateMedia(media)
          expect(await findings(page, 'colours'), look).toEqual([])
        }
        await page.setViewportSize(zoomed)
        expect(await findings(page, 'sizes'), '320 px').toEqual([])
        const tooWide = async (): Promise<readonly string[]> =>
          (await sticksOut(page)).filter((line) => !isWide || line.startsWith('the page is'))
        expect(await tooWide(), 'at 320 × 256').toEqual([])
        await spaceText(page)
        expect(await tooWide(), 'at 320 × 256 with spaced text').toEqual([])
      })
    }
  })
}

for (const language of languages) {
  test.describe(`the accessibility statement (${language})`, () => {
    test.use({ language })

    test('is reached from the foot of the page and from the page about the site', async ({
      page,
      open,
      said,
    }) => {
      const { accessibility, pages } = said.details
      await open('/q/services')
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: said.words.messages.site.accessibility, exact: true })
        .click()
      await expect(heading(page)).toHaveText(accessibility.title)
      await expect(heading(page)).toBeFocused()
      expect(await findings(page, 'all')).toEqual([])
      await open('/about')
      await page.locator('main').getByRole('link', { name: pages.about.statement, exact: true }).click()
      await expect(heading(page)).toHaveText(accessibility.title)
    })

    test('prints in full', async ({ page, open, said }) => {
      onlyInChromium('media')
      await open('/accessibility')
      await page.emulateMedia({ media: 'print' })
      for (const text of [...said.details.accessibility.notTested, ...said.details.accessibility.limits])
        await expect(page.getByText(text, { exact: true })).toBeVisible()
    })
  })
}

test('nothing on a page is animated', async ({ page, keep, open }) => {
  await keep(complete)
  for (const address of ['/', '/q/services', '/all', '/check', '/result', '/steps', '/about', '/portfolio']) {
    await open(address)
    const moving = await page.evaluate(() => {
      const styled = [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return animationName !== 'none' || /[1-9]/.test(transitionDuration)
      })
      return [...styled.map(({ tagName }) => tagName), ...document.getAnimations().map(({ id }) => id)]
    })
    expect(moving, address).toEqual([])
  }
})

test.describe('without JavaScript', () => {
  onlyInChromium('noScript')
  test.use({ javaScriptEnabled: false })

  test('the statement can be read as well', async ({ page, said }) => {
    await page.goto('./')
    await page
      .getByRole('link', { name: said.words.messages.site.accessibility, exact: true })
      .first()
      .click()
    await expect(page).toHaveURL(/measures\.html#\/accessibility$/)
    const statement = page.locator('[id="/accessibility"]')
    for (const text of said.details.accessibility.notTested) await expect(statement).toContainText(text)
  })
})
