/**
 * Playwright's `test` with the app in one language, on a device that may hold earlier answers.
 *
 * `test.use({ language: 'zh' })` runs a test in a Chinese browser; `said` then has the Chinese texts.
 */
import type { BrowserContext, Page } from '@playwright/test'
import type { Answers } from '../../../src/engine'
import { edition } from '../../../src/policy'
import type { Language } from '../../../src/policy/languages'
import { isProving } from '../../support/random'
import { type AllWords, chinese, english } from '../../support/words'
import { test as watched } from './test'

export { expect } from '@playwright/test'
export { large } from './surroundings'

/** The languages of the app, in which tests run. */
export const languages: readonly Language[] = ['en', 'zh']

/** Returns the usual language, for tests in which languages differ only in their words; with `PROVE=1` both. */
export const inOneLanguage = (usual: Language): readonly Language[] => (isProving ? languages : [usual])

/** Pairs each item with one language, in turn; with `PROVE=1` with every language. */
export const inTurn = <Item>(items: readonly Item[], first: Language = 'en') =>
  items.flatMap((item, turn) =>
    languages
      .filter((language, index) => isProving || (turn + index) % 2 === languages.indexOf(first))
      .map((language) => ({ item, language, turn })),
  )

/** Every place with every language. In `npm test` only Chinese in a sub-folder, as other tests run at the root. */
export const placesAndLanguages = (['root', 'subPath'] as const)
  .flatMap((place) => languages.map((language) => ({ place, language })))
  .filter(({ place, language }) => isProving || (place === 'subPath' && language === 'zh'))

/** The keys under which the app stores things. */
export const keys = {
  draft: 'service-export-policy-finder.draft',
  preferences: 'service-export-policy-finder.preferences',
} as const

/** Returns the text of a draft that holds these answers. */
export const draftOf = (answers: Answers): string => JSON.stringify({ format: 1, edition, answers })

/** A page in a certain state. */
export interface State {
  readonly address: string
  /** What the device holds; absent for nothing. */
  readonly kept?: Answers | string
  /** Acts on the page before the test checks it. */
  readonly then?: (page: Page, said: AllWords) => Promise<unknown>
  /** Marks a `then` whose effect ends when the page is left: it changes neither the device nor other pages. */
  readonly isPassing?: true
}

/**
 * Sorts states so that those with the same answers can share a document. Of these, states that spoil the document come
 * last.
 */
export function inOrder<One extends State>(states: readonly One[]): readonly One[] {
  const beginnings = [...new Set(states.map(({ kept }) => JSON.stringify(kept)))]
  const place = ({ kept, then, isPassing }: One): number =>
    beginnings.indexOf(JSON.stringify(kept)) * 2 + (then && !isPassing ? 1 : 0)
  return states.toSorted((one, other) => place(one) - place(other))
}

interface Visit {
  /** The language of the browser and so of the page. */
  language: Language
  /** All texts in that language. */
  said: AllWords
  /** Stores answers, or any text in their place, before the page's next document; `undefined` empties the device. */
  keep: (answers: Answers | string | undefined) => Promise<void>
  /** Loads the app at an address, such as `/q/region`, and waits for its page. */
  open: (address: string) => Promise<void>
  /** Shows a page in a state, in the current document if that still has the same beginning. */
  show: (state: State) => Promise<void>
}

/** Playwright's `test` with the fixtures above. */
export const test = watched.extend<Visit>({
  language: ['en', { option: true }],
  locale: async ({ language }, use) => use(language === 'zh' ? 'zh-CN' : 'en-GB'),
  said: async ({ language }, use) => use(language === 'zh' ? chinese : english),
  keep: async ({ context, page, baseURL }, use) => {
    const { origin } = new URL(baseURL ?? '')
    await use(async (answers) => {
      const value = typeof answers === 'object' ? draftOf(answers) : answers
      // Stores them when the next document begins. Playwright's own way is slower, because it opens another page.
      const script = await context.addInitScript(
        ([own, key, text]) => {
          if (location.origin !== own) return
          localStorage.clear()
          if (text !== undefined) localStorage.setItem(key, text)
        },
        [origin, keys.draft, value] as const,
      )
      const onLoad = (): void => {
        if (!page.url().startsWith(origin)) return
        page.off('domcontentloaded', onLoad)
        void script.dispose()
      }
      page.on('domcontentloaded', onLoad)
    })
  },
  open: async ({ page }, use) => use((address) => load(page, address)),
  show: async ({ page, keep, said }, use) => {
    /** What the device held when the document began; undefined without a document, or if its state has changed since. */
    let standing: string | undefined
    await use(async ({ address, kept, then, isPassing }) => {
      const beginning = JSON.stringify({ kept })
      const isTakenUp = standing !== beginning && typeof kept === 'object'
      if (standing !== undefined && (standing === beginning || isTakenUp)) {
        if (isTakenUp) await takeUp(page, kept)
        // Going to another page first shows this one anew, as it was at first.
        if (page.url().endsWith(`#${address}`)) await goTo(page, '/nowhere')
        await goTo(page, address)
      } else {
        await keep(kept)
        // Another query forces a load. Going through an empty page would make the browser start another process.
        const isAtPlain = page.url() !== 'about:blank' && new URL(page.url()).search === ''
        await arrive(page, `./${isAtPlain ? '?anew' : ''}#${address}`)
      }
      standing = then && !isPassing ? undefined : beginning
      await then?.(page, said)
    })
  },
})

/** Loads the app again. Leaves the page first, because a change of the fragment alone would not reload it. */
async function load(page: Page, address: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank')
  await arrive(page, `./#${address}`)
}

/** Loads the app and waits for its page. */
async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address)
  // The app replaces the prerendered text.
  await page.locator('.prerendered').first().waitFor({ state: 'detached' })
  await page.locator('h1').waitFor()
}

/** Goes to another page without reloading the app, and waits until its heading has the focus. */
export const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate(async (to) => {
    const painted = () => new Promise(requestAnimationFrame)
    const start = performance.now()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    location.hash = to
    while (document.activeElement?.tagName !== 'H1') {
      if (performance.now() - start > 10_000) throw new Error(`${to} does not come.`)
      await painted()
    }
    await painted()
  }, address)

/** Reads the stored draft; returns null if there is none. */
export const keptDraft = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), keys.draft)

/** Stores other answers, and lets the page read them as after a return from the back/forward cache. */
export const takeUp = (page: Page, answers: Answers): Promise<void> =>
  page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text)
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    },
    [keys.draft, draftOf(answers)] as const,
  )

/** Describes tests once for each of these languages; the title of the group names the language. */
export function inEach(
  chosen: readonly Language[],
  title: string,
  describeTests: (language: Language) => void,
): void {
  for (const language of chosen)
    test.describe(`${title} (${language})`, () => {
      test.use({ language })
      describeTests(language)
    })
}

/** Begins to go to another page without reloading the app. The test itself waits for what it checks. */
export const setOut = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => void (location.hash = to), address)

/** Finds the input of one option. */
export const option = (page: Page, question: string, id: string) => page.locator(`[id="${question}-${id}"]`)

/** Opens the page of all questions in another tab of the same browser. */
export async function allInAnotherTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto('./#/all')
  return tab
}
