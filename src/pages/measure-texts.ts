/** The headings and remarks of a measure's body, from the current words. */
import type { LanguageDetails } from '../i18n'

export function measureTexts(details: LanguageDetails) {
  const { measure, source } = details.pages
  return { ...measure, number: source.number, circular: details.circular.citation }
}
