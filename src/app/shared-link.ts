/**
 * Takes over shared links, which arrive at the folder `s/`: `…/s/#<token>`. Because of this folder, the app recognises a
 * shared link even if a chat program has cut off its fragment.
 */
import type { OpenedShare } from '../stores/opened-share'
import { readToken } from '../share'
import { isSharedPage } from './asked'

/** Matches the last folder of the page's path, and what follows. */
const OWN_FOLDER = /[^/]*\/[^/]*$/

/**
 * Reads the shared link at which the page was opened; undefined if it was opened elsewhere.
 *
 * Moves the page's address to the app's root. So the token leaves the address bar, and all later addresses are ordinary
 * ones.
 */
export function takeSharedLink(): OpenedShare | undefined {
  const { href, origin, pathname, search } = window.location
  if (!isSharedPage()) return undefined
  const reading = readToken(href)
  // The web server has seen everything before the fragment.
  const sent = readToken(`${origin}${pathname}${search}`)
  // Makes the addresses of icons and manifest absolute, before the page's own address changes.
  const relative = 'link:is([rel=icon], [rel=manifest], [rel=apple-touch-icon])'
  for (const link of document.querySelectorAll<HTMLLinkElement>(relative))
    link.setAttribute('href', link.href)
  window.history.replaceState(null, '', `${pathname.replace(OWN_FOLDER, '')}#/shared`)
  // From here on this is an ordinary page of the app.
  delete document.documentElement.dataset.page
  return reading.ok
    ? { token: reading.token, seenByServer: sent.ok }
    : { problem: reading.problem === 'empty' ? 'lost' : reading.problem }
}
