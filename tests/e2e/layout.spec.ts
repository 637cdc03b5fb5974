/** Every page fits a narrow window and wide text, and whatever is pressed is large enough for a finger. */
import { encodeToken } from '../../src/share'
import { isProving } from '../support/random'
import { expect, inOneLanguage, inOrder, inTurn, languages, type State, test } from './support/app'
import { midway, softwareGroup, spaHotel } from './support/enterprises'
import { spaceText, sticksOut, unfold, zoomed } from './support/fit'
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
  // In the other language, whose words are long where those of the first are many.
  { address: '/result', kept: complete },
]

const desk = { width: 1280, height: 800 }

const turns = inTurn(pages)

for (const language of languages) {
  test.describe(`layout (${language})`, () => {
    test.use({ language, viewport: desk })

    test('every page fits', async ({ page, show }) => {
      test.setTimeout(isProving ? 240_000 : 60_000)
      const own = turns.filter((one) => one.language === language).map(({ item }) => item)
      // Those with the same answers share a document.
      for (const state of inOrder(own)) {
        const name = `${state.address.slice(0, 30)}${state.kept ? ' with answers' : ''}`
        const expectNone = (found: readonly string[], what: string): void =>
          expect.soft(found, `${name}: ${what}`).toEqual([])
        await test.step(name, async () => {
          await show(state)
          await unfold(page)
          expectNone(await tooSmall(page), 'targets at 1280 px')
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
}

for (const language of inOneLanguage('en')) {
  test.describe(`layout (${language})`, () => {
    test.use({ language, viewport: zoomed })

    test('the question whether to delete fits', async ({ page, keep, open, said }) => {
      await keep(midway)
      await open('/check')
      await page.getByRole('button', { name: said.words.messages.site.remove, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await sticksOut(page)).toEqual([])
      expect(await tooSmall(page)).toEqual([])
      await spaceText(page)
      expect(await sticksOut(page)).toEqual([])
      await shrinkText(page)
      expect(await tooSmall(page)).toEqual([])
      const buttons = page.getByRole('dialog').getByRole('button')
      for (const button of await buttons.all()) {
        await button.scrollIntoViewIfNeeded()
        await expect(button).toBeInViewport({ ratio: 1 })
      }
    })

    test('an error fits', async ({ page, open, said }) => {
      await open('/q/ip-plans')
      await page.getByRole('button', { name: said.words.messages.question.continue, exact: true }).click()
      await expect(page.getByRole('alert')).toBeFocused()
      await expect(page.getByRole('alert').getByRole('heading')).toBeInViewport()
      await spaceText(page)
      expect(await sticksOut(page)).toEqual([])
    })

    test('sharing and trying changes fit', async ({ page, keep, open, said }) => {
      const { result, sharing } = said.details
      const { whatIf } = sharing
      await keep(complete)
      await open('/result')
      await page.getByRole('button', { name: result.share, exact: true }).click()
      await page.getByRole('button', { name: result.whatIf, exact: true }).click()
      await page.getByLabel(whatIf.choose).selectOption('services')
      await expect(page.getByLabel(said.words.questions.services.options.tourism.label)).toBeVisible()
      expect(await sticksOut(page)).toEqual([])
      expect(await tooSmall(page)).toEqual([])
      await spaceText(page)
      expect(await sticksOut(page)).toEqual([])
      await shrinkText(page)
      expect(await tooSmall(page)).toEqual([])
    })
  })
}
