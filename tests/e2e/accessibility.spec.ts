/**
 * axe finds no fault, and leaves nothing undecided, on any page in any state. It checks both languages, and light, dark
 * and forced colours. It checks the widths of a phone (or 400 % zoom), a tablet and a desktop.
 */
import type { Page } from '@playwright/test'
import { encodeToken } from '../../src/share'
import { isProving } from '../support/random'
import type { AllWords } from '../support/words'
import {
  expect,
  inOneLanguage,
  inOrder,
  inTurn,
  languages,
  option,
  type State,
  test,
  inEach,
} from './support/app'
import { findInLooks, lookUsual } from './support/axe'
import {
  aboutPayments,
  goodsTrader,
  midway,
  softwareGroup,
  spaHotel,
  withoutPayments,
} from './support/enterprises'
import { unfold } from './support/fit'
import { openRow } from './support/result'
import { button, heading, openPasted, tryNoZone } from './support/sharing'

interface Named extends State {
  readonly name: string
  /** Other states show everything that it shows, so axe checks it only when proving. */
  readonly isVariant?: true
  /** A selector of what only this state shows. axe checks the rest in other states, and here only when proving. */
  readonly part?: string
}

const complete = softwareGroup.answers
const withNotSure = spaHotel.answers

const press = (page: Page, name: string) => button(page, name).click()

/** Opens a menu, and waits for one of its entries. */
const openMenu = async (page: Page, words: string, entry: string): Promise<void> => {
  await page.locator('main .menu > summary', { hasText: words }).click()
  await expect(button(page, entry)).toBeVisible()
  // axe cannot tell the background of text that the menu covers.
  const below = page.locator('main .menu ~ *, main .tools ~ *, main header ~ *')
  await below.evaluateAll((parts: HTMLElement[]) => {
    for (const { style } of parts) style.visibility = 'hidden'
  })
}

const type = async (page: Page, said: AllWords, text: string): Promise<void> => {
  // By its id; see `axe.ts`.
  await page.locator('[id$="-filter"]').fill(text)
  await expect(page.locator('.filter').getByRole('status')).not.toBeEmpty()
}

const continueEmpty = async (page: Page, { words }: AllWords): Promise<void> => {
  await press(page, words.messages.question.continue)
  await expect(page.getByRole('alert')).toBeFocused()
}

const answer = async (page: Page, { words }: AllWords, question: string, id: string): Promise<void> => {
  await option(page, question, id).check()
  await press(page, words.messages.question.continue)
}

/** Gives an answer that opens questions, and waits for the notice that says so. */
const openQuestions = async (page: Page, said: AllWords): Promise<void> => {
  await answer(page, said, 'service-payments', 'both')
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: said.words.messages.question.newlyAsked(aboutPayments.length) }),
  ).toBeVisible()
}

/** Waits for the notice about the kept answers, which is loaded only after the first page. */
const awaitNotice = (page: Page, { words }: AllWords): Promise<void> =>
  expect(button(page, words.messages.keeping.dismiss)).toBeVisible()

const openShared = (page: Page, said: AllWords): Promise<void> =>
  openPasted(page, said, encodeToken(withNotSure))

