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
  readonly representatives: Map<IndexedQuestion, readonly string[]>
}

const knownByCondition = new WeakMap<FullCondition, Tested>()

function testedIn(condition: FullCondition): Tested {
  const known = knownByCondition.get(condition)
  if (known) return known
  const tests = new Map<IndexedQuestion, GivenTest[]>()
  collectTests(condition, tests)
  const shared = new Set([...tests].filter(([, some]) => some.length > 1).map(([question]) => question))
  const tested: Tested = { tests, shared, representatives: new Map() }
  knownByCondition.set(condition, tested)
  return tested
}

/** The questions at whose answers several parts of a condition look. */
export function sharedQuestions(condition: FullCondition): ReadonlySet<IndexedQuestion> {
  return testedIn(condition).shared
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
