/** What every sheet and file says of itself: whom it is about, its rules, and when it was made. */
import type { IsoDate } from '../engine'
import { circular } from '../policy'
import { dotted } from './marks'
import type { Report } from './report'
import type { ReportWords } from './words'

/** A label and its text. */
export interface Fact {
  readonly label: string
  readonly text: string
}

/** The words it needs, nested as they are among all words of a language. */
export interface FactWords {
  readonly report: Pick<ReportWords, 'date'>
  readonly circular: { readonly editionName: string }
  readonly documentation: Readonly<Record<'enterprise' | 'rulesOf' | 'edition' | 'madeOn', string>>
}

/** Returns the number and the date of the circular. */
export function rulesInWords({ report: { date } }: Pick<FactWords, 'report'>): string {
  return dotted(circular.number, date(circular.date))
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
    { label: madeOn, text: words.report.date(today) },
  ]
}
