/** What every page needs to say, in English. */
import { titlesEn } from '../policy/measures/titles.en'
import { questionsEn } from '../policy/questions/en'
import { headingsEn } from '../policy/questions/headings.en'
import { messagesEn } from './messages.en'

export const wordsEn = {
  messages: messagesEn,
  questions: questionsEn,
  headings: headingsEn,
  titles: titlesEn,
}

export type LanguageWords = typeof wordsEn
