import type { WordsOfQuestions } from '../words'
import { dataChecksZh, dataZh } from './data/zh'
import { enterpriseZh } from './enterprise/zh'
import { ipChecksZh, ipZh } from './ip/zh'
import { locationChecksZh } from './location/checks.zh'
import type { locationZh } from './location/zh'
import { marketsZh } from './markets/zh'
import { moneyChecksZh, moneyZh } from './money/zh'
import { peopleChecksZh, peopleZh } from './people/zh'
import { servicesZh } from './services/zh'
import type { QuestionId } from './vocabulary'

/**
 * The questions of all topics but the first, and all checks, in Simplified Chinese. The first topic comes with the
 * first page.
 */
export const furtherQuestionsZh: WordsOfQuestions<Exclude<QuestionId, keyof typeof locationZh>> = {
  ...enterpriseZh,
  ...servicesZh,
  ...peopleZh,
  ...moneyZh,
  ...ipZh,
  ...dataZh,
  ...marketsZh,
  ...locationChecksZh,
  ...peopleChecksZh,
  ...moneyChecksZh,
  ...ipChecksZh,
  ...dataChecksZh,
}
