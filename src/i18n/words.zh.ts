/** What is said up to the first question, in Simplified Chinese. */
import { firstQuestionsZh, headingsZh, titlesZh } from '../policy/opening.zh'
import { interviewZh } from '../features/interview/words.zh'
import { frameZh } from './frame.zh'
import type { OpeningWords } from './words.en'

export const wordsZh: OpeningWords = {
  messages: { ...frameZh, ...interviewZh },
  questions: firstQuestionsZh,
  headings: headingsZh,
  titles: titlesZh,
}
