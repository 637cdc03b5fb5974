/** Chooses the language that a browser prefers. Separate from the words, so that it runs before any are loaded. */
import { type Language, languages } from '../policy/languages'

/** Returns the first language of the browser's list that the app has; English if it has none of them. */
export function preferredLanguage(browserLanguages: readonly string[]): Language {
  const spoken = browserLanguages.map((tag) => tag.toLowerCase().split('-')[0])
  return spoken.find((language): language is Language => languages.some((ours) => ours === language)) ?? 'en'
}
