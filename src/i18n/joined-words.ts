/** The words of the interview, put together from those that come with the first page and those that come after it. */
import type { QuestionId, WordsOfQuestions } from '../policy'
import type { LaterMessages, LaterWords } from './later.en'
import type { Messages } from './messages.en'
import type { OpeningWords } from './words.en'

/** Messages, headings, the names of the measures, all questions. */
export type LanguageWords = Omit<OpeningWords, 'messages' | 'questions'> & {
  readonly messages: Messages & LaterMessages
  readonly questions: WordsOfQuestions<QuestionId>
}

/** All words of a language. Without the later ones only the first page and the first topic's questions can be shown. */
export function joinedWords(opening: OpeningWords, later?: LaterWords): LanguageWords {
  return {
    ...opening,
    messages: { ...opening.messages, ...later?.messages },
    questions: { ...opening.questions, ...later?.questions },
  } as LanguageWords
}
