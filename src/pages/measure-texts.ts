/** The headings and remarks of a measure's body, from the current words. */
import type { LanguageDetails } from '../i18n'
import { circular } from '../policy/circular'

export function measureTexts(details: LanguageDetails) {
  const { measure, source } = details.pages
  return { ...measure, number: source.number, circular: `${details.circular.short} · ${circular.number}` }
}
