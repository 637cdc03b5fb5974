/** Reads conditions without the code under test. */
import type { AnswerTest, Condition } from '../../src/engine'

/** A test of an answer in a condition, and whether it is required (`demanded`) or negated there. */
export interface PlacedTest {
  readonly test: AnswerTest
  readonly demanded: boolean
}

/** Collects all tests of answers in a condition. */
export function testsIn(condition: Condition, demanded = true): readonly PlacedTest[] {
  switch (condition.kind) {
    case 'is':
    case 'has':
      return [{ test: condition, demanded }]
    case 'not':
      return testsIn(condition.condition, !demanded)
    case 'all':
    case 'any':
      return condition.conditions.flatMap((part) => testsIn(part, demanded))
    case 'pilot':
      return []
  }
}

/** Collects the reasons of all pilots in a condition. */
export function pilotsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'is':
    case 'has':
      return []
    case 'not':
      return pilotsIn(condition.condition)
    case 'all':
    case 'any':
      return condition.conditions.flatMap(pilotsIn)
    case 'pilot':
      return [condition.reason]
  }
}
