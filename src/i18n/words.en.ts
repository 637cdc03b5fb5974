/** What is said up to the first question, in English. */
import { firstQuestionsEn, headingsEn, titlesEn } from '../policy/opening.en'
import { interviewEn } from '../features/interview/words.en'
import { frameEn } from './frame.en'

export const wordsEn = {
  messages: { ...frameEn, ...interviewEn },
  questions: firstQuestionsEn,
  headings: headingsEn,
  titles: titlesEn,
}

/** The words up to the first question, in any language. */
export type OpeningWords = typeof wordsEn
