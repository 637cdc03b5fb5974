/** Answers in words, for lists in which they cannot be changed. */
import { type Answers, everyQuestion, NOT_SURE } from '../../engine'
import type { LanguageWords } from '../../i18n'
import { catalogue, type QuestionId } from '../../policy'
import { labelsOf } from '../../report/catalogue-words'

/** One answer: the short name of its question, and the labels of its options. */
export interface AnswerInWords {
  readonly question: QuestionId
  readonly short: string
  readonly options: readonly string[]
}

/** Returns the given answers in words: questions in the order of asking, then checks. */
export function answersInWords(answers: Answers, words: LanguageWords): readonly AnswerInWords[] {
  return everyQuestion(catalogue).flatMap(({ id }) => {
    const answer = answers[id]
    if (answer === undefined) return []
    const options =
      answer === NOT_SURE ? [words.messages.question.notSure] : labelsOf(words.questions[id], answer)
    return [{ question: id, short: words.questions[id].short, options }]
  })
}
