/** Which of our languages a browser asks for. Apart from the words, so that it can be asked before anything is loaded. */
import { type Language, languages } from '../policy/languages'

/** The language of the browser's list that we speak best; English where there is none. */
export function preferredLanguage(browserLanguages: readonly string[]): Language {
  const spoken = browserLanguages.map((tag) => tag.toLowerCase().split('-')[0])
  return spoken.find((language): language is Language => languages.some((ours) => ours === language)) ?? 'en'
}
