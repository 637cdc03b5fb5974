/**
 * axe finds nothing, and leaves nothing undecided, on any page in any state: in both languages, in light, dark and
 * forced colours, and at the widths of a phone (or 400 % zoom), a tablet and a desk.
 */
import type { Page } from '@playwright/test'
import type { Answers } from '../../src/engine'
import type { MeasureId } from '../../src/policy'
import { encodeToken } from '../../src/share'
import { isProving } from '../support/random'
import type { AllWords } from '../support/words'
import { expect, inOneLanguage, inTurn, languages, option, test } from './support/app'
import { findings, type Rules } from './support/axe'
import { hasDark } from './support/engines'
import {
  aboutPayments,
  goodsTrader,
  midway,
  softwareGroup,
  spaHotel,
  withoutPayments,
} from './support/enterprises'
import { unmarkedParts } from './support/language-of-parts'
import { heading, openPasted, tryNoZone } from './support/sharing'

interface State {
  readonly name: string
  /** What lies on the device. */
  readonly kept?: Answers | string
  readonly address: string
  /** What happens on the page before it is looked at. */
  readonly then?: (page: Page, said: AllWords) => Promise<void>
}

const complete = softwareGroup.answers
const withNotSure = spaHotel.answers

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Opens every fold on the page, but no menu. */
const unfold = async (page: Page): Promise<void> => {
  const summaries = page.locator('main details:not(.menu) > summary')
  await expect(summaries.first()).toBeVisible()
  for (const summary of await summaries.all()) await summary.click()
}

/** Opens rows of a result one after the other, and waits for what they then hold. */
const openRows = async (page: Page, ...measures: readonly MeasureId[]): Promise<void> => {
  for (const measure of measures) {
    const row = page.locator('details.row', { has: page.locator(`[id="row-${measure}"]`) })
    await row.locator('> summary').click()
    await expect(row.locator('.body')).toBeVisible()
  }
}

