/** The engine's face: everything that the rest of the house may use. */
export {
  type Answer,
  type Answers,
  type AskedWhen,
  type Branches,
  type Catalogue,
  type Changeability,
  type Choice,
  defineCatalogue,
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
export { type AnswerTest, type Condition, type ConditionBuilders, conditionsOn } from './condition'
export { assess, type Assessment } from './assess'
export type { Finding, Verdict } from './finding'
export { sameAnswer } from './changed'
export {
  interview,
  type Interview,
  isAsked,
  measuresDecidedBy,
  nextQuestion,
  offeredOptions,
} from './interview'
export { explain, type Explanation, whyNotAsked } from './explain'
export { type Change, counterfactual, type Counterfactual } from './counterfactual'
export { mostSettlingQuestion, type Priority } from './priority'
