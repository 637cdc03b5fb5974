/** What the page and the printed sheet both say about a report. */
import type { Action } from '../engine'
import type { LanguageDetails } from '../i18n'
import { circular, type MeasureId } from '../policy'
import type { Report, ReportEntry } from '../report'
import { today } from '../browser/today'

/** Whom the report is about, whose rules it applies, in which edition, and when. */
export function reportFacts(report: Report, details: LanguageDetails, date: (iso: string) => string) {
  const text = details.pages.result
  return [
    { term: text.enterprise, value: report.enterprise },
    { term: text.rulesOf, value: `${circular.number} · ${date(circular.date)}` },
    { term: text.edition, value: details.circular.editionName },
    { term: text.madeOn, value: date(today()) },
  ]
}

/** What the action was before, in words; undefined where it is the same or there is none to compare with. */
export function movedFrom(
  before: ReadonlyMap<MeasureId, Action> | undefined,
  { measure, action }: ReportEntry,
  { result, report }: LanguageDetails,
): string | undefined {
  const earlier = before?.get(measure)
  return earlier && earlier !== action ? result.before(report.actions[earlier]) : undefined
}
