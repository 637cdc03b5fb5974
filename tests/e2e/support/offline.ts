/** What the tests of working offline need: a host of their own for every test, and what the browser has kept. */
import type { Page } from '@playwright/test'
import { test as visiting } from './app'
import { type Build, finishedBuild, type Host, releaseOf, startHost } from './host'

export { expect } from '@playwright/test'

let finished: Build | undefined
const made = new Map<number, Build>()

/** The app as its release of this number. Each is made once a worker: all its files are gone through for that. */
export function release(number: number): Build {
  const build = made.get(number) ?? releaseOf((finished ??= finishedBuild()), number)
  made.set(number, build)
  return build
}

interface OwnHost {
  host: Host
  /** Publishes a release once the pages wait for nothing. */
  publish: (build: Build) => Promise<void>
  /** Takes host and network away once the worker answers this page and the page waits for nothing. */
  goOffline: () => Promise<void>
}

export const test = visiting.extend<OwnHost>({
  serviceWorkers: 'allow',
  host: async ({ place }, use) => {
    const host = await startHost(release(1), place === 'root' ? '/' : '/deep/sub/path/')
    await use(host)
    await host.close()
  },
  baseURL: async ({ host }, use) => use(host.address),
  publish: async ({ host, untilQuiet }, use) => {
    await use(async (build) => {
      await untilQuiet()
      host.publish(build)
    })
  },
  goOffline: async ({ context, host, page, untilQuiet }, use) => {
    await use(async () => {
      await untilOffline(page)
      await untilQuiet()
      await host.close()
      await context.setOffline(true)
    })
  },
})

/** Waits until the worker has everything and answers this page. */
export const untilOffline = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20))
  })

/** The addresses that the browser keeps, by the name of their cache. */
export const keptAddresses = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const kept: Record<string, string[]> = {}
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys()
      kept[name] = requests.map(({ url }) => url)
    }
    return kept
  })

/** The release that the page is of, and those whose scripts have run in it. */
export const releasesIn = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { releases } = globalThis as { releases?: Set<number> }
    const ofPage = document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content
    return [...new Set([Number(ofPage), ...(releases ?? [])])].sort()
  })

/** Looks for a new release now, as browsers do at every visit. Waits until it has come, or has failed to. */
export const lookForNew = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const { installing } = registration
    while (installing?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 20))
  })
