/** The toy's face: the same names as that of `src/policy`, so that the app can be built with it. */
import { defineCatalogue } from '../engine'
import { branches, checks, edition, instruments, measures, sections, vocabulary } from './catalogue'

/** The catalogue of the toy. */
export const catalogue = defineCatalogue({
  edition,
  vocabulary,
  sections,
  checks,
  branches,
  measures,
  instruments,
})

/** The question with which the interview begins. */
export const firstQuestion = sections[0].questions[0]
/** The questions that describe an enterprise in one line. */
export const profile = ['drinks', 'place'] as const

export {
  type ArticleId,
  articles,
  authorities,
  type CheckId,
  circular,
  type ContactId,
  edition,
  editions,
  type InstrumentId,
  instruments,
  type MeasureId,
  measures,
  type OptionOf,
  pictured,
  type QuestionId,
  type SectionId,
} from './catalogue'
export type {
  Edition,
  InstrumentWords,
  MeasureWords,
  PolicyInstrument,
  PolicyMeasure,
  Provision,
  QuestionWords,
  Source,
  SourceWords,
  WordsOfQuestions,
} from './shapes'
