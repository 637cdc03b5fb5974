/**
 * What is read again of a saved report: its format, its edition, and its answers with their code. The answers come from
 * the code, which holds a check; the rest must agree with it.
 */
import type { Answers } from '../engine'
import { edition as ownEdition } from '../policy'
import { siteId } from '../policy/identity'
import { carriedAnswers, encodeToken, LATER_EDITION, type ReadToken, readToken } from './index'

/** The name of the format without its number, by which a reader recognizes it. */
export const REPORT_FORMAT = `${siteId}/report/` as const

/** The number of the format that is written, and the highest that is read. */
export const REPORT_VERSION = 1

const reportProblems = ['other-json', 'newer', 'no-code', 'newer-code', 'changed', 'other-edition'] as const

/**
 * The reason why nothing was read from a report.
 *
 * - `other-json`: no report of this app.
 * - `newer`: a report in a format of a later version of this app.
 * - `no-code`: a report without the code that proves its answers, or with a damaged one.
 * - `newer-code`: a report whose code only a later version of this app can read.
 * - `changed`: the answers differ from those in the code.
 * - `other-edition`: the edition differs from the one in the code.
 */
export type ReportProblem = (typeof reportProblems)[number]

/** Whether there is such a reason. */
export function isReportProblem(given: unknown): given is ReportProblem {
  return reportProblems.some((problem) => problem === given)
}

/** Returns what a report on these answers holds so that it can be read again. */
export function savedFacts(answers: Answers) {
  return {
    schema: `${REPORT_FORMAT}${REPORT_VERSION}`,
    /** The edition of the rules, `YYYY-MM` or `YYYY-MM.2`. */
    edition: ownEdition,
    /** The answers as a token; it holds a check, so a file that was changed by hand is noticed. */
    token: encodeToken(answers),
    /** The answers that the token carries, by id. */
    answers: carriedAnswers(answers),
  } as const
}

/** Reads a saved report, given as the value that its JSON stands for. Never throws. */
export function readSavedReport(
  content: unknown,
): ReadToken | { readonly ok: false; readonly problem: ReportProblem } {
  const { schema, token, edition, answers } = Object(content) as Record<string, unknown>
  const version = versionOf(schema)
  if (version === undefined) return refused('other-json')
  if (version > REPORT_VERSION) return refused('newer')
  const reading = readToken(token)
  if (!reading.ok) return refused(reading.problem === 'newer' ? 'newer-code' : 'no-code')
  if (reading.edition === LATER_EDITION) return reading
  if (reading.edition !== edition) return refused('other-edition')
  // Answers that no longer exist are in the report but not in the reading, so the two cannot be compared.
  const isWhole = reading.dropped.length === 0
  return isWhole && canonical(answers) !== canonical(reading.answers) ? refused('changed') : reading
}

/** Returns the number of a report's format; undefined if it is not a report of this app. */
function versionOf(schema: unknown): number | undefined {
  if (typeof schema !== 'string' || !schema.startsWith(REPORT_FORMAT)) return undefined
  const number = schema.slice(REPORT_FORMAT.length)
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined
}

/** Writes answers as one text in a canonical order, because another program may have reordered them. */
function canonical(answers: unknown): string {
  const sorted = Object.entries(Object(answers) as object).map(([question, answer]: [string, unknown]) =>
    JSON.stringify([
      question,
      Array.isArray(answer) ? answer.map((option) => JSON.stringify(option)).sort() : answer,
    ]),
  )
  return JSON.stringify(sorted.sort())
}

function refused(problem: ReportProblem) {
  return { ok: false, problem } as const
}
