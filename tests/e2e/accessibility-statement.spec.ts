/**
 * The accessibility statement, and the pages that `accessibility.spec.ts` does not visit: next steps, portfolio and
 * statement. They are checked in every state, in all colours, narrow and wide.
 */
import type { Page } from '@playwright/test'
import { isProving } from '../support/random'
import type { AllWords } from '../support/words'
import {
  expect,
  goTo,
  inOneLanguage,
  inOrder,
  languages,
  large,
  type State,
  test,
  inEach,
} from './support/app'
import { findings, findInLooks, lookUsual } from './support/axe'
import { hasPaper, onlyInChromium } from './support/engines'
import { softwareGroup } from './support/enterprises'
import { spaceText, sticksOut, unfold, zoomed } from './support/fit'
import { fileOf, readFile } from './support/portfolio'
import { heading, link } from './support/sharing'
import { engine } from './support/surroundings'

const complete = softwareGroup.answers

interface Own extends State {
  readonly name: string
  /** It holds a table that scrolls inside its frame. */
  readonly isWide?: true
  readonly choosesFile?: true
  /** Checked here only when proving. In every run `steps-list.spec.ts` checks it, with axe too. */
  readonly isSeenElsewhere?: true
}

/** Chooses a table on the page of portfolios, and waits for a text. */
const read =
  (table: string, saysThen: (said: AllWords) => string) =>
  (page: Page, said: AllWords): Promise<void> =>
    readFile(page, said, fileOf(table), saysThen(said))

const states: readonly Own[] = [
  { name: 'the statement', address: '/accessibility' },
  { name: 'no next steps yet', address: '/steps', isSeenElsewhere: true },
  {
    name: 'next steps, one of them ticked',
    address: '/steps',
    isSeenElsewhere: true,
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
    isPassing: true,
  },
]

inEach(inOneLanguage('zh'), 'next steps, portfolio and statement', () => {
  test('have no fault that axe finds, and fit a narrow window', async ({ page, show }) => {
    // See the reason `crash` in `engines.ts`.
    const looked = inOrder(
      states
        .filter(({ choosesFile }) => engine === 'chromium' || !choosesFile)
        .filter(({ isSeenElsewhere }) => isProving || !isSeenElsewhere),
    )
    for (const [turn, state] of looked.entries())
      await test.step(state.name, async () => {
        await lookUsual(page)
        await show(state)
        await unfold(page)
        expect.soft(await findInLooks(page, turn), state.name).toEqual([])
        await page.setViewportSize(zoomed)
        const tooWide = async (): Promise<readonly string[]> =>
          (await sticksOut(page)).filter((line) => !state.isWide || line.startsWith('the page is'))
        expect.soft(await tooWide(), `${state.name} at 320 × 256`).toEqual([])
        const asBefore = await spaceText(page)
        expect.soft(await tooWide(), `${state.name} at 320 × 256 with spaced text`).toEqual([])
        await asBefore()
      })
  })
})

for (const language of languages) {
  test.describe(`the accessibility statement (${language})`, language === 'en' ? {} : large, () => {
    test.use({ language })

    test('is linked from footer and about page, and prints gaps and limits', async ({ page, open, said }) => {
      const { accessibility, pages } = said.details
      await open('/q/services')
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: said.words.messages.site.accessibility, exact: true })
        .click()
      await expect(heading(page)).toHaveText(accessibility.title)
      await expect(heading(page)).toBeFocused()
      expect(await findings(page, 'all')).toEqual([])
      await goTo(page, '/about')
      await page.locator('main').getByRole('link', { name: pages.about.statement, exact: true }).click()
      await expect(heading(page)).toHaveText(accessibility.title)
      if (!hasPaper) return
      await page.emulateMedia({ media: 'print' })
      for (const text of [...accessibility.notTested, ...accessibility.limits])
        await expect(page.getByText(text, { exact: true })).toBeVisible()
    })
  })
}

test('nothing on a page is animated', async ({ page, show }) => {
  for (const address of ['/', '/q/services', '/all', '/check', '/result', '/steps', '/about', '/portfolio']) {
    await show({ address, kept: complete })
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

  test('shows the accessibility statement', async ({ page, said }) => {
    await page.goto('./')
    await link(page, said.words.messages.site.accessibility).first().click()
    await expect(page).toHaveURL(/measures\.html#\/accessibility$/)
    const statement = page.locator('[id="/accessibility"]')
    for (const text of said.details.accessibility.notTested) await expect(statement).toContainText(text)
  })
})