/** Opens what does not apply, and a row of it. */
const openRuledOut = async (page: Page): Promise<void> => {
  const ruledOut = page.locator('details.ruled-out')
  await ruledOut.locator('> summary').click()
  const row = ruledOut.locator('.row').first()
  await row.locator('> summary').click()
  await expect(row.locator('.body')).toBeVisible()
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

/** Opened from here, an answer that opens questions leads to a notice that says so. */
const openQuestions = async (page: Page, said: AllWords): Promise<void> => {
  await answer(page, said, 'service-payments', 'both')
  await expect(
    page.getByRole('status').filter({ hasText: said.words.messages.question.opened(aboutPayments.length) }),
  ).toBeVisible()
}

/** What is said of the kept answers comes with the parts that are loaded while the first page is read. */
const awaitNotice = (page: Page, { words }: AllWords): Promise<void> =>
  expect(page.getByRole('button', { name: words.messages.keeping.dismiss, exact: true })).toBeVisible()

const openShared = (page: Page, said: AllWords): Promise<void> =>
  openPasted(page, said, encodeToken(withNotSure))

const states: readonly State[] = [
  { name: 'start', address: '/' },
  { name: 'start with answers kept', kept: midway, address: '/' },
  { name: 'a question with several answers', address: '/q/services', then: (page) => unfold(page) },
  { name: 'a question with one answer, already given', kept: midway, address: '/q/service-exports' },
  { name: 'the long list of regions', address: '/q/region' },
  {
    name: 'the list of regions, filtered',
    address: '/all',
    then: (page, said) => type(page, said, 'hn'),
  },
  {
    name: 'the list of regions, none found',
    address: '/all',
    then: (page, said) => type(page, said, 'qqq'),
  },
  { name: 'a question with one answer, left out', address: '/q/group', then: continueEmpty },
  { name: 'a question with several answers, left out', address: '/q/ip-plans', then: continueEmpty },
  {
    name: 'newly opened questions',
    kept: withoutPayments,
    address: '/q/service-payments?from=check',
    then: openQuestions,
  },
  {
    name: 'a question that decides nothing',
    kept: goodsTrader.answers,
    address: '/q/key-enterprise?from=result',
  },
  { name: 'all questions', address: '/all' },
  { name: 'all questions, answered', kept: complete, address: '/all' },
  { name: 'check, nothing answered', address: '/check' },
  { name: 'check, midway', kept: midway, address: '/check' },
  { name: 'check, complete', kept: withNotSure, address: '/check', then: (page) => unfold(page) },
  { name: 'no result yet', address: '/result' },
  { name: 'result, midway', kept: midway, address: '/result' },
  { name: 'result, complete', kept: withNotSure, address: '/result' },
  {
    name: 'result, rows opened: with checks, with a question of its own page, with nothing to use yet',
    kept: complete,
    address: '/result',
    then: (page) => openRows(page, 'cash-pooling', 'visa-free-entry', 'visa-facilitation'),
  },
  {
    name: 'result, a check answered in its row, which moves the measure',
    kept: complete,
    address: '/result',
    then: async (page, said) => {
      const { moved } = said.details.result
      const title = said.words.titles['visa-free-entry']
      await openRows(page, 'visa-free-entry')
      await page.locator('[id="visa-free-entry-passports-transit-countries"]').check()
      await page.locator('[id="visa-free-entry-transit-route-yes"]').check()
      await expect(page.getByText(moved(title, said.details.report.actions.use))).toBeVisible()
    },
  },
  { name: 'result, what does not apply opened', kept: complete, address: '/result', then: openRuledOut },
  {
    name: 'result, the ways to print opened',
    kept: complete,
    address: '/result',
    then: async (page, { details }) => {
      await page.locator('main .menu > summary').click()
      await expect(page.getByRole('button', { name: details.result.printFull, exact: true })).toBeVisible()
      // Where the list lies over the page's text, axe cannot tell what the ground of that text is.
      const below = page.locator('main .menu ~ *, main header ~ *')
      await below.evaluateAll((parts: HTMLElement[]) => {
        for (const { style } of parts) style.visibility = 'hidden'
      })
    },
  },
  {
    name: 'result after questions were opened',
    kept: withoutPayments,
    address: '/q/service-payments?from=result',
    then: async (page, said) => {
      await openQuestions(page, said)
      // The question may say it first, while the result is on its way.
      await expect(heading(page)).toHaveText(said.details.pages.result.title)
    },
  },
  { name: 'all measures', address: '/measures' },
  { name: 'all measures with verdicts', kept: midway, address: '/measures' },
  { name: 'a measure that can be used today', address: '/measures/settlement-facilitation' },
  {
    name: 'a measure that pilots may decide, with a verdict',
    kept: midway,
    address: '/measures/data-centres-in-zones',
  },
  { name: 'a measure that is announced', address: '/measures/own-exhibitions' },
  { name: 'a measure with checks', kept: complete, address: '/measures/intra-group-personal-data' },
  {
    name: 'a measure with checks, one of them answered',
    kept: complete,
    address: '/measures/visa-free-entry',
    then: async (page) => {
      await page.locator('[id="stay-visa-free-yes"]').check()
      await expect(page.locator('main .said')).not.toBeEmpty()
    },
  },
  {
    name: 'sharing a result',
    kept: midway,
    address: '/result',
    then: (page, said) => press(page, said.details.result.share),
  },
  { name: 'trying a change', kept: complete, address: '/result', then: tryNoZone },
  { name: 'opening a shared result', address: '/open' },
  {
    name: 'opening nothing',
    address: '/open',
    then: async (page, said) => {
      await press(page, said.details.sharing.open.submit)
      await expect(page.getByRole('alert')).toBeFocused()
    },
  },
  { name: 'a shared result', kept: midway, address: '/open', then: openShared },
  { name: 'a shared result that got lost', address: '/shared' },
  {
    name: 'two results compared',
    kept: midway,
    address: `/compare/${encodeToken(midway)}/${encodeToken(withNotSure)}`,
  },
  { name: 'about', address: '/about' },
  { name: 'a page that does not exist', address: '/nowhere' },
  { name: 'a question that does not exist', address: '/q/nothing' },
  { name: 'a measure that does not exist', address: '/measures/nothing' },
  {
    name: 'the question whether to delete',
    kept: midway,
    address: '/check',
    then: async (page, { words }) => {
      await press(page, words.messages.site.remove)
      // Where the dialog lies over the page's text, axe cannot tell that it has an opaque ground of its own.
      await page.locator('main').evaluate((main) => main.setAttribute('hidden', ''))
    },
  },
  {
    name: 'answers deleted',
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
  { name: 'kept answers unreadable', kept: 'no draft', address: '/', then: awaitNotice },
  {
    name: 'a kept answer left out',
    kept: { ...midway, group: 'unheard-of' },
    address: '/',
    then: awaitNotice,
  },
]

const light = { colorScheme: 'light', forcedColors: 'none' } as const
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const
const forced = { colorScheme: 'dark', forcedColors: 'active' } as const

interface Look {
  readonly name: string
  readonly media: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors: 'none' | 'active' }
  readonly width: number
  readonly rules: readonly Rules[]
}

/** The looks and widths, and the rules whose outcome may differ there from what was run before. */
const looks = [
  { name: 'light, 1280 px', media: light, width: 1280, rules: ['all'] },
  { name: 'light, 768 px', media: light, width: 768, rules: ['sizes'] },
  { name: 'light, 320 px', media: light, width: 320, rules: ['all'] },
  { name: 'dark, 1280 px', media: dark, width: 1280, rules: ['colours'] },
  { name: 'forced colours, 1280 px', media: forced, width: 1280, rules: ['colours', 'sizes'] },
] as const satisfies readonly Look[]

/** With `PROVE=1`: all rules in every look at every width. */
const everyLook: readonly Look[] = [light, dark, forced].flatMap((media) =>
  [1280, 768, 320].map((width) => ({
    name: `${media.forcedColors === 'active' ? 'forced colours' : media.colorScheme}, ${String(width)} px`,
    media,
    width,
    rules: ['all'],
  })),
)

const canBeShown = ({ media }: Look): boolean => hasDark || media === light

/**
 * The looks of a run. Every state is looked at in light colours at a desk or narrow, in which all rules are run; of
 * those at a desk every other one in one more look. Two by two, since they take turns in the languages one by one.
 */
function looksFor(turn: number): readonly Look[] {
  if (isProving) return everyLook.filter(canBeShown)
  const [desk, tablet, narrow, ...coloured] = looks
  const others = [tablet, ...coloured].filter(canBeShown)
  const round = Math.floor(turn / 2)
  const other = others[Math.floor(round / 4) % others.length]
  if (round % 2 === 1) return [narrow]
  return other && round % 4 === 0 ? [desk, other] : [desk]
}

/** What is found in every look, each finding with where it was; and what does not say in which language it is. */
async function findInEveryLook(page: Page, turn = 0): Promise<readonly string[]> {
  const found = [...(await unmarkedParts(page))]
  for (const { name, media, width, rules } of looksFor(turn)) {
    await page.emulateMedia(media)
    await page.setViewportSize({ width, height: 800 })
    for (const some of rules)
      for (const finding of await findings(page, some)) found.push(`${name}: ${finding}`)
  }
  return found
}

test.describe.configure({ timeout: 240_000 })

/** So many states share a window: to open one costs as much as to look at what it shows. */
const statesOfWindow = 6

const turns = inTurn(states)
const windows = languages.flatMap((language) => {
  const all = turns.filter((one) => one.language === language)
  const count = Math.ceil(all.length / statesOfWindow)
  return Array.from({ length: count }, (_, number) => ({
    language,
    name: `part ${String(number + 1)} of ${String(count)}`,
    // Dealt out like cards, since the long pages stand next to each other.
    looked: all.filter((_state, place) => place % count === number),
  }))
})

for (const { language, name: part, looked } of windows) {
  test.describe(`axe finds nothing (${language})`, () => {
    test.use({ language })

    test(part, async ({ page, keep, open, said }) => {
      for (const { item, turn } of looked) {
        const { name, kept, address, then } = item
        await test.step(name, async () => {
          // Every state begins with a device that holds what it says and nothing else.
          await page.goto('about:blank')
          await page.emulateMedia(light)
          await page.setViewportSize({ width: 1280, height: 800 })
          await keep(kept)
          await open(address)
          await then?.(page, said)
          expect.soft(await findInEveryLook(page, turn), name).toEqual([])
        })
      }
    })
  })
}

for (const language of inOneLanguage('zh')) {
  test.describe(`axe finds nothing (${language})`, () => {
    test.use({ language })

    test('where answers cannot be kept', async ({ page, open, said }) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        })
      })
      await open('/q/services')
      await answer(page, said, 'services', 'tourism')
      await expect(
        page.getByRole('status').filter({ hasText: said.words.messages.keeping.unavailable }),
      ).toBeVisible()
      expect(await findInEveryLook(page)).toEqual([])
    })

    test('a page that failed', async ({ page, open, said, journal }) => {
      await open('/')
      await page.route('**/AboutPage-*.js', (route) => route.abort())
      await page.getByRole('link', { name: said.words.messages.site.about }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.words.messages.failure.partTitle)
      journal.takeFaults()
      expect(await findInEveryLook(page)).toEqual([])
    })
  })
}
