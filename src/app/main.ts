/** Starts the app: what is kept on this device, the language, then the first page. */
import { createPinia } from 'pinia'
import { createApp, watch } from 'vue'
import type { Router } from 'vue-router'
import { DRAFT_KEY, keeperOver, PREFERENCES_KEY } from '../draft'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/prerendered.css'
import { ensureLaterParts } from '../ui/later'
import { noteFailedStyles, withSecondTry } from '../i18n'
import { useAnswers } from '../stores/answers'
import { usePreferences } from '../stores/preferences'
import { type OpenedShare, sharedState } from '../stores/opened-share'
import App from './shell/App.vue'
import { isSharedPage, wantedLanguages } from './asked'
import { arrive, createAppRouter, type FirstFailure, prepareResultPage } from './router'

/** What a shared link has brought, if the page was opened in the folder where they arrive. */
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
  // The router reads the address, so a shared link is taken from it before.
  const opened = await openedLink()
  const router = createAppRouter()
  app.use(router)
  catchUpAfterRests(router)
  props.failed = await arrive(router, opened && { path: '/shared', state: sharedState(opened), force: true })
  app.mount('#app')
  // In a frame that does not know its height everything works, too.
  if (window.parent !== window) void informFrame(router).catch(console.warn)
}

async function informFrame(router: Router): Promise<void> {
  const { tellHost } = await import('./embedded')
  tellHost(router)
}

/** Another tab of this app may change what is kept. */
function followOtherTabs(): void {
  const answers = useAnswers()
  window.addEventListener('storage', ({ key }) => {
    if (key === PREFERENCES_KEY || key === null) usePreferences().followOtherTabs()
    if (key === DRAFT_KEY || key === null) answers.followOtherTabs()
  })
  // Whoever leaves before choosing gives up the answers that only this tab has. The browser asks first.
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

/** While a page rests in the back/forward cache, another one may change or delete what is kept. */
function catchUpAfterRests(router: Router): void {
  const answers = useAnswers()
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    const hadAnswers = answers.answeredCount > 0
    answers.catchUp()
    if (hadAnswers && answers.answeredCount === 0) void forget(router)
  })
}

/** Fetches what comes next while the person reads the first page, and how it looks on paper. */
function lookAhead(): void {
  // If that fails, the route asks again.
  void ensureLaterParts().catch(() => undefined)
  void lookAheadToResult().catch(() => undefined)
}

/**
 * Makes the page after the last question ready, so that nothing is asked for while questions are answered. Only once
 * the browser keeps the app for working offline: many take a script that has failed for failed until a reload, which
 * would be a bad return for having asked early.
 */
async function lookAheadToResult(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.ready
  const whenIdle = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout
  whenIdle(() => void prepareResultPage().catch(() => undefined))
}

/** The text that the build has written into the page says so, and lets the person read on. */
function tellFailure(error: unknown): void {
  console.error(error)
  document.documentElement.dataset.prerendered = 'failed'
}

start().then(() => setTimeout(lookAhead), tellFailure)
