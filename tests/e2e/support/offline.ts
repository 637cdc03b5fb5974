/** Playwright's `test` with its own host, for tests of working offline; helpers to see what the browser has cached. */
import type { Page } from '@playwright/test'
import { test as visiting } from './app'
import { type Build, finishedBuild, type Host, releaseOf, startHost } from './host'

export { expect } from '@playwright/test'

let finished: Build | undefined
const made = new Map<number, Build>()

/** Makes the app as its release of this number, once in each test worker, because all files must be processed. */
export function release(number: number): Build {
  const build = made.get(number) ?? releaseOf((finished ??= finishedBuild()), number)
  made.set(number, build)
  return build
}

interface OwnHost {
  host: Host
  /** Publishes a release once the pages have no open requests. */
  publish: (build: Build) => Promise<void>
  /** Takes host and network away once the worker controls this page and the page has no open requests. */
  goOffline: () => Promise<void>
}

/** Playwright's `test` with the offline worker and its own host. */
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

/** Waits until the worker is installed and controls this page. */
export const untilOffline = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20))
  })

/** Returns the cached addresses, by the name of their cache. */
export const keptAddresses = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const kept: Record<string, string[]> = {}
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys()
      kept[name] = requests.map(({ url }) => url)
    }
    return kept
  })

/** Returns the release of the page, and those whose scripts have run in it. */
export const releasesIn = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { releases } = globalThis as { releases?: Set<number> }
    const ofPage = document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content
    return [...new Set([Number(ofPage), ...(releases ?? [])])].sort()
  })

/** Looks for a new release, as browsers do at every visit. Waits until it is installed, or has failed. */
export const lookForNew = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const { installing } = registration
    while (installing?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 20))
  })
