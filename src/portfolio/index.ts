/** Many enterprises at once: a file of answers → the verdicts on every measure for each of them. */
export type { Enterprise } from './enterprise'
export { guideAsCsv, type GuideColumn, guideOf, type GuideValue } from './guide'
export { lettersOf } from '../workbook/letters'
export { LARGEST_FILE, LARGEST_UNPACKED, MOST_ENTERPRISES } from './limits'
export { costOf, isFault, type Problem, type ProblemKind } from './problem'
export { failure, readPortfolio, type ReadSlice, type RowUnit } from './read'
export {
  everything,
  positionsIn,
  select,
  type Selection,
  totalsAt,
  totalsOf,
  type VerdictTotals,
} from './selection'
export { type Confirmed, nothingConfirmed } from './spelling'
export { verdictAt } from './verdict-row'
export { answersAsCsv, idSpelling, type NamedAnswers, wordSpelling } from './written'
