/**
 * The app as a person meets it: in one language, on a device that may hold answers from before.
 *
 * `test.use({ language: 'zh' })` runs a test in a Chinese browser; what the page then says is in `said`.
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

export const languages: readonly Language[] = ['en', 'zh']

/** Where languages differ in their words alone, a run in one of them is enough; `PROVE=1` runs both. */
export const inOneLanguage = (usual: Language): readonly Language[] => (isProving ? languages : [usual])

/** Each once, the languages taking turns; with `PROVE=1` each in every language. */
export const inTurn = <Item>(items: readonly Item[], first: Language = 'en') =>
  items.flatMap((item, turn) =>
    languages
      .filter((language, index) => isProving || (turn + index) % 2 === languages.indexOf(first))
      .map((language) => ({ item, language, turn })),
  )

/** Every place and language; in `npm test` Chinese in a sub-folder, since all other tests are at the root. */
export const placesAndLanguages = (['root', 'subPath'] as const)
  .flatMap((place) => languages.map((language) => ({ place, language })))
  .filter(({ place, language }) => isProving || (place === 'subPath' && language === 'zh'))

/** Where the app keeps things on the device. */
export const keys = {
  draft: 'service-export-policy-finder.draft',
  preferences: 'service-export-policy-finder.preferences',
} as const

/** The text of a draft that holds these answers. */
export const draftOf = (answers: Answers): string => JSON.stringify({ format: 1, edition, answers })

/** A page in a state. */
export interface State {
  readonly address: string
  /** What lies on the device; nothing where it is left out. */
  readonly kept?: Answers | string
  /** What happens on the page before it is looked at. */
  readonly then?: (page: Page, said: AllWords) => Promise<unknown>
  /** What happens is over once the page is left: it changes neither what is kept nor what other pages show. */
  readonly isPassing?: true
}

/**
 * Puts those with the same answers one after the other, since they can share a document, and last of them those after
 * which it cannot be used again.
 */
export function inOrder<One extends State>(states: readonly One[]): readonly One[] {
  const beginnings = [...new Set(states.map(({ kept }) => JSON.stringify(kept)))]
  const place = ({ kept, then, isPassing }: One): number =>
    beginnings.indexOf(JSON.stringify(kept)) * 2 + (then && !isPassing ? 1 : 0)
  return states.toSorted((one, other) => place(one) - place(other))
}

interface Visit {
  /** The browser's language, and so the page's. */
  language: Language
  /** Everything the page can say in that language. */
  said: AllWords
  /** Puts answers on the device before the page's next document, or whatever else lies there in their place; `undefined` empties it. */
  keep: (answers: Answers | string | undefined) => Promise<void>
  /** Loads the app at an address, such as `/q/region`, and waits for its page. */
  open: (address: string) => Promise<void>
  /** Leads to a page in a state; in the document that is there, unless that holds something else by now. */
  show: (state: State) => Promise<void>
}

export const test = watched.extend<Visit>({
  language: ['en', { option: true }],
  locale: async ({ language }, use) => use(language === 'zh' ? 'zh-CN' : 'en-GB'),
  said: async ({ language }, use) => use(language === 'zh' ? chinese : english),
  keep: async ({ context, page, baseURL }, use) => {
    const { origin } = new URL(baseURL ?? '')
    await use(async (answers) => {
      const value = typeof answers === 'object' ? draftOf(answers) : answers
      // The next document finds it; Playwright's own way opens a page of its own for it, which takes a sixth of a load.
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
    /** What the document began with; none where there is no document, or more has happened in it. */
    let standing: string | undefined
    await use(async ({ address, kept, then, isPassing }) => {
      const beginning = JSON.stringify({ kept })
      const isTakenUp = standing !== beginning && typeof kept === 'object'
      if (standing !== undefined && (standing === beginning || isTakenUp)) {
        if (isTakenUp) await takeUp(page, kept)
        // Whoever comes back to a page finds it as it was at first.
        if (page.url().endsWith(`#${address}`)) await goTo(page, '/nowhere')
        await goTo(page, address)
      } else {
        await keep(kept)
        // Another query makes it a load; after an empty page, the browser would start a process for it.
        const isAtPlain = page.url() !== 'about:blank' && new URL(page.url()).search === ''
        await arrive(page, `./${isAtPlain ? '?anew' : ''}#${address}`)
      }
      standing = then && !isPassing ? undefined : beginning
      await then?.(page, said)
    })
  },
})

/** Loads the app anew. A mere change of the fragment would not, so the page is left first. */
async function load(page: Page, address: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank')
  await arrive(page, `./#${address}`)
}

/** Loads the app and waits for its page. */
async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address)
  // The text that stands there before the app takes its place.
  await page.locator('.prerendered').first().waitFor({ state: 'detached' })
  await page.locator('h1').waitFor()
}

/** Goes to another page without loading the app anew, and waits until that has taken the focus to its heading. */
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

/** The kept draft as the device holds it; null where there is none. */
export const keptDraft = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), keys.draft)

/** Puts other answers on the device, which the page takes up as one does that comes back from the back/forward cache. */
export const takeUp = (page: Page, answers: Answers): Promise<void> =>
  page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text)
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    },
    [keys.draft, draftOf(answers)] as const,
  )

/** Sets out for another page without loading the app anew; the test waits for what it looks at. */
export const setOut = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => void (location.hash = to), address)

/** The input of one option. */
export const option = (page: Page, question: string, id: string) => page.locator(`[id="${question}-${id}"]`)

/** The page of all questions, opened in another tab of the same person. */
export async function allInAnotherTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto('./#/all')
  return tab
}
