/** Reports in the current words, as of today. */
import type { Answers } from '../engine'
import { useDetails, useWords } from '../i18n'
import { makeReport, type Report, type ReportInput } from '../report'
import { today } from '../browser/today'

/** Returns a function that reports on some answers; what is already known of them can be given. It is reactive. */
export function useReports(): (
  answers: Answers,
  known?: Pick<ReportInput, 'previous' | 'appraisal'>,
) => Report {
  const words = useWords()
  const details = useDetails()
  return (answers, known) =>
    makeReport({
      ...known,
      answers,
      interview: words.value,
      details: details.value,
      words: details.value.report,
      today: today(),
    })
}
