/**
 * The folder `s/`, at which shared links arrive: `…/s/#<token>`. A folder of its own, so that a link is still known
 * for what it is when a chat program has cut off its fragment.
 */
import type { OpenedShare } from '../stores/opened-share'
import { readToken } from '../share'

const SHARED_FOLDER = /\/s\/[^/]*$/

/**
 * What a shared link has brought, if the page was opened at one. Moves the page's own address to the app's root,
 * so that the token leaves the address bar and every further address is an ordinary one.
 */
export function takeSharedLink(): OpenedShare | undefined {
  const { href, origin, pathname, search } = window.location
  if (!SHARED_FOLDER.test(pathname)) return undefined
  const reading = readToken(href)
  // Everything before the fragment went to the web server.
  const sent = readToken(`${origin}${pathname}${search}`)
  // The icon's address is relative to that of the page.
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  icon?.setAttribute('href', icon.href)
  window.history.replaceState(null, '', `${pathname.replace(SHARED_FOLDER, '/')}#/shared`)
  return reading.ok
    ? { token: reading.token, seenByServer: sent.ok }
    : { problem: reading.problem === 'empty' ? 'lost' : reading.problem }
}
