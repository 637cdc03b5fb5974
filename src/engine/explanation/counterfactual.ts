/**
 * Finds the softest change of answers that makes a measure relevant or an instrument usable.
 *
 *     not relevant: a domestic group, no cash pool
 *     it would be relevant if the group were a multinational led from here, and its cash pool ran or were wanted
 *
 * The softest change alters as few `fixed` answers as possible, then as few `status` answers, then as few plans.
 * Among equally soft changes, it prefers later questions. A multiple choice keeps its options and gains others.
 *
 * Open points of the policy can keep a measure from ever being certainly relevant. Then the change leads to where
 * only such points remain.
 */
import type { Answers, Catalogue, Changeability, Instrument, Measure } from '../catalogue'
import { evaluate, isOffered } from '../evaluate'
import type { FullCondition, IndexedQuestion } from '../full-condition'
import { findMeasure, questionsBehind } from '../indexed'
import { findInstrument } from '../indexed-instruments'
import { hasOpenQuestion, unsettled } from '../outlook'
import { softestChange, type Target, withOption } from './softest-change'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../truth'

/** One question to answer differently; any one of the options will do. */
export interface Change<Q extends string = string> {
  readonly question: Q
  readonly options: readonly string[]
  /** How hard it is to change. */
  readonly changeability: Changeability
}

/** A change of answers that turns a verdict. */
export interface Counterfactual<Q extends string = string> {
  /** `relevant`, or `possible` where only points that the policy leaves open would remain. */
  readonly verdict: 'relevant' | 'possible'
  /** What to change, in the order of asking. */
  readonly changes: readonly Change<Q>[]
  /** One set of answers in which the change is made. */
  readonly answers: Answers
}

/**
 * Finds the softest change of answers that would make a measure relevant. It is undefined when the measure already is
 * relevant, or when only open points of the policy prevent it.
 *
 * @throws Error when the catalogue has no such measure.
 */
export function counterfactual<Q extends string, M extends Measure>(
  catalogue: Catalogue<Q, M>,
  answers: Answers,
  measureId: M['id'],
): Counterfactual<Q> | undefined {
  const { relevantWhen } = findMeasure(catalogue, measureId)
  if (evaluate(relevantWhen, answers) === TRUE) return undefined
  const relevant = search<Q>(certainly(relevantWhen), answers)
  if (relevant) return { verdict: 'relevant', ...relevant }
  const possible = search<Q>(butForPilots(relevantWhen), answers)
  return possible && { verdict: 'possible', ...possible }
}

/**
 * Says what an enterprise lacks to use an instrument. It is the softest change of answers after which neither the
 * instrument nor its measure is ruled out. Unknown points stay open. Empty when nothing is lacking; undefined when no
 * change would do.
 *
 * @throws Error when the catalogue has no such instrument.
 */
export function whatIsLacking<Q extends string, I extends Instrument>(
  catalogue: Catalogue<Q, Measure, I>,
  answers: Answers,
  instrumentId: I['id'],
): readonly Change<Q>[] | undefined {
  const { whole } = findInstrument(catalogue, instrumentId)
  if (evaluate(whole, answers) !== FALSE) return []
  return search<Q>(notRuledOut(whole), answers)?.changes
}

/** Demands that the condition is true. */
function certainly(condition: FullCondition): Target {
  return target(condition, TRUE, (answers) => evaluate(condition, answers) === TRUE)
}

/** Demands that only open points of the policy keep the condition from being true. */
function butForPilots(condition: FullCondition): Target {
  return target(
    condition,
    UNKNOWN,
    (answers) => evaluate(condition, answers) === UNKNOWN && !hasOpenQuestion(condition, answers, unsettled),
  )
}

/** Demands that the condition is not false. */
function notRuledOut(condition: FullCondition): Target {
  return target(condition, UNKNOWN, (answers) => evaluate(condition, answers) !== FALSE)
}

function target(condition: FullCondition, needs: Truth, isReached: Target['isReached']): Target {
  return { condition, questions: questionsBehind(condition), needs, isReached }
}

function search<Q extends string>(
  target: Target,
  answers: Answers,
): Pick<Counterfactual<Q>, 'changes' | 'answers'> | undefined {
  const found = target.isReached(answers) ? undefined : softestChange(target, answers)
  if (!found) return undefined
  return { changes: describe<Q>(target, answers, found.answers, found.changed), answers: found.answers }
}

/** Lists for each changed question every option that reaches the target together with the other changes. */
function describe<Q extends string>(
  target: Target,
  before: Answers,
  changed: Answers,
  questions: readonly IndexedQuestion[],
): readonly Change<Q>[] {
  return [...questions]
    .sort((one, other) => one.position - other.position)
    .map((indexed) => {
      const { question } = indexed
      const unchanged = { ...changed, [question.id]: before[question.id] }
      const options = question.options
        .map((option) => option.id)
        .filter((option) => {
          const answer = withOption(indexed, option, unchanged)
          // Choosing an option again changes nothing.
          if (answer === undefined) return false
          const tried = { ...changed, [question.id]: answer }
          return isOffered(indexed, option, tried) !== FALSE && target.isReached(tried)
        })
      return { question: question.id as Q, options, changeability: question.changeability }
    })
}
