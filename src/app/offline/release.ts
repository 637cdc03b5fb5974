/**
 * A release as the offline worker keeps it, and what the worker decides: which request it answers with which file,
 * and which releases are no longer needed.
 *
 * Every release has a cache of its own, filled completely before the first answer comes from it. A page is always
 * that of the release that is current when it is opened. The files in `assets/` carry a hash of their content in
 * their names, so an open page of an older release finds its own files in that release's cache, for as long as it
 * stays open. No request's address is ever stored: a cache knows only the addresses of its release's list.
 */

import { siteId } from '../../policy/identity'

export interface Release {
  /** Tells one release from another: a hash over its files and the worker's own code. */
  readonly version: string
  /** Addresses from the app's folder on, `./` and `s/` for the two pages; each with the hash of its content. */
  readonly files: Readonly<Record<string, string>>
}

/** `current`: a file of the current release. `older`: perhaps one of an older release. `network`: not ours. */
export type Source =
  | { readonly from: 'current'; readonly file: string }
  | { readonly from: 'older' | 'network' }

const network: Source = { from: 'network' }

/**
 * Where the answer to a request is to be found.
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

/** The page that stands at a path. A chat program may have moved a shared link's token into the path of `s/`. */
function pageAt(path: string): string | undefined {
  if (path === '' || path === 'index.html') return './'
  return /^s\/[^/]*$/.test(path) ? 's/' : undefined
}

/** The name of a release's cache. One host may hold the app in several folders, whose caches are all its own. */
export const cacheOf = (scope: string, version: string): string => `${prefixOf(scope)}${version}`

/** Those of the host's caches that belong to the app in this folder. */
export const cachesOf = (scope: string, names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(prefixOf(scope)))

const prefixOf = (scope: string): string => `${siteId} ${scope} `

/**
 * The older caches that no open page needs.
 *
 * @param older the addresses that each older cache holds, by the cache's name
 * @param scripts the script that each open page was started by; undefined for a page that has not said
 */
export function unneededCaches(
  older: Readonly<Record<string, readonly string[]>>,
  scripts: readonly (string | undefined)[],
): string[] {
  if (scripts.includes(undefined)) return []
  return Object.keys(older).filter((name) => !older[name]?.some((address) => scripts.includes(address)))
}