const states: readonly Named[] = [
  { name: 'start', address: '/' },
  { name: 'start with answers kept', kept: midway, address: '/' },
  {
    name: 'a question with several answers',
    address: '/q/services',
    then: (page) => unfold(page),
    isPassing: true,
  },
  {
    name: 'a question with one answer, already given',
    isVariant: true,
    kept: midway,
    address: '/q/service-exports',
  },
  { name: 'the long list of regions', address: '/q/region' },
  {
    name: 'the list of regions, filtered',
    isVariant: true,
    address: '/all',
    then: (page, said) => type(page, said, 'hn'),
    isPassing: true,
  },
  {
    name: 'the list of regions, with no match',
    part: '.filter',
    address: '/all',
    then: (page, said) => type(page, said, 'qqq'),
    isPassing: true,
  },
  { name: 'error of a question with one answer', address: '/q/group', then: continueEmpty, isPassing: true },
  {
    name: 'error of a question with several answers',
    isVariant: true,
    address: '/q/ip-plans',
    then: continueEmpty,
    isPassing: true,
  },
  {
    name: 'newly asked questions',
    kept: withoutPayments,
    address: '/q/service-payments?from=check',
    then: openQuestions,
  },
  {
    name: 'a question whose answer changes no verdict',
    isVariant: true,
    kept: goodsTrader.answers,
    address: '/q/key-enterprise?from=result',
  },
  { name: 'all questions', address: '/all' },
  { name: 'all questions, answered', isVariant: true, kept: complete, address: '/all' },
  { name: 'check, nothing answered', address: '/check' },
  { name: 'check, midway', isVariant: true, kept: midway, address: '/check' },
  {
    name: 'check, complete',
    kept: withNotSure,
    address: '/check',
    then: (page) => unfold(page),
    isPassing: true,
  },
  { name: 'no result yet', address: '/result' },
  { name: 'result, midway', isVariant: true, kept: midway, address: '/result' },
  { name: 'result, complete', isVariant: true, kept: withNotSure, address: '/result' },
  {
    name: 'result, with opened rows: checks, a question on its own page, nothing to use yet, ruled out',
    kept: complete,
    address: '/result',
    then: async (page) => {
      for (const measure of ['cash-pooling', 'visa-free-entry', 'visa-facilitation', 'ip-insurance'])
        await openRow(page, measure)
    },
    isPassing: true,
  },
  {
    name: 'result, a check answered in its row, which moves the measure',
    part: '.row:has(#row-visa-free-entry), [role="status"]',
    kept: complete,
    address: '/result',
    then: async (page, said) => {
      const { moved } = said.details.result
      const title = said.words.titles['visa-free-entry']
      await openRow(page, 'visa-free-entry')
      await page.locator('[id="visa-free-entry-passports-transit-countries"]').check()
      await page.locator('[id="visa-free-entry-transit-route-yes"]').check()
      await expect(page.getByText(moved(title, said.details.report.actions.use))).toBeVisible()
      // Where the message covers the page's text, axe cannot tell that the message has an opaque background.
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    },
  },
  {
    name: 'result, the print menu opened',
    part: '.tools',
    kept: complete,
    address: '/result',
    then: (page, { details }) => openMenu(page, details.result.print, details.result.printFull),
    isPassing: true,
  },
  {
    name: 'result, the menu of files opened',
    part: '.tools',
    kept: complete,
    address: '/result',
    then: (page, { details: { sharing } }) => openMenu(page, sharing.save.label, sharing.save.json.text),
    isPassing: true,
  },
  {
    name: 'result after an answer that opens questions',
    isVariant: true,
    kept: withoutPayments,
    address: '/q/service-payments?from=result',
    then: async (page, said) => {
      await openQuestions(page, said)
      // The question may show the notice first, while the result is being loaded.
      await expect(heading(page)).toHaveText(said.details.pages.result.title)
    },
  },
  { name: 'all measures', isVariant: true, address: '/measures' },
  { name: 'all measures with verdicts', kept: midway, address: '/measures' },
  { name: 'a measure that can be used today', address: '/measures/settlement-facilitation' },
  {
    name: 'a measure that pilots may decide, with a verdict',
    isVariant: true,
    kept: midway,
    address: '/measures/data-centres-in-zones',
  },
  { name: 'a measure that is announced', isVariant: true, address: '/measures/own-exhibitions' },
  {
    name: 'a measure with checks',
    isVariant: true,
    kept: complete,
    address: '/measures/intra-group-personal-data',
  },
  {
    name: 'a measure with checks, one of them answered',
    kept: complete,
    address: '/measures/visa-free-entry',
    then: async (page) => {
      await page.locator('[id="check-stay-visa-free-yes"]').check()
      await expect(page.locator('main .said')).not.toBeEmpty()
    },
  },
  {
    name: 'sharing a result',
    kept: midway,
    address: '/result',
    then: (page, said) => press(page, said.details.result.share),
    isPassing: true,
  },
  { name: 'trying a change', kept: complete, address: '/result', then: tryNoZone },
  { name: 'opening a shared result', address: '/open' },
  {
    name: 'opening an empty field',
    address: '/open',
    then: async (page, said) => {
      await press(page, said.details.sharing.open.submit)
      await expect(page.getByRole('alert')).toBeFocused()
    },
    isPassing: true,
  },
  { name: 'a shared result', kept: midway, address: '/open', then: openShared },
  { name: 'a shared link that has lost its answers', address: '/shared' },
  {
    name: 'two results compared',
    kept: midway,
    address: `/compare/${encodeToken(midway)}/${encodeToken(withNotSure)}`,
  },
  { name: 'about', address: '/about' },
  { name: 'a page that does not exist', address: '/nowhere' },
  { name: 'a question that does not exist', isVariant: true, address: '/q/nothing' },
  { name: 'a measure that does not exist', isVariant: true, address: '/measures/nothing' },
  {
    name: 'the question whether to delete',
    kept: midway,
    address: '/check',
    then: async (page, { words }) => {
      await press(page, words.messages.site.remove)
      // Where the dialog covers the page's text, axe cannot tell that the dialog has an opaque background.
      await page.locator('main').evaluate((main) => main.setAttribute('hidden', ''))
    },
  },
  {
    name: 'answers deleted',
    part: 'main > [role="status"]',
    kept: midway,
    address: '/check',
    then: async (page, { words }) => {
      await press(page, words.messages.site.remove)
      await page
        .getByRole('dialog')
        .getByRole('button', { name: words.messages.keeping.removeConfirm })
        .click()
      await expect(page.getByRole('status').filter({ hasText: words.messages.keeping.removed })).toBeVisible()
      await expect(heading(page)).toHaveText(words.messages.start.title)
    },
  },
  {
    name: 'answers replaced by shared ones',
    isVariant: true,
    kept: midway,
    address: '/open',
    then: async (page, said) => {
      await openShared(page, said)
      await press(page, said.details.sharing.shared.use)
      await expect(
        page.getByRole('status').filter({ hasText: said.words.messages.keeping.replaced }),
      ).toBeVisible()
      await expect(heading(page)).toHaveText(said.details.pages.result.title)
    },
  },
  {
    name: 'answers changed in another tab',
    part: 'main > [role="status"]',
    kept: midway,
    address: '/check',
    then: async (page, said) => {
      const other = await page.context().newPage()
      await other.goto('./#/q/ownership')
      await answer(other, said, 'ownership', 'domestic')
      await other.close()
      await expect(
        page.getByRole('status').filter({ hasText: said.words.messages.keeping['changed-elsewhere'] }),
      ).toBeVisible()
    },
  },
  {
    name: 'kept answers unreadable',
    part: 'main > [role="status"]',
    kept: 'no draft',
    address: '/',
    then: awaitNotice,
  },
  {
    name: 'a kept answer that this edition does not have',
    isVariant: true,
    kept: { ...midway, group: 'unheard-of' },
    address: '/',
    then: awaitNotice,
  },
]

