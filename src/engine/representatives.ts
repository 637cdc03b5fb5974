/**
 * Finds the answers that a condition can tell apart. Options that the same tests name behave alike, so one of them
 * represents all when answers are tried.
 */
import { cached } from './cached'
import type { Answer, Answers } from './catalogue'
import { eachTest, type FullCondition, type GivenTest, type IndexedQuestion } from './full-condition'

/** The tests in a condition, by question. */
interface Tested {
  readonly tests: ReadonlyMap<IndexedQuestion, readonly GivenTest[]>
  readonly shared: ReadonlySet<IndexedQuestion>
  readonly count: number
  readonly representatives: Map<IndexedQuestion, readonly string[]>
}

const knownByCondition = new WeakMap<FullCondition, Tested>()

function testedIn(condition: FullCondition): Tested {
  return cached(knownByCondition, condition, findTested)
}

function findTested(condition: FullCondition): Tested {
  const tests = new Map<IndexedQuestion, GivenTest[]>()
  eachTest(condition, (test) => {
    tests.set(test.question, [...(tests.get(test.question) ?? []), test])
  })
  const shared = new Set([...tests].filter(([, some]) => some.length > 1).map(([question]) => question))
  const count = [...tests.values()].reduce((sum, some) => sum + some.length, 0)
  return { tests, shared, count, representatives: new Map() }
}

/** Returns the questions that more than one part of a condition tests. */
export function sharedQuestions(condition: FullCondition): ReadonlySet<IndexedQuestion> {
  return testedIn(condition).shared
}

/** Counts the tests in a condition, at least one. */
export function testCount(condition: FullCondition): number {
  return Math.max(1, testedIn(condition).count)
}

/** Returns only the answers that a condition tests, so that they are cheap to copy when changes are tried. */
export function answersTestedBy(condition: FullCondition, answers: Answers): Answers {
  const tested: Record<string, Answer | undefined> = {}
  for (const { id } of testedIn(condition).tests.keys()) tested[id] = answers[id]
  return tested
}

/** Returns one option of each kind that the condition can tell apart. */
export function representatives(condition: FullCondition, indexed: IndexedQuestion): readonly string[] {
  const tested = testedIn(condition)
  const known = tested.representatives.get(indexed)
  if (known) return known
  const tests = tested.tests.get(indexed) ?? []
  const byKind = new Map<string, string>()
  for (const option of indexed.question.options) {
    const truths = tests.map((test) => test.truths.get(option.id))
    const own = indexed.offered.has(option.id) && option.id
    const kind = JSON.stringify([truths, option.exclusive, own])
    if (!byKind.has(kind)) byKind.set(kind, option.id)
  }
  const found = [...byKind.values()]
  tested.representatives.set(indexed, found)
  return found
}

/**
 * Counts the answers that `representativeAnswers` gives. For a multiple choice, every further kind of option doubles
 * them.
 */
export function countOfAnswers(condition: FullCondition, indexed: IndexedQuestion): number {
  const ids = representatives(condition, indexed)
  const { kind, options } = indexed.question
  if (kind === 'single') return ids.length
  const alone = options.filter((option) => option.exclusive && ids.includes(option.id)).length
  return 2 ** (ids.length - alone) - 1 + alone
}

/**
 * Returns every answer that the condition can tell apart: one option, or any compatible options of a multiple choice.
 */
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
