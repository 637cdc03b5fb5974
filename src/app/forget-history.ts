/**
 * Leaving nothing of the answers in the tab's history. A comparison has them in its address, a shared result in the
 * state of its entry, a result there its opened rows, and every entry knows the addresses of its neighbours.
 */
import type { Router } from 'vue-router'

/** The pages whose entries hold answers, or what was read of their result. */
const HOLDS_ANSWERS = /#\/(?:compare|result|shared)\b/

/**
 * Goes to the start page. If any entry that this page has made holds answers, all of them are given up for it.
 * A browser that does not list its entries (the Navigation API is young) gives up only the one where the person is.
 * @param deletedAt the path of the page where the answers were deleted; whoever has gone on since then stays there,
 *   unless entries must be given up
 */
export async function forgetHistory(router: Router, deletedAt: string): Promise<void> {
  const entries = ownEntries()
  if (entries?.some(({ url }) => HOLDS_ANSWERS.test(url ?? '')) === false) {
    // From the start page to itself there is no way, and asking for it would call off one that has just been taken.
    if (deletedAt !== '/' && router.currentRoute.value.path === deletedAt) await router.push('/')
    return
  }
  const [first] = entries ?? []
  if (first && first.key !== window.navigation.currentEntry?.key) {
    await window.navigation.traverseTo(first.key).finished
  }
  await router.replace({ path: '/', state: { shared: undefined, openRows: undefined }, force: true })
  // A new entry cuts off all that come after it.
  await router.push({ path: '/', force: true })
}

/** The entries around the current one that belong to this very page, from the first on; undefined where nobody knows them. */
function ownEntries(): readonly NavigationHistoryEntry[] | undefined {
  if (!('navigation' in window)) return undefined
  const entries = window.navigation.entries()
  const current = window.navigation.currentEntry?.index ?? 0
  const isOwn = entries.map((entry) => entry.sameDocument)
  const before = isOwn.lastIndexOf(false, current)
  const after = isOwn.indexOf(false, current)
  return entries.slice(before + 1, after < 0 ? undefined : after)
}
