/**
 * Assessing: catalogue × answers → one finding for each measure.
 *
 * An assessment is a function of the answers alone; the order in which they were given, and answers to questions that
 * are no longer asked, make no difference.
 */
import type { Answers, Catalogue, Measure } from './catalogue'
import { affectedBy, sameAnswer } from './changed'
import { evaluate, type Found } from './evaluate'
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
 * @param previous an assessment of the same catalogue: only the measures that depend on an answer that differs
 *   from it are evaluated again.
 */
export function assess<M extends Measure>(
  catalogue: Catalogue<string, M>,
  answers: Answers,
  previous?: Assessment<M['id']>,
): Assessment<M['id']> {
  const index = indexOf(catalogue)
  if (!previous) {
    const found: Found = new Array<undefined>(index.conditionCount)
    return { answers, findings: index.measures.map((measure) => find(measure, answers, found)) }
  }

  const findings = previous.findings.slice()
  const changed = index.inOrder.filter(({ id }) => !sameAnswer(previous.answers[id], answers[id]))
  for (const measure of affectedBy(changed, index.dependants)) {
    findings[measure.position] = find(measure, answers)
  }
  return { answers, findings }
}

function find<Id extends string>(measure: IndexedMeasure, answers: Answers, found?: Found): Finding<Id> {
  return measure.findings[evaluate(measure.relevantWhen, answers, found)] as Finding<Id>
}
