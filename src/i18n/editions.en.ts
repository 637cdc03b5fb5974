/** The names of editions, in English. */
import { readEdition } from '../engine'

const months = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' })

/**
 * Names an edition: "November 2026", or "November 2026 (no. 2)" for a further edition of the month. Any other text is
 * returned unchanged.
 */
export function editionEn(id: string): string {
  const edition = readEdition(id)
  if (!edition) return id
  const { year, month, number } = edition
  const name = months.format(Date.UTC(year, month - 1))
  return number === 1 ? name : `${name} (no. ${String(number)})`
}
