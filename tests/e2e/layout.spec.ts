/** Every page fits a narrow window and wide text, and every target is large enough for a finger. */
import { encodeToken } from '../../src/share'
import { cases, goodsOnly } from '../support/cases'
import {
  expect,
  goTo,
  inOneLanguage,
  inOrder,
  inTurn,
  languages,
  type State,
  takeUp,
  test,
  inEach,
} from './support/app'
import { midway, softwareGroup, spaHotel } from './support/enterprises'
import { button } from './support/sharing'
import { looseDots, smallText, spaceText, sticksOut, unfold, zoomed } from './support/fit'
import { shrinkText, tooSmall } from './support/targets'

const complete = softwareGroup.answers

const pages: readonly State[] = [
  { address: '/', kept: midway },
  { address: '/q/services' },
  { address: '/q/region' },
  { address: '/q/intra-group-transfer', kept: complete },
  { address: '/all', kept: midway },
  { address: '/check', kept: complete },
  { address: '/result' },
  { address: '/result', kept: complete },
  { address: '/measures', kept: midway },
  { address: '/measures/data-centres-in-zones', kept: midway },
  { address: '/steps', kept: complete },
  { address: '/portfolio', kept: midway },
  { address: '/open' },
  { address: '/shared' },
  { address: `/compare/${encodeToken(complete)}/${encodeToken(spaHotel.answers)}`, kept: complete },
  { address: '/about' },
  { address: '/accessibility' },
  { address: '/nowhere' },
  // The same page in the other language: one language has longer words, the other more of them.
  { address: '/result', kept: complete },
]

const desk = { width: 1280, height: 800 }

/** The sizes of windows, and how high a result with closed rows may be in them, in pixels. */
const screens = [
  { width: 1280, height: 900, most: 2600, mostOfFew: 1400 },
  { width: 390, height: 844, most: Infinity, mostOfFew: Infinity },
]

const turns = inTurn(pages)

inEach(languages, 'layout', (language) => {
  test.use({ viewport: desk })

  test('every page fits its window', async ({ page, show }) => {
    const own = turns.filter((one) => one.language === language).map(({ item }) => item)
    // Pages with the same answers share a document.
    for (const state of inOrder(own)) {
      const name = `${state.address.slice(0, 30)}${state.kept ? ' with answers' : ''}`
      const expectNone = (found: readonly string[], what: string): void =>
        expect.soft(found, `${name}: ${what}`).toEqual([])
      await test.step(name, async () => {
        await show(state)
        await unfold(page)
        expectNone(await tooSmall(page), 'targets at 1280 px')
        expectNone(await smallText(page), 'text under 14 px')
        expectNone(await looseDots(page), 'dots that may begin a line')
        await page.setViewportSize(zoomed)
        expectNone(await sticksOut(page), 'at 320 × 256')
        expectNone(await tooSmall(page), 'targets at 320 px')
        const tight = await spaceText(page)
        expectNone(await sticksOut(page), 'at 320 × 256 with spaced text')
        await page.setViewportSize(desk)
        expectNone(await sticksOut(page), 'at 1280 px with spaced text')
        const large = await shrinkText(page)
        expectNone(await tooSmall(page), 'targets without the size of their text')
        await large()
        await tight()
      })
    }
  })
})

