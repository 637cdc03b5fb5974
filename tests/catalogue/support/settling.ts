/**
 * Whether some question can still settle a verdict that is possible: whether an answer to it makes a difference. Every
 * way to settle what else is open, by answers or by the policy, is tried.
 */
import { type Answers, type Catalogue, NOT_SURE } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { decisionTable, type DecisionTable, type IsFree } from './decision-table'
import { type SecondEvaluator, secondEvaluator } from './second-evaluator'

interface Settling {
  readonly table: DecisionTable
  readonly isOpen: IsFree
}

/** Tells whether a question is unanswered, not sure, under way, or answered with nothing that counts. */
export function isUnsettled(question: string, answers: Answers, second: SecondEvaluator): boolean {
  const answer = answers[question]
  if (answer === undefined || answer === NOT_SURE) return true
  const chosen = typeof answer === 'string' ? [answer] : answer
  const vague = second.question(question).options.filter((option) => option.leavesUnknown)
  return vague.some((option) => chosen.includes(option.id)) || !second.counts(question, answers)
}

/** Returns what is open in a situation: unsettled questions, and points that the policy leaves open. */
export function openIn(table: DecisionTable, given: Catalogue): IsFree {
  const second = secondEvaluator(given)
  return (situation, place) => {
    const question = table.questions[place]
    return question === undefined
      ? situation[place] === 0
      : isUnsettled(question, table.answersIn(situation), second)
  }
}

/** Tells for any measure of a catalogue whether some unsettled question makes a difference to its verdict. */
export function settlingIn(given: Catalogue): (measure: string, answers: Answers) => boolean {
  const byMeasure = new Map<string, Settling>(
    given.measures.map((measure) => {
      const table = decisionTable(given, measure)
      return [measure.id, { table, isOpen: openIn(table, given) }]
    }),
  )

  return (measure, answers) => {
    const found = byMeasure.get(measure)
    if (!found) throw new Error(`There is no measure "${measure}".`)
    const { table, isOpen } = found
    const places = table.matteringPlaces(table.situationOf(answers), isOpen)
    return places.some((place) => place < table.questions.length)
  }
}

/** Tells the same for our catalogue. */
export const canBeSettled = settlingIn(catalogue)
