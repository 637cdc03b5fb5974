/**
 * Removes every trace of the answers from the tab's history. A comparison has them in its address. A shared result has
 * them in the state of its entry, and a result its opened rows. Every entry knows the addresses of its neighbours.
 */
import type { Router } from 'vue-router'

/** Matches the pages whose entries hold answers, or which rows of their result were opened. */
const HOLDS_ANSWERS = /#\/(?:compare|result|shared)\b/

/**
 * Goes to the start page. If any entry of this document holds answers, all of its entries are replaced by the start page.
 * Without the Navigation API, which not all browsers have yet, only the current entry is replaced.
 * @param deletedAt the path of the page where the answers were deleted. If the user has gone on since then, they stay
 *   where they are, unless entries must be replaced.
 */
export async function forgetHistory(router: Router, deletedAt: string): Promise<void> {
  const entries = ownEntries()
  if (entries?.some(({ url }) => HOLDS_ANSWERS.test(url ?? '')) === false) {
    // A navigation from the start page to itself does nothing but cancel one that has just begun.
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

/** Lists the entries of this document around the current one, in order; undefined without the Navigation API. */
function ownEntries(): readonly NavigationHistoryEntry[] | undefined {
  if (!('navigation' in window)) return undefined
  const entries = window.navigation.entries()
  const current = window.navigation.currentEntry?.index ?? 0
  const isOwn = entries.map((entry) => entry.sameDocument)
  const before = isOwn.lastIndexOf(false, current)
  const after = isOwn.indexOf(false, current)
  return entries.slice(before + 1, after < 0 ? undefined : after)
}
