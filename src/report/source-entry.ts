/** A source in words: what it is, who issued it, when, and where it can be opened. */
import type { Source, SourceWords } from '../policy'
import type { ReportWords } from './words'

/** A source in one language; what is not known of it is undefined. */
export interface SourceEntry {
  readonly id: string
  readonly title: string
  readonly issuer: string
  readonly number: string | undefined
  readonly date: string | undefined
  readonly inForceFrom: string | undefined
  readonly url: string | undefined
  readonly checked: string
}

/** Returns one source with its title and its dates in one language. */
export function sourceEntry(
  source: Source,
  named: SourceWords,
  { date }: Pick<ReportWords, 'date'>,
): SourceEntry {
  return {
    id: source.id,
    title: named.title,
    issuer: named.issuer,
    number: source.number,
    date: source.date && date(source.date),
    inForceFrom: source.inForceFrom && date(source.inForceFrom),
    url: source.url,
    checked: date(source.checked),
  }
}

/** Lists the known facts about a source, apart from its title, in the order of display. */
export function factsOfSource(
  { issuer, number, date, inForceFrom }: SourceEntry,
  words: { readonly inForceFrom: (date: string) => string },
): readonly string[] {
  return [issuer, number, date, inForceFrom && words.inForceFrom(inForceFrom)].filter(
    (fact): fact is string => Boolean(fact),
  )
}

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
  const days = Math.floor((Date.parse(day) - Date.parse(`${month}-01`)) / 86_400_000)
  return days > FRESH_DAYS
}
