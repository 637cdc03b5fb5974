/** What the page and the printed sheet both say about a report. */
import type { LanguageDetails } from '../i18n'
import { circular } from '../policy'
import type { Report } from '../report'
import { today } from '../browser/today'
import { dotted } from '../report/marks'

/** Whom the report is about, whose rules it applies, in which edition, and when. */
export function reportFacts(report: Report, details: LanguageDetails, date: (iso: string) => string) {
  const text = details.pages.result
  return [
    { term: text.enterprise, value: report.enterprise },
    { term: text.rulesOf, value: dotted(circular.number, date(circular.date)) },
    { term: text.edition, value: details.circular.editionName },
    { term: text.madeOn, value: date(today()) },
  ]
}
