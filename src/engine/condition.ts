/**
 * Conditions: when a measure is relevant, when a question is asked.
 *
 * A condition is plain data, a tree that can be evaluated, explained, drawn and read aloud:
 *
 *     all(is('group', 'multinational-lead'), is('cash-pooling', 'running', 'wanted'), inMainland)
 *
 * "The group is led from here, the cash pool runs or is wanted, and the enterprise is in the mainland."
 *
 * `conditionsOn` makes the builders for one vocabulary of questions. An unknown question or option does not compile.
 * Nor does `is` on a multiple choice, or `has` on a single choice.
 */
import type { AnyChoice, ChoiceKind, Vocabulary } from './catalogue'

/** A test of one answer: the option chosen, or one of those chosen, is among `options`. */
export interface AnswerTest {
  readonly kind: 'is' | 'has'
  readonly question: string
  readonly options: readonly string[]
}

/** The least (`all`) or the greatest (`any`) of several conditions. */
export interface Combination {
  readonly kind: 'all' | 'any'
  readonly conditions: readonly Condition[]
}

/** The opposite of a condition; unknown stays unknown. */
export interface Negation {
  readonly kind: 'not'
  readonly condition: Condition
}

/** A point that the policy itself leaves open. No answer settles it, so it is always unknown. */
export interface Pilot {
  readonly kind: 'pilot'
  readonly reason: string
}

/** When something holds: a tree of tests, combinations, negations and pilots. */
export type Condition = AnswerTest | Combination | Negation | Pilot

/** The ids of the questions of one kind in a vocabulary. */
type QuestionOfKind<V extends Vocabulary, Kind extends ChoiceKind> = {
  [Id in keyof V & string]: V[Id]['kind'] extends Kind ? Id : never
}[keyof V & string]

type OptionOf<Choice extends AnyChoice> = Choice['options'][number]['id']

/** The builders of conditions over one vocabulary; `Reason` names the points that the policy leaves open. */
export interface ConditionBuilders<V extends Vocabulary, Reason extends string> {
  /** The single choice `question` is one of `options`. */
  is: <Id extends QuestionOfKind<V, 'single'>>(
    question: Id,
    ...options: [OptionOf<V[Id]>, ...OptionOf<V[Id]>[]]
  ) => AnswerTest
  /** The multiple choice `question` contains at least one of `options`. */
  has: <Id extends QuestionOfKind<V, 'multiple'>>(
    question: Id,
    ...options: [OptionOf<V[Id]>, ...OptionOf<V[Id]>[]]
  ) => AnswerTest
  /** Every one of `conditions` holds. */
  all: (...conditions: [Condition, ...Condition[]]) => Combination
  /** At least one of `conditions` holds. */
  any: (...conditions: [Condition, ...Condition[]]) => Combination
  /** `condition` does not hold. */
  not: (condition: Condition) => Negation
  /** The policy leaves this open, for the named reason. */
  pilot: (reason: Reason) => Pilot
}

/** Returns the condition builders for a vocabulary. Only the type of the vocabulary is used. */
export function conditionsOn<V extends Vocabulary, Reason extends string = string>(
  _vocabulary: V,
): ConditionBuilders<V, Reason> {
  return {
    is: (question, ...options) => ({ kind: 'is', question, options }),
    has: (question, ...options) => ({ kind: 'has', question, options }),
    all: (...conditions) => ({ kind: 'all', conditions }),
    any: (...conditions) => ({ kind: 'any', conditions }),
    not: (condition) => ({ kind: 'not', condition }),
    pilot: (reason) => ({ kind: 'pilot', reason }),
  }
}
