/** How long a check of sources is relied on. */

/** After this many days, a check of sources is no longer fresh. */
export const FRESH_DAYS = 180

/**
 * Whether sources were last checked too long ago. Counted from the first of the month, so that it is too early rather
 * than too late.
 *
 * @param month of the last check, `YYYY-MM`
 * @param day today, `YYYY-MM-DD`
 */
export function isStale(month: string, day: string): boolean {
  return daysBetween(`${month}-01`, day) > FRESH_DAYS
}

function daysBetween(first: string, last: string): number {
  return Math.floor((Date.parse(last) - Date.parse(first)) / 86_400_000)
}
