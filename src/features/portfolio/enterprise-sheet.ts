/** The contents of a sheet or file on one enterprise of a portfolio. */
import { useDetails } from '../../i18n'
import type { Enterprise } from '../../portfolio'
import { type OnPaper, useReports } from '../../report-view/reports'
import { readToken } from '../../share'
import { useNames } from '../../stores/names'
import type { Findings } from './portfolio-store'
import { originOf } from './portfolio-words'

/** Returns a function that makes sheets in the current words; undefined if an enterprise's token cannot be read. */
export function useEnterpriseSheet(): (enterprise: Enterprise, findings: Findings) => OnPaper | undefined {
  const reportOn = useReports()
  const details = useDetails()
  const names = useNames()
  return (enterprise, findings) => {
    const reading = readToken(enterprise.token)
    if (!reading.ok) return undefined
    const { answers, token } = reading
    const { portfolio } = details.value
    const { adviser } = names.namesFor({ kind: 'shared', token })
    return {
      answers,
      report: reportOn(answers),
      origin: originOf({ ...findings, ...enterprise }, adviser, portfolio),
      remarks: enterprise.unread > 0 ? [portfolio.unread(enterprise.unread)] : [],
    }
  }
}
