/** Many enterprises at once: a file of answers → what each of them can do about every measure. */
export type { Enterprise } from './enterprise'
export { guideAsCsv, guideOf } from './guide'
export { columnLetters } from '../workbook/letters'
export { appraiseKept, type KeptPortfolio, readKept, writeKept } from './kept'
export { LARGEST_FILE, LARGEST_UNPACKED, MOST_COLUMNS, MOST_EMPTY_ROWS, MOST_ENTERPRISES } from './limits'
export { costOf, type Problem } from './problem'
export { failure, readPortfolio, type ReadSlice, type RowUnit } from './read'
export {
  actionsOf,
  everything,
  isEverything,
  positionsIn,
  select,
  type Selection,
  totalsAt,
} from './selection'
export { actionAt } from './sign-rows'
export { type Confirmed, nothingConfirmed } from './spelling'
export { answersAsCsv, idSpelling, type NamedAnswers, wordSpelling } from './written'
