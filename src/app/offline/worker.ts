/**
 * The offline worker: keeps the files of a release on this device and answers with them. So everything works without a
 * network. Built to `offline-worker.js` by scripts/build/offline.mjs.
 *
 * A new release comes as a new worker. It fetches all of its files. Then it waits until no page is open, or until the
 * user asks for it. If anything fails before that, the earlier release stays as it was.
 */
import { ask, type ToWorker } from './messages'
import { cacheOf, cachesOf, sourceOf, unneededCaches } from './release'
import type { WorkerScope } from './worker-scope'

const worker = globalThis as unknown as WorkerScope
const { scope } = worker.registration
const currentCache = cacheOf(scope, RELEASE.version)

/** How long a page may take to answer, in milliseconds. */
const PATIENCE = 5000

const addressOf = (file: string): string => new URL(file, scope).href

/** Reads what a cache holds at an address; undefined if there is nothing or the cache fails. */
const cached = (cacheName: string, address: string): Promise<Response | undefined> =>
  caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true }).catch(() => undefined)

/**
 * Fetches a file exactly as it was built; rejects if its content differs. It tries again past the browser's own cache,
 * whose copy may be damaged. Many hosts redirect from `x.html` to `x`; the integrity check proves it is the right file.
 */
async function fetched(file: string, integrity: string): Promise<Response> {
  const load = (cache: RequestCache): Promise<Response> => fetch(addressOf(file), { cache, integrity })
  const response = await load(file.startsWith('assets/') ? 'default' : 'no-cache').catch(() => load('reload'))
  if (!response.redirected) return response
  // Browsers refuse to show a page whose response was redirected, so it is copied into a new response.
  const { status, statusText, headers } = response
  return new Response(await response.blob(), { status, statusText, headers })
}

/** Fetches what the release's cache lacks, one file after the other, so that the page itself loads first. */
async function fill(): Promise<void> {
  const cache = await caches.open(currentCache)
  for (const [file, integrity] of Object.entries(RELEASE.files)) {
    if (await cached(currentCache, addressOf(file))) continue
    await cache.put(addressOf(file), await fetched(file, integrity))
  }
}

/** Fills the cache completely, or deletes it and rejects. */
async function install(): Promise<void> {
  try {
    await fill()
  } catch (error) {
    await caches.delete(currentCache).catch(() => false)
    throw error
  }
}

async function cachedInOlder(address: string): Promise<Response | undefined> {
  for (const name of cachesOf(scope, await caches.keys().catch(() => []))) {
    const response = await cached(name, address)
    if (response) return response
  }
  return undefined
}

/** Removes older releases, unless an open page needs them or does not answer, or a newer release is being installed. */
async function removeUnneeded(): Promise<void> {
  const older: Record<string, readonly string[]> = {}
  for (const name of cachesOf(scope, await caches.keys())) {
    if (name === currentCache) continue
    const requests = await (await caches.open(name)).keys()
    older[name] = requests.map(({ url }) => url)
  }
  if (Object.keys(older).length === 0) return
  const pages = await worker.clients.matchAll({ type: 'window' })
  const scripts = await Promise.all(pages.map((page) => ask(page, { say: 'which-script' }, PATIENCE)))
  const told = scripts.map((script) => (typeof script === 'string' ? script : undefined))
  if (worker.registration.installing ?? worker.registration.waiting) return
  await Promise.all(unneededCaches(older, told).map((name) => caches.delete(name)))
}

worker.addEventListener('install', (event) => event.waitUntil(install()))

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const source = sourceOf(request, scope, RELEASE)
  if (source.from === 'network') return
  const found =
    source.from === 'current' ? cached(currentCache, addressOf(source.file)) : cachedInOlder(request.url)
  event.respondWith(found.then((response) => response ?? fetch(request)))
})

worker.addEventListener('message', (event) => {
  const message = event.data as ToWorker
  if (message.say === 'take-over') event.waitUntil(worker.skipWaiting())
  // Without a network, or without space, nothing is removed.
  if (message.say === 'tidy') event.waitUntil(fill().then(removeUnneeded, () => undefined))
  if (message.say === 'is-current') {
    const source = sourceOf({ method: 'GET', url: message.script }, scope, RELEASE)
    event.ports[0]?.postMessage(source.from === 'current')
  }
})