/** The number of windows among which the states of a language are divided. */
const windowsOfLanguage = isProving ? 8 : 2

const turns = inTurn(inOrder(states.filter(({ isVariant }) => isProving || !isVariant)))
const windows = languages.flatMap((language) => {
  const all = turns.filter((one) => one.language === language)
  const count = Math.ceil(all.length / windowsOfLanguage)
  return Array.from({ length: windowsOfLanguage }, (_, number) => ({
    language,
    name: `part ${String(number + 1)} of ${String(windowsOfLanguage)}`,
    looked: all.slice(number * count, (number + 1) * count),
  }))
})

for (const { language, name: part, looked } of windows) {
  test.describe(`axe finds no fault (${language})`, () => {
    test.use({ language })

    test(part, async ({ page, show }) => {
      for (const { item, turn } of looked)
        await test.step(item.name, async () => {
          await lookUsual(page)
          await show(item)
          // Two states in a row, one in each language, have the same look.
          const part = isProving ? undefined : item.part
          expect.soft(await findInLooks(page, Math.floor(turn / 2), part), item.name).toEqual([])
        })
    })
  })
}

inEach(inOneLanguage('zh'), 'axe finds no fault', () => {
  test('where answers cannot be kept, and on a page that failed', async ({ page, open, said, journal }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    })
    await open('/q/services')
    await test.step('where answers cannot be kept', async () => {
      await answer(page, said, 'services', 'tourism')
      await expect(
        page.getByRole('status').filter({ hasText: said.words.messages.keeping.unavailable }),
      ).toBeVisible()
      expect(await findInLooks(page)).toEqual([])
    })
    await test.step('a page that failed', async () => {
      await page.route('**/AboutPage-*.js', (route) => route.abort())
      await page.getByRole('link', { name: said.words.messages.site.about }).click()
      await expect(heading(page)).toHaveText(said.words.messages.failure.partTitle)
      journal.takeFaults()
      expect(await findInLooks(page)).toEqual([])
    })
  })
})
