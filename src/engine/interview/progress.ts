/**
 * Tracks which questions can still change each measure, and how many measures each question can still change.
 *
 * An interview proceeds by one answer at a time. So the last result is cached with the index. Only measures that
 * depend on a changed answer are computed again. The cache never changes a result.
 */
import type { Answer, Answers } from '../catalogue'
import { affectedBy, sameAnswer } from '../changed'
import type { IndexedQuestion } from '../full-condition'
import type { CatalogueIndex, IndexedMeasure } from '../indexed'
import { openPoints, unanswered } from '../outlook'

/** How far one set of answers settles all measures. Read it at once: the next call changes it. */
export interface Progress {
  /** For each measure that is not settled yet: the unanswered questions that can still change it. */
  readonly open: ReadonlyMap<IndexedMeasure, ReadonlySet<IndexedQuestion>>
  /** For each question that some measure waits for: how many do. */
  readonly waiting: ReadonlyMap<IndexedQuestion, number>
}

interface Kept {
  /** Copies of the answers, so that callers cannot change them. */
  readonly given: Map<IndexedQuestion, Answer>
  readonly open: Map<IndexedMeasure, ReadonlySet<IndexedQuestion>>
  readonly waiting: Map<IndexedQuestion, number>
}

const keptByIndex = new WeakMap<CatalogueIndex, Kept>()

/** How far these answers settle all measures. */
export function progressUnder(index: CatalogueIndex, answers: Answers): Progress {
  const kept = keptByIndex.get(index) ?? startOf(index)
  const changed = index.inOrder.filter(
    (question) => !sameAnswer(kept.given.get(question), answers[question.id]),
  )
  if (changed.length === 0) return kept
  // If something throws, the cache keeps nothing half renewed.
  keptByIndex.delete(index)
  for (const question of changed) note(kept.given, question, answers[question.id])
  for (const measure of affectedBy(changed, index.dependants)) renew(kept, measure, answers)
  keptByIndex.set(index, kept)
  return kept
}

function note(given: Kept['given'], question: IndexedQuestion, answer: Answer | undefined): void {
  if (answer === undefined) given.delete(question)
  else given.set(question, typeof answer === 'string' ? answer : [...answer])
}

function startOf(index: CatalogueIndex): Kept {
  const kept: Kept = { given: new Map(), open: new Map(), waiting: new Map() }
  for (const measure of index.measures) renew(kept, measure, {})
  keptByIndex.set(index, kept)
  return kept
}

function renew({ open, waiting }: Kept, measure: IndexedMeasure, answers: Answers): void {
  open.get(measure)?.forEach((question) => {
    count(waiting, question, -1)
  })
  const { questions } = openPoints(measure.relevantWhen, answers, unanswered)
  for (const question of questions) count(waiting, question, 1)
  if (questions.size > 0) open.set(measure, questions)
  else open.delete(measure)
}

function count(waiting: Kept['waiting'], question: IndexedQuestion, change: 1 | -1): void {
  const now = (waiting.get(question) ?? 0) + change
  if (now > 0) waiting.set(question, now)
  else waiting.delete(question)
}
