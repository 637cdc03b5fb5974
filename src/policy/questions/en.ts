import type { WordsOfQuestions } from '../words'
import { dataChecksEn, dataEn } from './data/en'
import { enterpriseEn } from './enterprise/en'
import { ipChecksEn, ipEn } from './ip/en'
import { locationChecksEn } from './location/checks.en'
import type { locationEn } from './location/en'
import { marketsEn } from './markets/en'
import { moneyChecksEn, moneyEn } from './money/en'
import { peopleChecksEn, peopleEn } from './people/en'
import { servicesEn } from './services/en'
import type { QuestionId } from './vocabulary'

/** The questions of all topics but the first, and all checks, in English. The first topic comes with the first page. */
export const furtherQuestionsEn: WordsOfQuestions<Exclude<QuestionId, keyof typeof locationEn>> = {
  ...enterpriseEn,
  ...servicesEn,
  ...peopleEn,
  ...moneyEn,
  ...ipEn,
  ...dataEn,
  ...marketsEn,
  ...locationChecksEn,
  ...peopleChecksEn,
  ...moneyChecksEn,
  ...ipChecksEn,
  ...dataChecksEn,
}
