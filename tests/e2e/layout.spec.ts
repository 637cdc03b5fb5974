/** Every page fits a narrow window and wide text, and whatever is pressed is large enough for a finger. */
import type { Answers } from '../../src/engine'
import { encodeToken } from '../../src/share'
import { expect, inOneLanguage, inTurn, test } from './support/app'
import { midway, softwareGroup, spaHotel } from './support/enterprises'
import { spaceText, sticksOut, unfold, zoomed } from './support/fit'
import { shrinkText, tooSmall } from './support/targets'

const complete = softwareGroup.answers

const pages: readonly { readonly address: string; readonly kept?: Answers }[] = [
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

for (const { item, language } of inTurn(pages)) {
  const { address, kept } = item
  test.describe(`layout (${language})`, () => {
    test.use({ language, viewport: desk })

    test(`${address.slice(0, 30)}${kept ? ' with answers' : ''} fits`, async ({ page, keep, open }) => {
      if (kept) await keep(kept)
      await open(address)
      await unfold(page)
      expect(await tooSmall(page), 'targets at 1280 px').toEqual([])
      await page.setViewportSize(zoomed)
      expect(await sticksOut(page), 'at 320 × 256').toEqual([])
      expect(await tooSmall(page), 'targets at 320 px').toEqual([])
      await spaceText(page)
      expect(await sticksOut(page), 'at 320 × 256 with spaced text').toEqual([])
      await page.setViewportSize(desk)
      expect(await sticksOut(page), 'at 1280 px with spaced text').toEqual([])
      await shrinkText(page)
      expect(await tooSmall(page), 'targets without the size of their text').toEqual([])
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
