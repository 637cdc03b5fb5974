/**
 * Whether some question can still settle a verdict that is possible: whether an answer to it makes a difference under some
 * way to settle what else is open, be it by answers or by the policy. Found by trying every way.
 */
import { type Answers, NOT_SURE } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { decisionTable, type DecisionTable, type IsFree } from './decision-table'
import { secondEvaluator } from './second-evaluator'

const second = secondEvaluator(catalogue)

interface Settling {
  readonly table: DecisionTable
  readonly isOpen: IsFree
}

const byMeasure = new Map<string, Settling>(
  catalogue.measures.map((measure) => {
    const table = decisionTable(catalogue, measure)
    const isOpen: IsFree = (situation, place) => {
      const question = table.questions[place]
      return question === undefined
        ? situation[place] === 0
        : isUnsettled(question, table.answersIn(situation))
    }
    return [measure.id, { table, isOpen }]
  }),
)

/** Whether some unsettled question makes a difference to the verdict. */
export function canBeSettled(measure: string, answers: Answers): boolean {
  const found = byMeasure.get(measure)
  if (!found) throw new Error(`There is no measure "${measure}".`)
  const { table, isOpen } = found
  const places = table.matteringPlaces(table.situationOf(answers), isOpen)
  return places.some((place) => place < table.questions.length)
}

function isUnsettled(question: string, answers: Answers): boolean {
  const answer = answers[question]
  if (answer === undefined || answer === NOT_SURE) return true
  const chosen = typeof answer === 'string' ? [answer] : answer
  const vague = second.question(question).options.filter((option) => option.leavesUnknown)
  return vague.some((option) => chosen.includes(option.id)) || !second.counts(question, answers)
}
