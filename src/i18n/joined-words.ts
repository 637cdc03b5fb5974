/** Joins the words that come with the first page and the questions that are loaded after it. */
import type { QuestionId, WordsOfQuestions } from '../policy'
import type { OpeningWords } from './words.en'

/** The words of the questions of all topics but the first, and of all checks. */
export type FurtherQuestions = WordsOfQuestions<Exclude<QuestionId, keyof OpeningWords['questions']>>

/** The words of the interview: messages, headings, names of measures, all questions. */
export type LanguageWords = Omit<OpeningWords, 'questions'> & {
  readonly questions: WordsOfQuestions<QuestionId>
}

/** Joins the words of one language. */
export function joinedWords(opening: OpeningWords, further: FurtherQuestions): LanguageWords {
  return { ...opening, questions: { ...opening.questions, ...further } }
}
