/** Starts the app: reads what is kept on this device, loads the language, then shows the first page. */
import { createPinia } from 'pinia'
import { createApp, watch } from 'vue'
import type { Router } from 'vue-router'
import { DRAFT_KEY, keeperOver, PREFERENCES_KEY } from '../draft'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/prerendered.css'
import '../styles/print.css'
import { ensureWords, noteFailedStyles, withSecondTry } from '../i18n'
import { onStorage } from '../browser/on-storage'
import { whenIdle } from '../browser/painted'
import { useAnswers } from '../stores/answers'
import { usePreferences } from '../stores/preferences'
import { type OpenedShare, sharedState } from '../stores/opened-share'
import App from './shell/App.vue'
import { isSharedPage, wantedLanguages } from './asked'
import { arrive, createAppRouter, type FirstFailure, prepareResultPage } from './router'

/** Reads the shared link by which the page was opened; undefined if another address opened it. */
async function openedLink(): Promise<OpenedShare | undefined> {
  if (!isSharedPage()) return undefined
  const { takeSharedLink } = await withSecondTry(() => import('./shared-link'))
  return takeSharedLink()
}

async function start(): Promise<void> {
  noteFailedStyles()
  const props: { failed?: FirstFailure | undefined } = {}
  const app = createApp(App, props)
  app.use(createPinia())
  followOtherTabs()
  await usePreferences().begin(
    keeperOver(() => window.localStorage),
    wantedLanguages(),
  )
  // Before the router reads the address, because this takes the shared link out of it.
  const opened = await openedLink()
  const router = createAppRouter()
  app.use(router)
  catchUpAfterRests(router)
  props.failed = await arrive(router, opened && { path: '/shared', state: sharedState(opened), force: true })
  app.mount('#app')
  // If this fails everything still works; only the height of the frame stays fixed.
  if (window.parent !== window) void informFrame(router).catch(console.warn)
}

async function informFrame(router: Router): Promise<void> {
  const { tellHost } = await import('./embedded')
  tellHost(router)
}

/** Takes over what another tab of this app changes in storage. */
function followOtherTabs(): void {
  const answers = useAnswers()
  onStorage([PREFERENCES_KEY, null], () => usePreferences().followOtherTabs())
  onStorage([DRAFT_KEY, null], answers.followOtherTabs)
  // While only this tab has the answers, leaving loses them, so the browser asks first.
  watch(
    () => answers.isOnlyHere,
    (isOnlyHere) => {
      window[isOnlyHere ? 'addEventListener' : 'removeEventListener']('beforeunload', warn)
    },
  )
}

function warn(event: Event): void {
  event.preventDefault()
}

async function forget(router: Router): Promise<void> {
  const { path } = router.currentRoute.value
  const { forgetHistory } = await withSecondTry(() => import('./forget-history'))
  await forgetHistory(router, path)
}

/** Reads storage again after a return from the back/forward cache. Another page may have changed what is kept. */
function catchUpAfterRests(router: Router): void {
  const answers = useAnswers()
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    const hadAnswers = answers.answeredCount > 0
    answers.catchUp()
    if (hadAnswers && answers.answeredCount === 0) void forget(router)
  })
}

/** Loads the next parts while the user reads the first page. */
function lookAhead(): void {
  // If it cannot be loaded, the route tries again.
  void ensureWords('questions').catch(() => undefined)
  void lookAheadToResult().catch(() => undefined)
}

/**
 * Loads the result page, so that nothing needs to be fetched while questions are answered.
 *
 * It waits until the app works offline. After a script has failed to load, many browsers do not fetch it again until a
 * reload.
 */
async function lookAheadToResult(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.ready
  whenIdle(() => void prepareResultPage().catch(() => undefined))
}

/** Shows the prerendered text, which says that the app could not be started and lets the user read on. */
function tellFailure(error: unknown): void {
  console.error(error)
  document.documentElement.dataset.prerendered = 'failed'
}

start().then(() => setTimeout(lookAhead), tellFailure)
