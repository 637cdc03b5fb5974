/**
 * C5: "not sure" is honest. A verdict with unknowns is `relevant` only if it is so for every way to settle them,
 * `not-relevant` likewise, and `possible` otherwise; and the explanation names exactly the points it depends on.
 */
import { describe, expect, it } from 'vitest'
import { type Answers, assess, explain, NOT_SURE } from '../../src/engine'
import { catalogue, type MeasureId } from '../../src/policy'
import { decisionTable, type DecisionTable, type IsFree } from './support/decision-table'
import { unhurried } from './support/effort'
import { secondEvaluator } from './support/second-evaluator'

const second = secondEvaluator(catalogue)

/** A question is unsettled when it is unanswered, not sure, under way, or answered with nothing that counts. */
function isUnsettled(question: string, answers: Answers): boolean {
  const answer = answers[question]
  if (answer === undefined || answer === NOT_SURE) return true
  const chosen = typeof answer === 'string' ? [answer] : answer
  const vague = second.question(question).options.filter((option) => option.leavesUnknown)
  return vague.some((option) => chosen.includes(option.id)) || !second.counts(question, answers)
}

/** What is open in a situation: unsettled questions, and points that the policy leaves open. */
function openIn(table: DecisionTable): IsFree {
  return (situation, place) => {
    const question = table.questions[place]
    return question === undefined ? situation[place] === 0 : isUnsettled(question, table.answersIn(situation))
  }
}

describe('a verdict with unknowns', { timeout: unhurried }, () => {
  it.each(catalogue.measures)(
    'on $id is what every way to settle them gives, and "possible" where they differ',
    (measure) => {
      const table = decisionTable(catalogue, measure)
      const alone = { ...catalogue, measures: [measure] }
      const isOpen = openIn(table)
      for (const situation of table.situations()) {
        const answers = table.answersIn(situation)
        const verdict = assess(alone, answers).findings[0]?.verdict
        const settled = table.outcomes(situation, isOpen)
        const honest = settled.size === 1 ? [...settled][0] : 'possible'
        if (verdict === honest) continue
        throw new Error(
          `${String(verdict)}, but settled ${[...settled].join()} under ${JSON.stringify(answers)}`,
        )
      }
    },
  )
})

/** Points that an explanation calls open although settling them could not change the verdict. */
const namedInVain: Partial<
  Record<MeasureId, { readonly points: readonly string[]; readonly because: string }>
> = {}

describe('an explanation', { timeout: unhurried }, () => {
  it.each(catalogue.measures)(
    'of $id names the open points on which the verdict depends, and no others',
    (measure) => {
      const table = decisionTable(catalogue, measure)
      const points = [...table.questions, ...table.pilots]
      const isOpen = openIn(table)
      const inVain = new Set<string>()
      for (const situation of table.situations()) {
        const answers = table.answersIn(situation)
        const mattering = table.matteringPlaces(situation, isOpen).map((place) => points[place] ?? '')
        const { open, pilots } = explain(catalogue, answers, measure.id)
        const named: readonly string[] = [...open, ...pilots]
        const overlooked = mattering.filter((point) => !named.includes(point))
        if (overlooked.length > 0)
          throw new Error(`does not name ${overlooked.join()} under ${JSON.stringify(answers)}`)
        for (const point of named) if (!mattering.includes(point)) inVain.add(point)
      }
      expect([...inVain]).toEqual(namedInVain[measure.id]?.points ?? [])
    },
  )
})
