/**
 * Folds a condition into a value, or rebuilds it. Besides evaluation, only this module knows the kinds of conditions.
 *
 * A walk makes values of tests and pilots, then combines the values of parts. Its callers never see a negation. "Not
 * (a and b)" is walked as "not a, or not b". Both are true, false or unknown together:
 *
 *     walk(not(all(a, b)), { test: ({ question }, isDenied) => (isDenied ? `no ${question}` : question), … any: join })
 *         → "no a or no b"
 */
import type { AnswerTest, Combination, Condition, Pilot } from './condition'

/** The value for each kind of condition. */
export interface Walk<Made> {
  /** @param isDenied whether the condition demands that the test fails */
  readonly test: (test: AnswerTest, isDenied: boolean) => Made
  readonly pilot: (pilot: Pilot) => Made
  readonly all: (parts: readonly Made[]) => Made
  readonly any: (parts: readonly Made[]) => Made
}

/** Walks through a condition, or through its opposite, from the leaves up. */
export function walk<Made>(condition: Condition, making: Walk<Made>, isDenied = false): Made {
  switch (condition.kind) {
    case 'is':
    case 'has':
      return making.test(condition, isDenied)
    case 'pilot':
      return making.pilot(condition)
    case 'not':
      return walk(condition.condition, making, !isDenied)
    case 'all':
    case 'any': {
      const parts = condition.conditions.map((part) => walk(part, making, isDenied))
      return (condition.kind === 'all') === isDenied ? making.any(parts) : making.all(parts)
    }
  }
}

/**
 * Rebuilds a condition from the leaves up. Negations stay, unlike in a walk; lists within lists of the same kind become
 * one list.
 *
 * @param partsOf the new parts of a list, from its rebuilt parts.
 */
export function rebuild(
  condition: Condition,
  partsOf: (kind: Combination['kind'], parts: readonly Condition[]) => readonly Condition[],
): Condition {
  switch (condition.kind) {
    case 'is':
    case 'has':
    case 'pilot':
      return condition
    case 'not':
      return { kind: 'not', condition: rebuild(condition.condition, partsOf) }
    case 'all':
    case 'any': {
      const { kind } = condition
      const parts = condition.conditions
        .map((part) => rebuild(part, partsOf))
        .flatMap((part) => (part.kind === kind ? part.conditions : [part]))
      return { kind, conditions: partsOf(kind, parts) }
    }
  }
}

/** Whether a condition is a single test of an answer. */
export function isTest(condition: Condition): condition is AnswerTest {
  return condition.kind === 'is' || condition.kind === 'has'
}

/** Returns all tests of answers in a condition, from left to right, repetitions included. */
export function testsIn(condition: Condition): readonly AnswerTest[] {
  const join = (parts: readonly (readonly AnswerTest[])[]): readonly AnswerTest[] => parts.flat()
  return walk(condition, { test: (test) => [test], pilot: () => [], all: join, any: join })
}

/** Returns the questions that a condition names, each once. */
export function questionsIn(condition: Condition): readonly string[] {
  return [...new Set(testsIn(condition).map(({ question }) => question))]
}
