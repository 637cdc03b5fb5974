/**
 * Assessing: catalogue × answers → one finding for each measure.
 *
 * A condition that is true makes its measure relevant, one that is false not relevant, one that is unknown
 * possible. The assessment is a function of the answers alone; the order in which they were given, and answers
 * to questions that are no longer asked, make no difference.
 */
import type { Answers, Catalogue, Measure } from './catalogue'
import { affectedMeasures, sameAnswer } from './changed'
import { evaluate, type Found } from './evaluate'
import { type IndexedMeasure, indexOf } from './indexed'
import { FALSE, TRUE, type Truth } from './truth'

export type Verdict = 'relevant' | 'possible' | 'not-relevant'

/** One measure's verdict. Why it is so, `explain` says when asked. */
export interface Finding<Id extends string = string> {
  readonly measure: Id
  readonly verdict: Verdict
}

/** All findings for one set of answers, in the order of the catalogue. */
export interface Assessment<Id extends string = string> {
  readonly answers: Answers
  readonly findings: readonly Finding<Id>[]
}

/** The verdict that a truth stands for. */
export function verdictOf(truth: Truth): Verdict {
  return truth === TRUE ? 'relevant' : truth === FALSE ? 'not-relevant' : 'possible'
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
  for (const measure of affectedMeasures(index, changed)) {
    findings[measure.position] = find(measure, answers)
  }
  return { answers, findings }
}

function find<Id extends string>(measure: IndexedMeasure, answers: Answers, found?: Found): Finding<Id> {
  return { measure: measure.id as Id, verdict: verdictOf(evaluate(measure.relevantWhen, answers, found)) }
}
