/**
 * The folder `s/`, at which shared links arrive: `…/s/#<token>`. A folder of its own, so that a link is still known
 * for what it is when a chat program has cut off its fragment.
 */
import type { OpenedShare } from '../stores/opened-share'
import { readToken } from '../share'
import { isSharedPage } from './asked'

/** The last folder of an address, in which this page stands, and what follows. */
const OWN_FOLDER = /[^/]*\/[^/]*$/

/**
 * What a shared link has brought, if the page was opened at one. Moves the page's own address to the app's root,
 * so that the token leaves the address bar and every further address is an ordinary one.
 */
export function takeSharedLink(): OpenedShare | undefined {
  const { href, origin, pathname, search } = window.location
  if (!isSharedPage()) return undefined
  const reading = readToken(href)
  // Everything before the fragment went to the web server.
  const sent = readToken(`${origin}${pathname}${search}`)
  // The addresses of icons and manifest are relative to that of the page.
  const relative = 'link:is([rel=icon], [rel=manifest], [rel=apple-touch-icon])'
  for (const link of document.querySelectorAll<HTMLLinkElement>(relative))
    link.setAttribute('href', link.href)
  window.history.replaceState(null, '', `${pathname.replace(OWN_FOLDER, '')}#/shared`)
  // From here on it is the app's page like any other.
  delete document.documentElement.dataset.page
  return reading.ok
    ? { token: reading.token, seenByServer: sent.ok }
    : { problem: reading.problem === 'empty' ? 'lost' : reading.problem }
}
