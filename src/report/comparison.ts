/** Compares two sets of answers: which answers differ, and which measures have another action. */
import {
  type Action,
  type Answers,
  appraise,
  countedAnswers,
  type IsoDate,
  isAsked,
  sameAnswer,
} from '../engine'
import { catalogue, type MeasureId, type QuestionId } from '../policy'
import { type InterviewWords, labelsOf, wordsFor } from './catalogue-words'

/** How one side answers a question. */
export type ComparedAnswer =
  | { readonly kind: 'answered'; readonly options: readonly string[] }
  | { readonly kind: 'not-sure' | 'unanswered' | 'not-asked' }

/** A question or check that the two sides answer differently. */
export interface AnswerDifference {
  readonly question: QuestionId
  readonly title: string
  readonly left: ComparedAnswer
  readonly right: ComparedAnswer
}

/** A measure whose action differs between the two sides. */
export interface MovedMeasure {
  readonly measure: MeasureId
  readonly title: string
  readonly left: Action
  readonly right: Action
}

/**
 * Lists the questions and checks that two sets of answers answer differently, in the order of asking. Only answers that
 * count are compared.
 */
export function compareAnswers(
  givenLeft: Answers,
  givenRight: Answers,
  words: InterviewWords,
): readonly AnswerDifference[] {
  const [left, right] = [countedAnswers(catalogue, givenLeft), countedAnswers(catalogue, givenRight)]
  // A check that neither side has answered is left out, even if only one side is asked it.
  const compared = [...catalogue.questions, ...catalogue.checks.filter(({ id }) => id in left || id in right)]
  return compared.flatMap(({ id }) => {
    const [one, other] = [said(id, left, words), said(id, right, words)]
    const isSame = one.kind === other.kind && sameAnswer(left[id], right[id])
    return isSame
      ? []
      : [{ question: id, title: wordsFor(words.questions, id).title, left: one, right: other }]
  })
}

/** Lists the measures whose action on a day differs between two sets of answers, in the order of the circular. */
export function movedMeasures(
  left: Answers,
  right: Answers,
  today: IsoDate,
  words: InterviewWords,
): readonly MovedMeasure[] {
  const [before, after] = [left, right].map(
    (answers) => appraise(catalogue, countedAnswers(catalogue, answers), today).measures,
  )
  return (before ?? []).flatMap(({ measure, action }, index) => {
    const other = after?.[index]?.action ?? action
    return action === other
      ? []
      : [{ measure, title: wordsFor(words.titles, measure), left: action, right: other }]
  })
}

function said(id: QuestionId, answers: Answers, words: InterviewWords): ComparedAnswer {
  if (!isAsked(catalogue, answers, id)) return { kind: 'not-asked' }
  const answer = answers[id]
  if (answer === undefined) return { kind: 'unanswered' }
  if (answer === 'not-sure') return { kind: 'not-sure' }
  return { kind: 'answered', options: labelsOf(wordsFor(words.questions, id), answer) }
}
