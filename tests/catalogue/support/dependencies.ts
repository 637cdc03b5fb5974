/** What a condition looks at, read from the catalogue as data. */
import type { Answer, Answers, AnswerTest, Catalogue, Condition, Question } from '../../../src/engine'
import { testsIn } from '../../support/conditions'
import { isProving } from '../../support/random'
import { type AnswerList, everyAnswer, representativeAnswers } from './answer-lists'

/** A question on which a condition depends, with every test that is made of its answer. */
export interface Dependency {
  readonly question: Question
  readonly tests: readonly AnswerTest[]
}

/** Returns the questions on which conditions depend, through "asked when" and offers too, in the order of asking. */
export function dependenciesOf(
  catalogue: Catalogue,
  ...conditions: readonly Condition[]
): readonly Dependency[] {
  const everything = [...catalogue.questions, ...catalogue.checks]
  const testsByQuestion = new Map<string, AnswerTest[]>()
  const visit = (condition: Condition): void => {
    for (const test of testsIn(condition)) {
      const known = testsByQuestion.get(test.question)
      if (known) {
        known.push(test)
        continue
      }
      testsByQuestion.set(test.question, [test])
      const question = everything.find((entry) => entry.id === test.question)
      if (question?.askedWhen) visit(question.askedWhen.condition)
      Object.values(question?.offeredWhen ?? {}).forEach(visit)
    }
  }
  conditions.forEach(visit)
  return everything
    .filter((question) => testsByQuestion.has(question.id))
    .map((question) => ({ question, tests: testsByQuestion.get(question.id) ?? [] }))
}

/** Yields every way to answer the questions on which a condition depends, each option by itself and in combinations. */
export function* everyAnswers(dependencies: readonly Dependency[]): Generator<Answers> {
  yield* combine(dependencies.map(({ question, tests }) => [question.id, everyAnswer(question, tests)]))
}

/** Yields the same, with one option for all those that no test tells apart. */
export function* representativeAnswerSets(dependencies: readonly Dependency[]): Generator<Answers> {
  yield* combine(
    dependencies.map(({ question, tests }) => [question.id, representativeAnswers(question, tests)]),
  )
}

/** What may be answered to each question. */
export type Choices = readonly (readonly [question: string, answers: AnswerList])[]

/** Yields every way to take one answer for each question. */
export function* combine(lists: Choices): Generator<Answers> {
  const [first, ...rest] = lists
  if (!first) {
    yield {}
    return
  }
  const [question, answers] = first
  for (const others of combine(rest)) {
    for (const answer of answers) yield answer === undefined ? others : { ...others, [question]: answer }
  }
}

/** The step from one tried way to the next. A prime that does not divide their number lets each answer be tried. */
const strides = [7, 13, 29, 61, 127, 251, 509, 1021, 2039, 4093]

/** Yields some of these ways, evenly spread, each with its number; all of them when proving. */
export function* combineSome(lists: Choices, usual: number): Generator<readonly [way: number, Answers]> {
  const count = lists.reduce((product, [, answers]) => product * answers.length, 1)
  const stride =
    isProving || count <= usual
      ? 1
      : (strides.find((one) => count / one <= usual && count % one !== 0) ?? 8191)
  for (let way = 0; (way + 1) * stride <= count; way++) {
    const answers: Record<string, Answer> = {}
    let place = (way + 1) * stride - 1
    for (const [question, choices] of lists) {
      const answer = choices[place % choices.length]
      if (answer !== undefined) answers[question] = answer
      place = Math.floor(place / choices.length)
    }
    yield [way, answers]
  }
}
