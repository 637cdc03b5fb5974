/** Reports for tests, made once for each set of answers, language and day, because a report never changes. */
import type { Answers, IsoDate } from '../../src/engine'
import { makeReport, type Report } from '../../src/report'
import { day } from './day'
import type { AllWords } from './words'

const made = new WeakMap<AllWords, WeakMap<Answers, Map<IsoDate, Report>>>()

/** Returns the report on these answers; the same object gives the same report. */
export function reportOn(answers: Answers, said: AllWords, today: IsoDate = day): Report {
  const inLanguage = made.get(said) ?? new WeakMap<Answers, Map<IsoDate, Report>>()
  made.set(said, inLanguage)
  const byDay = inLanguage.get(answers) ?? new Map<IsoDate, Report>()
  inLanguage.set(answers, byDay)
  const { words, details } = said
  const report =
    byDay.get(today) ?? makeReport({ answers, interview: words, details, words: details.report, today })
  byDay.set(today, report)
  return report
}
