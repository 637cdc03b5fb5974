/**
 * A day of the calendar, as ISO 8601 writes it: `2026-11-29`.
 *
 * The engine has no clock: callers pass the day. Types and `readDate` refuse texts that name no real day. An earlier
 * day compares as the smaller text.
 */
type TwelveMonths = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12'
type ThirtyDays = `0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `${1 | 2}${Digit}` | '30'
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** `YYYY-MM-DD`. The type allows twelve months of at most 31 days; `readDate` checks that the day exists. */
export type IsoDate = `${number}-${TwelveMonths}-${ThirtyDays | '31'}`

const written = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text names a day that exists, `YYYY-MM-DD`. */
export function isRealDate(text: string): text is IsoDate {
  if (!written.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  // `Date` turns 30 February into a day of March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/**
 * Returns the day that a text names.
 *
 * @throws Error when it names none.
 */
export function readDate(text: string): IsoDate {
  if (!isRealDate(text)) throw new Error(`"${text}" is not a date. A date is written like 2026-11-29.`)
  return text
}
