/** The toy's face: the same names as that of `src/policy`, so that the app can be built with it. */
import { defineCatalogue } from '../engine'
import { branches, edition, measures, sections, vocabulary } from './catalogue'

export const catalogue = defineCatalogue({ edition, vocabulary, sections, branches, measures })

export const firstQuestion = sections[0].questions[0]
export const profile = ['drinks', 'place'] as const

export {
  type ArticleId,
  articles,
  authorities,
  circular,
  type ContactId,
  edition,
  editions,
  type MeasureId,
  measures,
  type OptionOf,
  type QuestionId,
  type SectionId,
} from './catalogue'
export type {
  Availability,
  Edition,
  MeasureWords,
  PolicyMeasure,
  QuestionWords,
  Source,
  SourceWords,
  WordsOfQuestions,
} from './shapes'
