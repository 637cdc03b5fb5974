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

export const questionsEn: WordsOfQuestions<QuestionId> = {
  ...servicesEn,
  ...locationEn,
  ...enterpriseEn,
  ...peopleEn,
  ...moneyEn,
  ...ipEn,
  ...dataEn,
  ...marketsEn,
}
