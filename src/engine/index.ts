/** The engine's face: everything that the rest of the house may use. */
export {
  type Answer,
  type Answers,
  type AskedWhen,
  type Branches,
  type Catalogue,
  type Changeability,
  type Choice,
  everyQuestion,
  exclusive,
  fixed,
  group,
  type Instrument,
  leavesUnknown,
  type Measure,
  multiple,
  NOT_SURE,
  type Option,
  plan,
  type Question,
  type Section,
  single,
  status,
  type Vocabulary,
} from './catalogue'
export { type CatalogueParts, defineCatalogue } from './define'
export { type IsoDate, isRealDate, readDate } from './date'
export { type EditionId, type EditionParts, readEdition } from './edition'
export { type AnswerTest, type Condition, type ConditionBuilders, conditionsOn } from './condition'
export { assess, type Assessment } from './assess'
export type { Finding, Verdict } from './finding'
export { appraise, type Appraisal, type AppraisedMeasure } from './appraise'
export type { Action } from './action'
export { type InstrumentOutcome, type InstrumentState, instrumentStates } from './outcome'
export { sameAnswer, sameAnswers } from './changed'
export {
  interview,
  type Interview,
  isAsked,
  measuresDecidedBy,
  nextQuestion,
  offeredOptions,
} from './interview'
export { countedAnswers, type NotCounted, sift, type Sifted, type WhyNotCounted } from './counted'
export { explain, type Explanation, whyNotAsked } from './explain'
export { explainInstrument, type InstrumentExplanation } from './explain-instrument'
export { type ActionExplanation, type ActionReason, explainAction } from './explain-action'
export { openChecks, type OpenChecks } from './open-checks'
export { applies } from './applies'
export { type Change, counterfactual, type Counterfactual, whatIsLacking } from './counterfactual'
export { mostSettlingQuestion, type Priority } from './priority'
export { questionsIn, testsIn, walk, type Walk } from './walk'
