/**
 * Runs as a script of its own before the page is first painted. It sets colours, language and which part of the
 * prerendered text is shown. It decides by the same functions as the app.
 *
 * `data-prerendered` on the root says what is shown until the app starts:
 *
 * - `start`: the start page.
 * - `other`: only the head of the page, for every other address, and if kept answers will change the start page.
 * - `failed`: the whole text, because the app could not be started.
 * - absent: the whole text, without JavaScript or in a browser too old to run this script.
 */
import { DRAFT_KEY } from '../../draft/draft'
import { readPreferences } from '../../draft/preferences'
import { languageTags } from '../../i18n/language-tags'
import { preferredLanguage } from '../../i18n/preferred'
import { isSharedPage, shownTheme, wantedLanguages } from '../asked'

const root = document.documentElement

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function show(): void {
  const isStart = /^(#\/?)?$/.test(location.hash) && !isSharedPage()
  root.dataset.prerendered = isStart && read(DRAFT_KEY) === null ? 'start' : 'other'
}

const { language = preferredLanguage(wantedLanguages()), theme } = readPreferences({ read })
root.lang = languageTags[language]
root.dataset.theme = shownTheme(theme)
// Loads the words together with the app, not after it.
document.querySelector(`[data-words=${language}]`)?.setAttribute('rel', 'modulepreload')
show()
addEventListener('hashchange', show)
// A script cannot be loaded, or this browser does not understand it. The app reports its own failures.
addEventListener(
  'error',
  ({ target, filename }: ErrorEvent) => {
    if (filename || target instanceof HTMLScriptElement) root.dataset.prerendered = 'failed'
  },
  true,
)
