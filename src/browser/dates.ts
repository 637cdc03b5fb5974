/** Dates as the current language writes them. */
import { useLanguage } from '../i18n'

/** How much of a date is known: the year, the month, the day. */
const styles: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/** Making a format takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(locale: string, parts: number): Intl.DateTimeFormat {
  const key = `${locale} ${String(parts)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...styles[parts - 1], timeZone: 'UTC' })
  formats.set(key, made)
  return made
}

/**
 * The date of an ISO year, month or day in words; any other text as it stands.
 * Reactive: call it while rendering.
 */
export function useDates(): (iso: string) => string {
  const language = useLanguage()
  return (text) => {
    const day = /^\d{4}(-\d{2}){0,2}$/.test(text) ? new Date(text) : undefined
    if (!day || Number.isNaN(day.getTime())) return text
    return formatFor(language.value === 'zh' ? 'zh-CN' : 'en-GB', text.split('-').length).format(day)
  }
}
