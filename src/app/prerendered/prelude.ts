/**
 * Runs before the page is first painted, as a script of its own: colours, language, and which part of the text that
 * the build has written into the page is to be seen. It decides as the app will, by the same functions.
 *
 * `data-prerendered` on the root then says what is there until the app starts: `start`, the start page; `other`, only
 * the head of the page, for every other address and where kept answers will change the start page. Without it, as
 * without JavaScript, everything can be read: `failed` if the app could not be started. A browser too old for the app
 * does not understand this script either, and so shows everything.
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
// The words are asked for beside the app, not after it.
document.querySelector(`[data-words=${language}]`)?.setAttribute('rel', 'modulepreload')
show()
addEventListener('hashchange', show)
// A script that cannot be loaded, or that this browser does not understand. The app tells of its own failures.
addEventListener(
  'error',
  ({ target, filename }: ErrorEvent) => {
    if (filename || target instanceof HTMLScriptElement) root.dataset.prerendered = 'failed'
  },
  true,
)
