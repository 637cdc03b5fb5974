/** The engine's public interface: all that other folders may use. */
export {
  type Answer,
  type Answers,
  type AskedWhen,
  type Branches,
  type Catalogue,
  type Changeability,
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
export { type EditionId, readEdition } from './edition'
export { type AnswerTest, type Condition, conditionsOn } from './condition'
export { assess, type Assessment } from './assess'
export type { Finding, Verdict } from './finding'
export { appraise, type Appraisal, type AppraisedMeasure } from './appraise'
export { type Action, bestState } from './action'
export { type InstrumentOutcome, type InstrumentState } from './outcome'
export { sameAnswer, sameAnswers } from './changed'
export { interview, isAsked, measuresDecidedBy, nextQuestion, offeredOptions } from './interview/interview'
export { countedAnswers, type NotCounted, sift, type WhyNotCounted } from './interview/counted'
export { explain, type Explanation, whyNotAsked } from './explanation/explain'
export { explainInstrument } from './explanation/explain-instrument'
export { explainAction } from './explanation/explain-action'
export { openChecks, openChecksOf } from './interview/open-checks'
export { applies } from './applies'
export { type Change, counterfactual, type Counterfactual, whatIsLacking } from './explanation/counterfactual'
export { mostSettlingQuestion } from './interview/priority'
export { isTest, questionsIn, rebuild, testsIn, walk } from './walk'
