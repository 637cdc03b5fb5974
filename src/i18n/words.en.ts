/** What is said up to the first question, in English. */
import { firstQuestionsEn, headingsEn, titlesEn } from '../policy/opening.en'
import { messagesEn } from './messages.en'

export const wordsEn = {
  messages: messagesEn,
  questions: firstQuestionsEn,
  headings: headingsEn,
  titles: titlesEn,
}

export type OpeningWords = typeof wordsEn
