/** Reads conditions without the engine, since proofs share no code with what they prove. */
import type { AnswerTest, Condition, Pilot } from '../../src/engine/condition'

/** A test of an answer in a condition, and whether it is required (`demanded`) or negated there. */
export interface PlacedTest {
  readonly test: AnswerTest
  readonly demanded: boolean
}

/** The condition with each test and each pilot changed, from left to right. */
export function changeLeaves(
  condition: Condition,
  change: (leaf: AnswerTest | Pilot, demanded: boolean) => Condition,
  demanded = true,
): Condition {
  switch (condition.kind) {
    case 'is':
    case 'has':
    case 'pilot':
      return change(condition, demanded)
    case 'not':
      return { kind: 'not', condition: changeLeaves(condition.condition, change, !demanded) }
    case 'all':
    case 'any': {
      const { kind, conditions } = condition
      return { kind, conditions: conditions.map((part) => changeLeaves(part, change, demanded)) }
    }
  }
}

/** All tests of answers in a condition, and where each stands. */
export function placedTestsIn(condition: Condition): readonly PlacedTest[] {
  const found: PlacedTest[] = []
  changeLeaves(condition, (leaf, demanded) => {
    if (leaf.kind !== 'pilot') found.push({ test: leaf, demanded })
    return leaf
  })
  return found
}

/** All tests of answers in a condition, as they stand. */
export function testsIn(condition: Condition): readonly AnswerTest[] {
  return placedTestsIn(condition).map(({ test }) => test)
}

/** The reasons of all pilots in a condition. */
export function pilotsIn(condition: Condition): readonly string[] {
  const found: string[] = []
  changeLeaves(condition, (leaf) => {
    if (leaf.kind === 'pilot') found.push(leaf.reason)
    return leaf
  })
  return found
}
