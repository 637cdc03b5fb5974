/**
 * For each measure the questions that can still move it, and for each question how many measures wait for it.
 *
 * An interview proceeds by one answer at a time. So what was found last is kept with the index of the catalogue, and
 * only the measures that depend on an answer that has changed are looked at again. What is found depends on the
 * answers alone; whoever asks cannot tell what was kept.
 */
import type { Answer, Answers } from './catalogue'
import { affectedMeasures, sameAnswer } from './changed'
import type { CatalogueIndex, IndexedMeasure, IndexedQuestion } from './indexed'
import { openPoints, unanswered } from './outlook'

/** Where all measures stand under one set of answers. To be read at once: the next look changes it. */
export interface Standing {
  /** By the position of a measure: the unanswered questions that can still move it. */
  readonly open: readonly ReadonlySet<IndexedQuestion>[]
  /** By the position of a question: how many measures it can still move. */
  readonly waiting: readonly number[]
}

interface Kept {
  /** By the position of a question: the answer. Copied, so that nobody can change it from outside. */
  readonly given: (Answer | undefined)[]
  readonly open: ReadonlySet<IndexedQuestion>[]
  readonly waiting: number[]
}

const keptByIndex = new WeakMap<CatalogueIndex, Kept>()

/** Where all measures stand under these answers. */
export function standingUnder(index: CatalogueIndex, answers: Answers): Standing {
  const kept = keptByIndex.get(index) ?? startOf(index)
  const changed = index.inOrder.filter(({ id, position }) => !sameAnswer(kept.given[position], answers[id]))
  if (changed.length === 0) return kept
  // Should something fail on the way, nothing half renewed is kept.
  keptByIndex.delete(index)
  for (const { id, position } of changed) kept.given[position] = copied(answers[id])
  for (const measure of affectedMeasures(index, changed)) renew(kept, measure, answers)
  keptByIndex.set(index, kept)
  return kept
}

function copied(answer: Answer | undefined): Answer | undefined {
  return typeof answer === 'object' ? [...answer] : answer
}

/** Whether some measure waits for the question at this position. */
export function isWaitedFor(waiting: readonly number[], position: number): boolean {
  return (waiting[position] ?? 0) > 0
}

function startOf(index: CatalogueIndex): Kept {
  const none: ReadonlySet<IndexedQuestion> = new Set()
  const kept: Kept = {
    given: index.inOrder.map(() => undefined),
    open: index.measures.map(() => none),
    waiting: index.inOrder.map(() => 0),
  }
  for (const measure of index.measures) renew(kept, measure, {})
  keptByIndex.set(index, kept)
  return kept
}

function renew({ open, waiting }: Kept, { position, relevantWhen }: IndexedMeasure, answers: Answers): void {
  count(waiting, open[position], -1)
  const { questions } = openPoints(relevantWhen, answers, unanswered)
  open[position] = questions
  count(waiting, questions, 1)
}

function count(waiting: number[], questions: ReadonlySet<IndexedQuestion> | undefined, change: 1 | -1): void {
  if (!questions) return
  for (const { position } of questions) waiting[position] = (waiting[position] ?? 0) + change
}
