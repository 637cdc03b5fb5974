/** The questions of all topics but the first, in English. Those of the first come with the first page. */
import type { WordsOfQuestions } from '../words'
import { dataChecksEn, dataEn } from './data/en'
import { enterpriseEn } from './enterprise/en'
import { ipEn } from './ip/en'
import { locationEn } from './location/en'
import { marketsEn } from './markets/en'
import { moneyEn } from './money/en'
import { peopleEn } from './people/en'
import type { servicesEn } from './services/en'
import type { QuestionId } from './vocabulary'

export const laterQuestionsEn: WordsOfQuestions<Exclude<QuestionId, keyof typeof servicesEn>> = {
  ...locationEn,
  ...enterpriseEn,
  ...peopleEn,
  ...moneyEn,
  ...ipEn,
  ...dataEn,
  ...marketsEn,
  ...dataChecksEn,
}
