/** The contents of a sheet or file on one enterprise of a portfolio. */
import type { Answers } from '../../engine'
import { useDetails, useWords } from '../../i18n'
import type { Enterprise } from '../../portfolio'
import { makeReport, type PaperOrigin, type Report } from '../../report'
import { readToken } from '../../share'
import { useNames } from '../../stores/names'
import { today } from '../../browser/today'
import type { Findings } from './portfolio-store'
import { originOf } from './portfolio-words'

/** The contents of the sheet on one enterprise. */
export interface EnterpriseSheet {
  readonly answers: Answers
  readonly report: Report
  readonly origin: PaperOrigin
  /** How many of its answers were not read, in words; may be empty. */
  readonly remarks: readonly string[]
}

/** Returns a function that makes sheets in the current words; undefined if an enterprise's token cannot be read. */
export function useEnterpriseSheet(): (
  enterprise: Enterprise,
  findings: Findings,
) => EnterpriseSheet | undefined {
  const words = useWords()
  const details = useDetails()
  const names = useNames()
  return (enterprise, findings) => {
    const reading = readToken(enterprise.token)
    if (!reading.ok) return undefined
    const { answers, token } = reading
    const { portfolio, report } = details.value
    const { adviser } = names.namesFor({ kind: 'shared', token })
    return {
      answers,
      report: makeReport({
        answers,
        interview: words.value,
        details: details.value,
        words: report,
        today: today(),
      }),
      origin: originOf({ ...findings, ...enterprise }, adviser, portfolio),
      remarks: enterprise.unread > 0 ? [portfolio.unread(enterprise.unread)] : [],
    }
  }
}
