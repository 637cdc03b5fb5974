/**
 * A report as JSON for other programs, and its way back: the answers in it can be read again, each judged as if it
 * came by link. The rest of the file is for its reader; nothing of it is taken over.
 */
import type { Answers } from '../../engine'
import type { Report } from '../report'

/** Names the format, so that a reader knows what it has before it. */
export const REPORT_SCHEMA = 'service-export-policy-finder/report/1'

export interface ReportFile {
  readonly schema: typeof REPORT_SCHEMA
  readonly edition: string
  /** `YYYY-MM-DD`. */
  readonly madeOn: string
  readonly token: string
  readonly answers: Answers
  readonly findings: readonly {
    readonly measure: string
    readonly verdict: string
    readonly reasons: readonly string[]
    readonly missing: readonly string[]
    readonly leftOpen: readonly string[]
    readonly wouldBe: string | null
  }[]
}

/** The report as the text of a JSON file. */
export function reportAsJson(
  report: Report,
  facts: Pick<ReportFile, 'edition' | 'madeOn' | 'token' | 'answers'>,
): string {
  const file: ReportFile = {
    schema: REPORT_SCHEMA,
    ...facts,
    findings: report.lists
      .flatMap((list) => list.entries)
      .map(({ measure, verdict, reasons }) => ({
        measure,
        verdict,
        reasons: reasons.deciding.map(({ text }) => text),
        missing: reasons.open.map(({ text }) => text),
        leftOpen: reasons.leftOpen.map(({ point }) => point),
        wouldBe: reasons.wouldBe?.text ?? null,
      })),
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}
