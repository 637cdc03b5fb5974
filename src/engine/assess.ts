/**
 * Assessing: catalogue × answers → one finding for each measure.
 *
 * An assessment depends on the answers alone: neither on their order, nor on answers to questions that are not asked.
 */
import type { Answers, Catalogue, Measure } from './catalogue'
import { affectedBy, sameAnswer } from './changed'
import { evaluate, type TruthCache } from './evaluate'
import type { Finding } from './finding'
import { type IndexedMeasure, indexOf } from './indexed'

/** All findings for one set of answers, in the order of the catalogue. */
export interface Assessment<Id extends string = string> {
  readonly answers: Answers
  readonly findings: readonly Finding<Id>[]
}

/**
 * Assesses one set of answers.
 *
 * @param previous an earlier assessment of the same catalogue. Only measures that depend on a changed answer are
 *   evaluated again.
 */
export function assess<M extends Measure>(
  catalogue: Catalogue<string, M>,
  answers: Answers,
  previous?: Assessment<M['id']>,
): Assessment<M['id']> {
  const index = indexOf(catalogue)
  if (!previous) {
    const cache: TruthCache = new Array<undefined>(index.conditionCount)
    return { answers, findings: index.measures.map((measure) => find(measure, answers, cache)) }
  }

  const findings = previous.findings.slice()
  const changed = index.inOrder.filter(({ id }) => !sameAnswer(previous.answers[id], answers[id]))
  for (const measure of affectedBy(changed, index.dependants)) {
    findings[measure.position] = find(measure, answers)
  }
  return { answers, findings }
}

function find<Id extends string>(measure: IndexedMeasure, answers: Answers, cache?: TruthCache): Finding<Id> {
  return measure.findings[evaluate(measure.relevantWhen, answers, cache)] as Finding<Id>
}
