/** What is said up to the first question, in English. */
import { titlesEn } from '../policy/measures/titles.en'
import { servicesEn } from '../policy/questions/services/en'
import { headingsEn } from '../policy/questions/headings.en'
import { messagesEn } from './messages.en'

export const wordsEn = {
  messages: messagesEn,
  questions: servicesEn,
  headings: headingsEn,
  titles: titlesEn,
}

export type OpeningWords = typeof wordsEn
