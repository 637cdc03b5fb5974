/** Finds the open question whose answer would settle the most verdicts. */
import type { Answers, Catalogue } from '../catalogue'
import { evaluate } from '../evaluate'
import type { IndexedQuestion } from '../full-condition'
import { indexOf } from '../indexed'
import { openPoints, unsettled } from '../outlook'
import { UNKNOWN } from '../truth'

/** An open question, and how many verdicts that are now "possible" its answer can settle at best. */
export interface Priority<Q extends string = string> {
  readonly question: Q
  readonly settles: number
}

/**
 * Finds the open question whose answer alone can settle most of the verdicts that are now possible. Where two can
 * settle as many, it is the earlier one. It is undefined when no single answer settles any.
 */
export function mostSettlingQuestion<Q extends string>(
  catalogue: Catalogue<Q>,
  answers: Answers,
): Priority<Q> | undefined {
  const index = indexOf(catalogue)
  const open = new Set<IndexedQuestion>()
  for (const measure of index.measures) {
    for (const question of openPoints(measure.relevantWhen, answers, unsettled).questions) open.add(question)
  }
  let best: Priority<Q> | undefined
  for (const indexed of [...open].sort((one, other) => one.position - other.position)) {
    const { question, leavesUnknown } = indexed
    const waiting = index.measures.filter(
      (measure) => measure.questions.includes(indexed) && evaluate(measure.relevantWhen, answers) === UNKNOWN,
    )
    const settles = Math.max(
      ...question.options
        .filter((option) => !leavesUnknown.has(option.id))
        .map((option) => {
          const answered = { ...answers, [question.id]: question.kind === 'single' ? option.id : [option.id] }
          return waiting.filter((measure) => evaluate(measure.relevantWhen, answered) !== UNKNOWN).length
        }),
    )
    if (settles > (best?.settles ?? 0)) best = { question: question.id as Q, settles }
  }
  return best
}
