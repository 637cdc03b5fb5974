/** Reports in the current words, as of today, and what is printed and saved of them. */
import type { Answers } from '../engine'
import { useDetails, useWords } from '../i18n'
import { makeReport, type PaperInput, type Report, type ReportInput } from '../report'
import { currentDay } from '../browser/current-day'

/** What a printed sheet or Word file rests on, without the day and the words, which the app adds. */
export type OnPaper = Omit<PaperInput, 'today' | 'interview' | 'details'>

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
      today: currentDay(),
    })
}
