/**
 * Playwright's `test` with a journal, which must be without faults after every test. Tests that open a second context
 * give it a journal with `watch`.
 */
import { test as base, type BrowserContext, type Request } from '@playwright/test'
import { refuseIdleEmulation } from './engines'
import { type Journal, keepJournal } from './journal'
import { addressOf } from './surroundings'

export { expect } from '@playwright/test'

interface Watched {
  /** Where the build is served; `use({ place: 'subPath' })` moves a test into a sub-folder. */
  place: 'root' | 'subPath'
  /** Keeps a journal of a further context, under the same rule. */
  watch: (context: BrowserContext) => Promise<Journal>
  /** The journal of the test's own context. */
  journal: Journal
  /**
   * Waits until the pages have no open requests. A page prefetches before its worker controls it. It would otherwise meet
   * a host that is gone, or a new release without the page's files.
   */
  untilQuiet: () => Promise<void>
}

/** Playwright's `test` with the fixtures above. */
export const test = base.extend<Watched>({
  place: ['root', { option: true }],
  baseURL: async ({ place }, use) => use(addressOf(place)),
  watch: async ({ baseURL }, use) => {
    const journals: Journal[] = []
    await use(async (context) => {
      const journal = await keepJournal(context, [new URL(baseURL ?? '').origin])
      journals.push(journal)
      return journal
    })
    base
      .expect(
        journals.flatMap((journal) => journal.faults),
        'what went wrong behind the scenes',
      )
      .toEqual([])
  },
  untilQuiet: async ({ context }, use) => {
    const underWay = new Set<Request>()
    context.on('request', (request) => underWay.add(request))
    for (const end of ['requestfinished', 'requestfailed'] as const)
      context.on(end as 'requestfinished', (request) => underWay.delete(request))
    await use(() => base.expect.poll(() => [...underWay].map((request) => request.url())).toEqual([]))
  },
  page: async ({ page }, use) => {
    refuseIdleEmulation(page)
    await use(page)
  },
  journal: [async ({ context, watch }, use) => use(await watch(context)), { auto: true }],
})
