/** The report as data: one model for the page, the print and the exports. */
export { type DetailWords, type InterviewWords, wordsFor } from './catalogue-words'
export {
  type Checklist,
  type ChecklistDocument,
  type ChecklistGroup,
  type ChecklistMeasure,
  checklistOf,
  type ChecklistPart,
  type ChecklistPoint,
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
export { type AnswerEntry, answerList, type AnswerSection } from './answer-list'
export { clauseOf } from './clauses'
export { optionsOf, optionWords } from './option-words'
export {
  type AnswerDifference,
  compareAnswers,
  type ComparedAnswer,
  type ComparedVerdict,
  type Comparison,
} from './comparison'
export { type Directory, directoryOf, type NumberedSource } from './directory'
export { changedSince } from './edition'
export { FRESH_DAYS, isStale } from './freshness'
export {
  type InstrumentEntry,
  type MeasureSheet,
  measureSheet,
  type SourceEntry,
  standingOn,
} from './measure-sheet'
export type { LeftOpen, Reason, Reasons } from './reasons'
export { decidedBy, makeReport, type Report, type ReportEntry, type ReportList } from './report'
export { type Rule, ruleOf } from './rule'
export type { ReportWords } from './words'
