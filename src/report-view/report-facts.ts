/** What the page and the printed sheet both say about a report. */
import type { Verdict } from '../engine'
import type { LanguageDetails } from '../i18n'
import { circular, type MeasureId } from '../policy'
import type { Report } from '../report'
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

/** What a verdict was before, in words; undefined where it is the same or there is none to compare with. */
export function movedFrom(
  before: ReadonlyMap<MeasureId, Verdict> | undefined,
  measure: MeasureId,
  verdict: Verdict,
  say: (verdict: string) => string,
  verdicts: Readonly<Record<Verdict, string>>,
): string | undefined {
  const earlier = before?.get(measure)
  return earlier && earlier !== verdict ? say(verdicts[earlier]) : undefined
}
