/** Dates as the current language writes them. */
import { useLanguage } from '../i18n'

/** The date of an ISO day or month in words. Reactive: call it while rendering. */
export function useDates(): (iso: string) => string {
  const language = useLanguage()
  return (iso) => {
    const parts = iso.split('-').length
    const style: Intl.DateTimeFormatOptions = {
      year: 'numeric',
      ...(parts > 1 ? { month: 'long' } : {}),
      ...(parts > 2 ? { day: 'numeric' } : {}),
    }
    const locale = language.value === 'zh' ? 'zh-CN' : 'en-GB'
    return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(iso))
  }
}

/** Today's date as `YYYY-MM-DD`, in the person's own time zone. */
export function today(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whole days from the first of a month, `YYYY-MM`, to a day, `YYYY-MM-DD`. */
export function daysSince(month: string, day: string): number {
  return Math.floor((Date.parse(day) - Date.parse(`${month}-01`)) / 86_400_000)
}
