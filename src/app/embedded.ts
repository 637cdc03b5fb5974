/**
 * The app in a frame of another page (see src/embed). Tells that page how high it is, and when a new page begins.
 * Which page that is, what is asked and what is answered, it never hears. Loaded only in a frame.
 */
import type { Router } from 'vue-router'
import { type HostMessage, MESSAGE_VERSION } from '../embed/message'
import '../styles/embedded.css'

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

/** Whoever may hold the app in a frame may know this; the server's headers say who that is. */
function say(message: HostMessage): void {
  window.parent.postMessage(message, '*')
}

/** Other sites would not appear in the frame, and there would be no way back. */
function openOutside({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[rel~="external"]') : null
  if (link) link.target = '_blank'
}
