/**
 * Which answers a condition can tell apart. Options that the same tests name behave alike, so that one of them
 * stands for all when answers are tried out.
 */
import type { Answer, Answers } from './catalogue'
import { truthOfChoosing } from './evaluate'
import type { FullCondition, GivenTest, IndexedQuestion } from './full-condition'

/** What a condition makes of the questions in it. */
interface Tested {
  readonly tests: ReadonlyMap<IndexedQuestion, readonly GivenTest[]>
  readonly shared: ReadonlySet<IndexedQuestion>
  readonly count: number
  readonly representatives: Map<IndexedQuestion, readonly string[]>
}

const knownByCondition = new WeakMap<FullCondition, Tested>()

function testedIn(condition: FullCondition): Tested {
  const known = knownByCondition.get(condition)
  if (known) return known
  const tests = new Map<IndexedQuestion, GivenTest[]>()
  collectTests(condition, tests)
  const shared = new Set([...tests].filter(([, some]) => some.length > 1).map(([question]) => question))
  const count = [...tests.values()].reduce((sum, some) => sum + some.length, 0)
  const tested: Tested = { tests, shared, count, representatives: new Map() }
  knownByCondition.set(condition, tested)
  return tested
}

/** The questions at whose answers several parts of a condition look. */
export function sharedQuestions(condition: FullCondition): ReadonlySet<IndexedQuestion> {
  return testedIn(condition).shared
}

/** How many tests there are in a condition, at least one. */
export function testCount(condition: FullCondition): number {
  return Math.max(1, testedIn(condition).count)
}

/** The answers to the questions in a condition, without the others: to try changes on cheaply. */
export function answersTold(condition: FullCondition, answers: Answers): Answers {
  const told: Record<string, Answer | undefined> = {}
  for (const { id } of testedIn(condition).tests.keys()) told[id] = answers[id]
  return told
}

/** One option of each kind that the condition can tell apart. */
export function representatives(condition: FullCondition, indexed: IndexedQuestion): readonly string[] {
  const tested = testedIn(condition)
  const known = tested.representatives.get(indexed)
  if (known) return known
  const tests = tested.tests.get(indexed) ?? []
  const byKind = new Map<string, string>()
  for (const option of indexed.question.options) {
    const truths = tests.map((test) => truthOfChoosing(test, option.id))
    const own = indexed.offered.has(option.id) && option.id
    const kind = JSON.stringify([truths, option.exclusive, own])
    if (!byKind.has(kind)) byKind.set(kind, option.id)
  }
  const found = [...byKind.values()]
  tested.representatives.set(indexed, found)
  return found
}

/** How many answers `representativeAnswers` gives: of a multiple choice, twice as many with every kind of option. */
export function countOfAnswers(condition: FullCondition, indexed: IndexedQuestion): number {
  const ids = representatives(condition, indexed)
  const { kind, options } = indexed.question
  if (kind === 'single') return ids.length
  const alone = options.filter((option) => option.exclusive && ids.includes(option.id)).length
  return 2 ** (ids.length - alone) - 1 + alone
}

/** Every answer that the condition can tell apart: one option, or of a multiple choice any that go together. */
export function representativeAnswers(condition: FullCondition, indexed: IndexedQuestion): readonly Answer[] {
  const ids = representatives(condition, indexed)
  const { kind, options } = indexed.question
  if (kind === 'single') return ids
  const exclusives = new Set(options.filter((option) => option.exclusive).map((option) => option.id))
  let combinations: readonly (readonly string[])[] = [[]]
  for (const id of ids) {
    if (!exclusives.has(id))
      combinations = [...combinations, ...combinations.map((chosen) => [...chosen, id])]
  }
  return [...combinations.slice(1), ...ids.filter((id) => exclusives.has(id)).map((id) => [id])]
}

function collectTests(condition: FullCondition, tests: Map<IndexedQuestion, GivenTest[]>): void {
  switch (condition.kind) {
    case 'given': {
      const { question } = condition.of
      tests.set(question, [...(tests.get(question) ?? []), condition.of])
      for (const offered of question.offered.values()) collectTests(offered, tests)
      break
    }
    case 'all':
    case 'any':
      for (const part of condition.of) collectTests(part, tests)
      break
    case 'not':
      collectTests(condition.of, tests)
      break
    case 'pilot':
      break
  }
}
