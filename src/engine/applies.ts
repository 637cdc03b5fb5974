/** Tells whether a step, a document or anything else with a condition applies to an enterprise. */
import { cached } from './cached'
import type { Answers, Catalogue } from './catalogue'
import type { Condition } from './condition'
import { evaluate } from './evaluate'
import { type FullCondition, writeOut } from './full-condition'
import { instrumentsOf } from './indexed-instruments'
import { FALSE } from './truth'

const writtenOut = new WeakMap<Catalogue, WeakMap<Condition, FullCondition>>()

/**
 * Whether something with this condition applies: yes, unless the condition is false. Unknown means yes, because only
 * certainty justifies leaving something out. Without a condition, it always applies.
 *
 * @throws Error when the condition names a question or an option that the catalogue lacks.
 */
export function applies(catalogue: Catalogue, condition: Condition | undefined, answers: Answers): boolean {
  return condition === undefined || evaluate(inFull(catalogue, condition), answers) !== FALSE
}

function inFull(catalogue: Catalogue, condition: Condition): FullCondition {
  const known = cached(writtenOut, catalogue, () => new WeakMap<Condition, FullCondition>())
  return cached(known, condition, () =>
    writeOut(condition, instrumentsOf(catalogue).pool, 'something that applies'),
  )
}
