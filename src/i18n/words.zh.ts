/** What every page needs to say, in Simplified Chinese. */
import { titlesZh } from '../policy/measures/titles.zh'
import { questionsZh } from '../policy/questions/zh'
import { headingsZh } from '../policy/questions/headings.zh'
import { messagesZh } from './messages.zh'
import type { LanguageWords } from './words.en'

export const wordsZh: LanguageWords = {
  messages: messagesZh,
  questions: questionsZh,
  headings: headingsZh,
  titles: titlesZh,
}
