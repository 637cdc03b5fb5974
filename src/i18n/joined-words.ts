/** Joins the words of the interview from those loaded with the first page and those loaded later. */
import type { QuestionId, WordsOfQuestions } from '../policy'
import type { LaterMessages, LaterWords } from './later.en'
import type { Messages } from './messages.en'
import type { OpeningWords } from './words.en'

/** The words of the interview: messages, headings, names of measures, all questions. */
export type LanguageWords = Omit<OpeningWords, 'messages' | 'questions'> & {
  readonly messages: Messages & LaterMessages
  readonly questions: WordsOfQuestions<QuestionId>
}

/** Joins the words. Without the later ones, only the first page and the first topic's questions can be shown. */
export function joinedWords(opening: OpeningWords, later?: LaterWords): LanguageWords {
  return {
    ...opening,
    messages: { ...opening.messages, ...later?.messages },
    questions: { ...opening.questions, ...later?.questions },
  } as LanguageWords
}
