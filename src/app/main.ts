/** Starts the app: what is kept on this device, the language, then the first page. */
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { DRAFT_KEY, keeperOver } from '../draft'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/print.css'
import { ensureWords } from '../i18n'
import { useAnswers } from '../stores/answers'
import { usePreferences } from '../stores/preferences'
import { sharedState } from '../pages/opened-share'
import App from './App.vue'
import { createAppRouter } from './router'
import { takeSharedLink } from './shared-link'

async function start(): Promise<void> {
  const app = createApp(App)
  app.use(createPinia())
  heedOtherTabs()
  await usePreferences().begin(
    keeperOver(() => window.localStorage),
    navigator.languages,
  )
  // The router reads the address, so a shared link is taken from it before.
  const opened = await takeSharedLink()
  const router = createAppRouter()
  app.use(router)
  await router.isReady()
  if (opened) await router.replace({ path: '/shared', state: sharedState(opened), force: true })
  app.mount('#app')
}

/** Another tab of this app may change the kept answers, and so may the time that a page rests in the back/forward cache. */
function heedOtherTabs(): void {
  const answers = useAnswers()
  window.addEventListener('storage', ({ key }) => {
    if (key === DRAFT_KEY || key === null) answers.heedOtherTabs()
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) answers.catchUp()
  })
}

/** Fetches the next questions while the person reads the first page. If that fails, the route asks again. */
function lookAhead(): void {
  setTimeout(() => void ensureWords('questions').catch(() => undefined))
}

/** The one message that needs neither the app nor its words. */
function tellFailure(error: unknown): void {
  console.error(error)
  document.getElementById('start-failed')?.removeAttribute('hidden')
}

start().then(lookAhead, tellFailure)
