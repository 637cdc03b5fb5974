/** All questions, in English. */
import type { WordsOfQuestions } from '../words'
import { dataEn } from './data/en'
import { enterpriseEn } from './enterprise/en'
import { ipEn } from './ip/en'
import { locationEn } from './location/en'
import { marketsEn } from './markets/en'
import { moneyEn } from './money/en'
import { peopleEn } from './people/en'
import { servicesEn } from './services/en'
import type { QuestionId } from './vocabulary'

/** All questions but those of the first topic, which come with the first page. */
export const laterQuestionsEn: WordsOfQuestions<Exclude<QuestionId, keyof typeof servicesEn>> = {
  ...locationEn,
  ...enterpriseEn,
  ...peopleEn,
  ...moneyEn,
  ...ipEn,
  ...dataEn,
  ...marketsEn,
}

export const questionsEn: WordsOfQuestions<QuestionId> = { ...servicesEn, ...laterQuestionsEn }
