/**
 * Every situation that one measure can tell apart, with its verdict by the second evaluator.
 *
 * A situation is a row of numbers. Questions on which the measure depends come first: each number says which of the
 * answers. Then come the points that the policy leaves open: 0 open, 1 settled in favour, 2 settled against. All
 * verdicts are at hand, so a proof can try out what matters instead of deducing it.
 */
import type { Answer, Answers, Catalogue, Measure } from '../../../src/engine'
import { type AnswerList, representativeAnswers, representativeOf } from './answer-lists'
import { pilotsIn } from '../../support/conditions'
import { dependenciesOf } from './dependencies'
import { secondEvaluator, type SettledPilots } from './second-evaluator'

/** A row of numbers, as above. */
export type Situation = readonly number[]

/** The situations of one measure and their verdicts. */
export interface DecisionTable {
  /** The questions on which the measure depends, in the order of asking; their places come first in a situation. */
  readonly questions: readonly string[]
  /** The reasons of its pilots; their places come after the questions. */
  readonly pilots: readonly string[]
  /** Yields every situation in which the policy's open points are open. */
  readonly situations: () => Generator<Situation>
  readonly answersIn: (situation: Situation) => Answers
  /** Returns the situation to which answers to any questions lead. */
  readonly situationOf: (answers: Answers) => Situation
  readonly verdictIn: (situation: Situation) => string
  /**
   * Returns the places whose change can make a difference, now or after other changes.
   *
   * @param isFree whether a place of a situation may be changed
   */
  readonly matteringPlaces: (situation: Situation, isFree: IsFree) => readonly number[]
  /** Returns the verdicts that can come out when every free place is changed to a value that is known. */
  readonly outcomes: (situation: Situation, isFree: IsFree) => ReadonlySet<string>
}

/** Tells whether a place of a situation may be changed. */
export type IsFree = (situation: Situation, place: number) => boolean

/** Makes the table of one measure; verdicts are found when they are first asked for. */
export function decisionTable(catalogue: Catalogue, measure: Measure): DecisionTable {
  const second = secondEvaluator(catalogue)
  const dependencies = dependenciesOf(catalogue, measure.relevantWhen)
  const questions = dependencies.map(({ question }) => question.id)
  const pilots = [...new Set(pilotsIn(measure.relevantWhen))]
  const lists: readonly AnswerList[] = dependencies.map(({ question, tests }) =>
    representativeAnswers(question, tests),
  )
  const sizes = [...lists.map((list) => list.length), ...pilots.map(() => 3)]
  const verdicts = new Map<number, string>()
  const mattering = new WeakMap<IsFree, Map<string, boolean>>()
  const reached = new WeakMap<IsFree, Map<number, ReadonlySet<string>>>()

  function numberOf(situation: Situation): number {
    return situation.reduce((number, value, place) => number * (sizes[place] ?? 1) + value, 0)
  }

  function answersIn(situation: Situation): Answers {
    const given: [string, Answer | undefined][] = questions.map((question, place) => [
      question,
      lists[place]?.[situation[place] ?? 0],
    ])
    return Object.fromEntries(given.filter(([, answer]) => answer !== undefined))
  }

  const places = lists.map((list) => new Map(list.map((answer, value) => [JSON.stringify(answer), value])))

  function situationOf(answers: Answers): Situation {
    const given = dependencies.map(({ question, tests }, place) => {
      const answer = answers[question.id]
      const same = answer === undefined ? answer : representativeOf(question, tests, answer)
      const value = places[place]?.get(JSON.stringify(same))
      if (value === undefined) throw new Error(`No place for ${JSON.stringify(answer)} to "${question.id}".`)
      return value
    })
    return [...given, ...pilots.map(() => 0)]
  }

  function pilotsSettledIn(situation: Situation): SettledPilots {
    const settled = pilots.map((reason, index) => [reason, situation[questions.length + index] ?? 0] as const)
    return Object.fromEntries(
      settled.filter(([, value]) => value > 0).map(([reason, value]) => [reason, value === 1]),
    )
  }

  function verdictIn(situation: Situation): string {
    const number = numberOf(situation)
    const known = verdicts.get(number)
    if (known !== undefined) return known
    const verdict = second.verdict(measure.id, answersIn(situation), pilotsSettledIn(situation))
    verdicts.set(number, verdict)
    return verdict
  }

  function* situations(before: Situation = []): Generator<Situation> {
    if (before.length === sizes.length) yield before
    else if (before.length >= questions.length) yield* situations([...before, 0])
    else
      for (let value = 0; value < (sizes[before.length] ?? 0); value++) yield* situations([...before, value])
  }

  /** Returns the situation with one place changed to each of its values. */
  function changes(situation: Situation, place: number): readonly Situation[] {
    return Array.from({ length: sizes[place] ?? 0 }, (_, value) => situation.with(place, value))
  }

  function matters(situation: Situation, place: number, isFree: IsFree): boolean {
    let memory = mattering.get(isFree)
    if (!memory) mattering.set(isFree, (memory = new Map<string, boolean>()))
    const key = `${place}:${numberOf(situation)}`
    const known = memory.get(key)
    if (known !== undefined) return known
    memory.set(key, false)
    const found =
      new Set(changes(situation, place).map(verdictIn)).size > 1 ||
      sizes.some(
        (_, other) =>
          other !== place &&
          isFree(situation, other) &&
          changes(situation, other).some(
            (changed) => !isFree(changed, other) && matters(changed, place, isFree),
          ),
      )
    memory.set(key, found)
    return found
  }

  function outcomes(situation: Situation, isFree: IsFree): ReadonlySet<string> {
    let memory = reached.get(isFree)
    if (!memory) reached.set(isFree, (memory = new Map<number, ReadonlySet<string>>()))
    const number = numberOf(situation)
    const known = memory.get(number)
    if (known) return known
    const free = sizes.findIndex((_, place) => isFree(situation, place))
    const found = new Set<string>()
    if (free < 0) found.add(verdictIn(situation))
    else
      for (const changed of changes(situation, free)) {
        if (!isFree(changed, free)) for (const verdict of outcomes(changed, isFree)) found.add(verdict)
      }
    memory.set(number, found)
    return found
  }

  return {
    questions,
    pilots,
    situations: () => situations(),
    answersIn,
    situationOf,
    verdictIn,
    matteringPlaces: (situation, isFree) =>
      sizes
        .map((_, place) => place)
        .filter((place) => isFree(situation, place) && matters(situation, place, isFree)),
    outcomes,
  }
}
