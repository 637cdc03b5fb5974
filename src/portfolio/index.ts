/** Many enterprises at once: a file of answers → the verdicts on every measure for each of them. */
export type { Enterprise } from './enterprise'
export { guideAsCsv, type GuideColumn, guideOf, type GuideValue } from './guide'
export { lettersOf } from '../workbook/letters'
export { appraiseKept, type KeptPortfolio, readKept, writeKept } from './kept'
export { LARGEST_FILE, LARGEST_UNPACKED, MOST_ENTERPRISES } from './limits'
export { costOf, isFault, type Problem, type ProblemKind } from './problem'
export { failure, readPortfolio, type ReadSlice, type RowUnit } from './read'
export {
  actionsOf,
  type ActionTotals,
  everything,
  isEverything,
  positionsIn,
  select,
  type Selection,
  totalsAt,
  totalsOf,
  type VerdictTotals,
} from './selection'
export { actionAt, verdictAt } from './sign-rows'
export { type Confirmed, nothingConfirmed } from './spelling'
export { answersAsCsv, idSpelling, type NamedAnswers, wordSpelling } from './written'
