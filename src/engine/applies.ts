/** Whether something that hangs on a condition, a step or a document, applies to an enterprise. */
import type { Answers, Catalogue } from './catalogue'
import type { Condition } from './condition'
import { evaluate } from './evaluate'
import { type FullCondition, writeOut } from './full-condition'
import { instrumentsOf } from './indexed-instruments'
import { FALSE } from './truth'

const writtenOut = new WeakMap<Catalogue, WeakMap<Condition, FullCondition>>()

/**
 * Whether a condition applies: it does unless it is false. What is not known stays in, because to leave something out one
 * has to be certain. No condition always applies.
 *
 * @throws Error when the condition names a question or an option that the catalogue lacks.
 */
export function applies(catalogue: Catalogue, condition: Condition | undefined, answers: Answers): boolean {
  return condition === undefined || evaluate(inFull(catalogue, condition), answers) !== FALSE
}

function inFull(catalogue: Catalogue, condition: Condition): FullCondition {
  const known = writtenOut.get(catalogue) ?? new WeakMap<Condition, FullCondition>()
  writtenOut.set(catalogue, known)
  const before = known.get(condition)
  if (before) return before
  const made = writeOut(condition, instrumentsOf(catalogue).read, 'something that applies')
  known.set(condition, made)
  return made
}
