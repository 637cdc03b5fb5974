/** All questions, in Simplified Chinese. */
import type { WordsOfQuestions } from '../words'
import { dataZh } from './data/zh'
import { enterpriseZh } from './enterprise/zh'
import { ipZh } from './ip/zh'
import { locationZh } from './location/zh'
import { marketsZh } from './markets/zh'
import { moneyZh } from './money/zh'
import { peopleZh } from './people/zh'
import { servicesZh } from './services/zh'
import type { QuestionId } from './vocabulary'

/** All questions but those of the first topic, which come with the first page. */
export const laterQuestionsZh: WordsOfQuestions<Exclude<QuestionId, keyof typeof servicesZh>> = {
  ...locationZh,
  ...enterpriseZh,
  ...peopleZh,
  ...moneyZh,
  ...ipZh,
  ...dataZh,
  ...marketsZh,
}

export const questionsZh: WordsOfQuestions<QuestionId> = { ...servicesZh, ...laterQuestionsZh }
