/** The questions of all topics but the first, in Simplified Chinese. Those of the first come with the first page. */
import type { WordsOfQuestions } from '../words'
import { dataChecksZh, dataZh } from './data/zh'
import { enterpriseZh } from './enterprise/zh'
import { ipZh } from './ip/zh'
import { locationZh } from './location/zh'
import { marketsZh } from './markets/zh'
import { moneyZh } from './money/zh'
import { peopleZh } from './people/zh'
import type { servicesZh } from './services/zh'
import type { QuestionId } from './vocabulary'

export const laterQuestionsZh: WordsOfQuestions<Exclude<QuestionId, keyof typeof servicesZh>> = {
  ...locationZh,
  ...enterpriseZh,
  ...peopleZh,
  ...moneyZh,
  ...ipZh,
  ...dataZh,
  ...marketsZh,
  ...dataChecksZh,
}
