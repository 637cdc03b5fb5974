/** Walking through a condition as it was declared. */
import type { AnswerTest, Condition } from './condition'

/** The tests of answers that a condition is made of, in the order in which it mentions them. */
export function testsIn(condition: Condition): readonly AnswerTest[] {
  switch (condition.kind) {
    case 'is':
    case 'has':
      return [condition]
    case 'all':
    case 'any':
      return condition.conditions.flatMap(testsIn)
    case 'not':
      return testsIn(condition.condition)
    case 'pilot':
      return []
  }
}
