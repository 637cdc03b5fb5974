/** The report as data: one model for the page, the print and the exports. */
export { type InterviewWords, optionsOf, optionWords, wordsFor } from './catalogue-words'
export {
  type Checklist,
  type ChecklistGroup,
  checklistOf,
  type ChecklistStep,
  idsOf,
  isSettled,
  type Marks,
  noDetails,
  noMarks,
  pointsByMeasures,
  type Progress,
  progressOf,
  stateOf,
  type StepDetails,
  type StepState,
  stepsIn,
} from './checklist'
export { type AgendaItem, type AgendaSheet, agendaSheets } from './agenda-sheet'
export { type AnswerEntry, answerList, type AnswerSection } from './answer-list'
export { clauseOf } from './clauses'
export { type AnswerDifference, compareAnswers, movedMeasures } from './comparison'
export { type Directory, directoryOf } from './directory'
export { changedSince } from './edition'
export { basisOf, type Fact, factsOf, rulesInWords, staleWarning } from './facts'
export {
  conditionsBySource,
  knownSource,
  type MeasureOnDay,
  type MeasureSheet,
  measureSheet,
  termsOf,
} from './measure-sheet'
export { horizonOf } from './dates'
export { notCoveredIn } from './not-covered'
export { actionOrder, actionsInPlay, verdictOrder } from './order'
export {
  headOf,
  movedFrom,
  type Notice,
  type Paper,
  type PaperHead,
  paperOf,
  type PaperInput,
  type PaperOccasion,
  type PaperOrigin,
  saidIn,
} from './paper'
export type { Standing } from './prospect'
export { reasonsOf } from './reasons'
export {
  decidedBy,
  type FirstThingEntry,
  makeReport,
  nextStepOf,
  type Report,
  type ReportEntry,
  type ReportInput,
} from './report'
export { type Rule, ruleOf } from './rule'
export { factsOfSource, FRESH_DAYS, isStale, type SourceEntry, sourceEntry } from './source-entry'
export { themesOf } from './themes'
