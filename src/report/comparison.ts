/** Two sets of answers side by side: which answers differ, which verdicts differ. */
import { type Answers, assess, countedAnswers, isAsked, sameAnswer, type Verdict } from '../engine'
import { catalogue, type MeasureId, type QuestionId } from '../policy'
import { type InterviewWords, wordsFor } from './catalogue-words'
import { optionsOf, optionWords } from './option-words'

/** What one side says to a question. */
export type ComparedAnswer =
  | { readonly kind: 'answered'; readonly options: readonly string[] }
  | { readonly kind: 'not-sure' | 'unanswered' | 'not-asked' }

export interface AnswerDifference {
  readonly question: QuestionId
  readonly title: string
  readonly left: ComparedAnswer
  readonly right: ComparedAnswer
}

export interface ComparedVerdict {
  readonly measure: MeasureId
  readonly title: string
  readonly left: Verdict
  readonly right: Verdict
  readonly differs: boolean
}

export interface Comparison {
  /** The questions and checks to which the two sides say different things, in the order of asking. */
  readonly answers: readonly AnswerDifference[]
  /** All measures, in the order of the circular. */
  readonly verdicts: readonly ComparedVerdict[]
}

/** Compares two sets of answers in one language. Answers that do not count on either side make no difference. */
export function compareAnswers(givenLeft: Answers, givenRight: Answers, words: InterviewWords): Comparison {
  const [left, right] = [countedAnswers(catalogue, givenLeft), countedAnswers(catalogue, givenRight)]
  const [leftFindings, rightFindings] = [assess(catalogue, left).findings, assess(catalogue, right).findings]
  // Whether a check is asked is of no interest as long as nobody has answered it.
  const compared = [...catalogue.questions, ...catalogue.checks.filter(({ id }) => id in left || id in right)]
  return {
    answers: compared.flatMap(({ id }) => {
      const [one, other] = [said(id, left, words), said(id, right, words)]
      const isSame = one.kind === other.kind && sameAnswer(left[id], right[id])
      return isSame
        ? []
        : [{ question: id, title: wordsFor(words.questions, id).title, left: one, right: other }]
    }),
    verdicts: leftFindings.map(({ measure, verdict }, index) => {
      const other = rightFindings[index]?.verdict ?? verdict
      return {
        measure,
        title: wordsFor(words.titles, measure),
        left: verdict,
        right: other,
        differs: verdict !== other,
      }
    }),
  }
}

function said(id: QuestionId, answers: Answers, words: InterviewWords): ComparedAnswer {
  if (!isAsked(catalogue, answers, id)) return { kind: 'not-asked' }
  const answer = answers[id]
  if (answer === undefined) return { kind: 'unanswered' }
  if (answer === 'not-sure') return { kind: 'not-sure' }
  const questionWords = wordsFor(words.questions, id)
  return {
    kind: 'answered',
    options: optionsOf(answer).map((option) => optionWords(questionWords, option).label),
  }
}
