/** What is said up to the first question, in Simplified Chinese. */
import { titlesZh } from '../policy/measures/titles.zh'
import { servicesZh } from '../policy/questions/services/zh'
import { headingsZh } from '../policy/questions/headings.zh'
import { messagesZh } from './messages.zh'
import type { OpeningWords } from './words.en'

export const wordsZh: OpeningWords = {
  messages: messagesZh,
  questions: servicesZh,
  headings: headingsZh,
  titles: titlesZh,
}
