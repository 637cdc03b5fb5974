/**
 * The decisions of the offline worker: which request it answers with which file, and which releases are no longer needed.
 *
 * Every release has its own cache, which is filled completely before the first answer comes from it. A page belongs to
 * the release that is current when it is opened. The names of the files in `assets/` contain a hash of their content. So
 * an open page of an older release still finds its own files, in that release's cache. A cache holds only the addresses
 * that its release lists; the addresses of requests are never stored.
 */

import { siteId } from '../../policy/identity'

/** A release, as the build lists it. */
export interface Release {
  /** A hash over the release's files and the worker's own code. */
  readonly version: string
  /** Addresses relative to the app's folder, `./` and `s/` for the two pages; each with the hash of its content. */
  readonly files: Readonly<Record<string, string>>
}

/**
 * Where an answer comes from.
 * - `current`: a file of the current release
 * - `older`: possibly a file of an older one
 * - `network`: none of the app's files
 */
export type Source =
  | { readonly from: 'current'; readonly file: string }
  | { readonly from: 'older' | 'network' }

const network: Source = { from: 'network' }

/**
 * Decides where the answer to a request comes from.
 *
 * @param scope the address of the app's folder, ending in `/`
 */
export function sourceOf(
  request: { readonly method: string; readonly url: string },
  scope: string,
  release: Release,
): Source {
  const { origin, pathname } = new URL(request.url)
  const address = origin + pathname
  if (request.method !== 'GET' || !address.startsWith(scope)) return network
  const path = address.slice(scope.length)
  // Many hosts show `x.html` at `x`.
  const file = [pageAt(path), path, `${path}.html`].find((one) => one && Object.hasOwn(release.files, one))
  if (file) return { from: 'current', file }
  return path.startsWith('assets/') ? { from: 'older' } : network
}

/** Returns the page at a path. A chat program may have moved a shared link's token into the path below `s/`. */
function pageAt(path: string): string | undefined {
  if (path === '' || path === 'index.html') return './'
  return /^s\/[^/]*$/.test(path) ? 's/' : undefined
}

/** Names the cache of a release. The folder is in it, because one origin may have the app in several folders. */
export const cacheOf = (scope: string, version: string): string => `${prefixOf(scope)}${version}`

/** Lists the names of the caches that belong to the app in this folder. */
export const cachesOf = (scope: string, names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(prefixOf(scope)))

const prefixOf = (scope: string): string => `${siteId} ${scope} `

/**
 * Lists the names of the older caches that no open page needs; none if a page has not answered.
 *
 * @param older the addresses that each older cache holds, by the cache's name
 * @param scripts the address of the script that started each open page; undefined for a page that has not answered
 */
export function unneededCaches(
  older: Readonly<Record<string, readonly string[]>>,
  scripts: readonly (string | undefined)[],
): string[] {
  if (scripts.includes(undefined)) return []
  return Object.keys(older).filter((name) => !older[name]?.some((address) => scripts.includes(address)))
}
