/** What every sheet and file says of itself: whom it is about, its rules, and when it was made. */
import type { IsoDate } from '../engine'
import { circular, measures } from '../policy'
import { guidance } from '../policy/details'
import { dotted, sentences } from './marks'
import type { Report } from './report'
import { FRESH_DAYS, isStale } from './source-entry'
import type { ReportWords } from './words'

/** A label and its text. */
export interface Fact {
  readonly label: string
  readonly text: string
}

/** The words for a warning about old sources, nested as they are among all words of a language. */
export interface StaleWords {
  readonly pages: { readonly measure: { readonly stale: (days: number) => string } }
}

/** The words it needs, nested as they are among all words of a language. */
export interface FactWords extends StaleWords {
  readonly report: Pick<ReportWords, 'date'>
  readonly circular: { readonly editionName: string }
  readonly documentation: Readonly<Record<'enterprise' | 'rulesOf' | 'edition' | 'madeOn', string>>
}

/** Returns the number and the date of the circular. */
export function rulesInWords({ report: { date } }: Pick<FactWords, 'report'>): string {
  return dotted(circular.number, date(circular.date))
}

/**
 * Returns a warning if the sources of any measure were last checked too long ago. Verdicts stand beside it, since what
 * they call usable may have ended since.
 */
export function staleWarning(words: StaleWords, today: IsoDate): string | undefined {
  return measures.some(({ id }) => isStale(guidance[id].checked, today))
    ? words.pages.measure.stale(FRESH_DAYS)
    : undefined
}

/** The words for a report's basis, nested as they are among all words of a language. */
export interface BasisWords extends StaleWords {
  readonly report: Pick<ReportWords, 'date'>
  readonly circular: { readonly editionName: string }
  readonly result: { readonly basedOn: (number: string, edition: string, day: string) => string }
}

/** Says on which circular and edition a report rests, of which day it is, and whether its sources are old. */
export function basisOf(words: BasisWords, today: IsoDate): string {
  const basis = words.result.basedOn(circular.number, words.circular.editionName, words.report.date(today))
  return sentences(basis, staleWarning(words, today))
}

/**
 * Lists the enterprise, the circular, the edition and the day, in this order.
 *
 * @param report absent where more than one enterprise is meant
 */
export function factsOf(words: FactWords, today: IsoDate, report?: Report): readonly Fact[] {
  const { enterprise, rulesOf, edition, madeOn } = words.documentation
  return [
    ...(report ? [{ label: enterprise, text: report.enterprise }] : []),
    { label: rulesOf, text: rulesInWords(words) },
    { label: edition, text: words.circular.editionName },
    { label: madeOn, text: dotted(words.report.date(today), staleWarning(words, today)) },
  ]
}