inEach(languages, 'a result', () => {
  test('shows the first actions, and is neither too high nor too full', async ({
    page,
    keep,
    open,
    said,
  }) => {
    await keep({})
    await open('/result')
    for (const { width, height, most, mostOfFew } of screens) {
      await page.setViewportSize({ width, height })
      const toolsAt = new Set<number>()
      for (const { name, answers } of cases) {
        const here = `${name}, ${String(width)} px`
        await takeUp(page, answers)
        await expect(page.locator('.enterprise')).toContainText(
          said.words.questions.region.options[answers['region'] as 'cn-sh'].label,
        )
        const seen = await page.evaluate(() => {
          const bottomOf = (element: Element | undefined): number =>
            (element?.getBoundingClientRect().bottom ?? Infinity) + scrollY
          const things = [...document.querySelectorAll('.first li')]
          return {
            sentence: bottomOf(document.querySelector('.headline') ?? undefined),
            things: bottomOf(things[Math.min(things.length, 2) - 1]),
            tools: document.querySelector('.tools')?.getBoundingClientRect().top ?? NaN,
            height: document.documentElement.scrollHeight,
          }
        })
        toolsAt.add(seen.tools)
        expect.soft(seen.sentence, `${here}: the sentence`).toBeLessThan(height)
        expect.soft(seen.things, `${here}: two things to do`).toBeLessThanOrEqual(height)
        expect
          .soft(seen.height, `${here}: height`)
          .toBeLessThanOrEqual(answers === goodsOnly.answers ? mostOfFew : most)
      }
      expect.soft(toolsAt.size, `places of the tools, ${String(width)} px`).toBe(1)
    }

    // On a phone the tools may take two rows; the marks of a theme take one.
    await takeUp(page, complete)
    await expect(page.locator('.enterprise')).toContainText(
      said.words.questions.region.options[complete['region'] as 'cn-sh'].label,
    )
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const rows = await page.evaluate(() => {
        const topsOf = (elements: Iterable<Element>): number => {
          const shown = [...elements].filter((element) => element.getBoundingClientRect().height > 0)
          const middles = shown.map((element) => {
            const { top, bottom } = element.getBoundingClientRect()
            return Math.round((top + bottom) / 2)
          })
          return new Set(middles).size
        }
        const themes = [...document.querySelectorAll('.glance li')]
        return {
          tools: topsOf(document.querySelectorAll('.tools > *')),
          themes: themes.map((theme) => topsOf(theme.querySelectorAll('.theme, .marks a'))),
        }
      })
      expect(rows.tools, `rows of tools, ${String(width)} px`).toBeLessThanOrEqual(width === 360 ? 2 : 1)
      expect(rows.themes, `rows of a theme, ${String(width)} px`).toEqual(rows.themes.map(() => 1))
    }
  })
})

inEach(inOneLanguage('en'), 'layout', () => {
  test.use({ viewport: zoomed })

  test('dialog, error, sharing and trials fit as well', async ({ page, keep, open, said }) => {
    const { keeping, question, site } = said.words.messages
    const { result, sharing } = said.details
    const press = (name: string) => button(page, name).click()
    /** Expects a fit, also with spaced text and then with tiny letters. Returns a function that undoes both. */
    const expectFit = async (): Promise<() => Promise<void>> => {
      expect(await sticksOut(page)).toEqual([])
      expect(await tooSmall(page)).toEqual([])
      const tight = await spaceText(page)
      expect(await sticksOut(page)).toEqual([])
      const large = await shrinkText(page)
      expect(await tooSmall(page)).toEqual([])
      return async () => {
        await large()
        await tight()
      }
    }
    await keep(midway)
    await open('/check')
    await test.step('the question whether to delete', async () => {
      await press(site.remove)
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      const asBefore = await expectFit()
      for (const choice of await dialog.getByRole('button').all()) {
        await choice.scrollIntoViewIfNeeded()
        await expect(choice).toBeInViewport({ ratio: 1 })
      }
      await asBefore()
      await press(keeping.cancel)
    })
    await goTo(page, '/q/ip-plans')
    await test.step('an error', async () => {
      await press(question.continue)
      await expect(page.getByRole('alert')).toBeFocused()
      await expect(page.getByRole('alert').getByRole('heading')).toBeInViewport()
      const asBefore = await expectFit()
      await asBefore()
    })
    await takeUp(page, complete)
    await goTo(page, '/result')
    await test.step('sharing and trying changes', async () => {
      await press(result.share)
      await press(said.details.pages.result.whatIf)
      await page.getByLabel(sharing.whatIf.choose).selectOption('services')
      await expect(page.getByLabel(said.words.questions.services.options.tourism.label)).toBeVisible()
      await expectFit()
    })
  })
})
