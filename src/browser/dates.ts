/** Dates in the current language. */
import { useLanguage } from '../i18n'
import { languageTags } from '../i18n/language-tags'

/** The styles of a year, of a year with its month, and of a whole date. */
const styles: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/** Formats made so far: making one takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The language tags for dates. British English writes the day before the month. */
const locales = { ...languageTags, en: 'en-GB' }

function formatFor(locale: string, parts: number): Intl.DateTimeFormat {
  const key = `${locale} ${String(parts)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...styles[parts - 1], timeZone: 'UTC' })
  formats.set(key, made)
  return made
}

/**
 * Returns a function that writes an ISO year, month or day in words, and returns any other text unchanged.
 *
 * The function is reactive: call it while rendering.
 */
export function useDates(): (iso: string) => string {
  const language = useLanguage()
  return (text) => {
    const day = /^\d{4}(-\d{2}){0,2}$/.test(text) ? new Date(text) : undefined
    if (!day || Number.isNaN(day.getTime())) return text
    return formatFor(locales[language.value], text.split('-').length).format(day)
  }
}
