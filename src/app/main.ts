/** Starts the app: what is kept on this device, the language, then the first page. */
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { keeperOver } from '../draft'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/print.css'
import { usePreferences } from '../stores/preferences'
import App from './App.vue'
import { router } from './router'

const app = createApp(App)
app.use(createPinia())

await usePreferences().begin(
  keeperOver(() => window.localStorage),
  navigator.languages,
)
app.use(router)
await router.isReady()
app.mount('#app')
