/**
 * The app in a frame of another page (see src/embed). That page hears only how high the app is and when a new page
 * begins. It never hears which page, question or answer. Loaded only in a frame.
 */
import type { Router } from 'vue-router'
import { type HostMessage, MESSAGE_VERSION } from '../embed/message'
import '../styles/embedded.css'

/**
 * Reports the height and each new page to the page around the frame from now on. Opens links to other sites in new
 * tabs.
 */
export function tellHost(router: Router): void {
  const root = document.documentElement
  root.dataset['embedded'] = ''
  new ResizeObserver(() => {
    say({ policyFinder: MESSAGE_VERSION, height: Math.ceil(root.getBoundingClientRect().height) })
  }).observe(root)
  router.afterEach((to, from, failure) => {
    if (!failure && to.path !== from.path) say({ policyFinder: MESSAGE_VERSION, top: true })
  })
  document.addEventListener('click', openOutside, true)
}

/** Posts to any origin. The server decides which sites may embed the app, and each of them may know this. */
function say(message: HostMessage): void {
  window.parent.postMessage(message, '*')
}

/** Opens links to other sites in a new tab. Most do not show in a frame, and there would be no way back. */
function openOutside({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[rel~="external"]') : null
  if (link) link.target = '_blank'
}
