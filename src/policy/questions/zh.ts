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

export const questionsZh: WordsOfQuestions<QuestionId> = {
  ...servicesZh,
  ...locationZh,
  ...enterpriseZh,
  ...peopleZh,
  ...moneyZh,
  ...ipZh,
  ...dataZh,
  ...marketsZh,
}
