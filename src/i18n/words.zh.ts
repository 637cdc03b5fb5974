/** What is said up to the first question, in Simplified Chinese. */
import { firstQuestionsZh, headingsZh, titlesZh } from '../policy/opening.zh'
import { messagesZh } from './messages.zh'
import type { OpeningWords } from './words.en'

export const wordsZh: OpeningWords = {
  messages: messagesZh,
  questions: firstQuestionsZh,
  headings: headingsZh,
  titles: titlesZh,
}
