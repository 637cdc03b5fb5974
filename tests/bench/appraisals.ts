/**
 * Compares how long it takes to appraise our catalogue and one many times as large, in one run. Started by
 * scripts/bench/bench.mjs; prints one line of JSON.
 *
 *     node appraisals.mjs [--quick]
 */
import {
  type Answers,
  type Appraisal,
  appraise,
  type Catalogue,
  type Condition,
  type Instrument,
  type IsoDate,
  type Measure,
  type Question,
} from '../../src/engine'
import { catalogue as ours, type OptionOf } from '../../src/policy'
import { appraisalGoals } from '../../scripts/bench/goals.mjs'
import { linGangGroup } from '../support/cases'
import { changeLeaves } from '../support/conditions'
import { type Effort, timeInTurn } from './timing'

const { copies: COPIES } = appraisalGoals
const today: IsoDate = '2026-11-29'
const effort: Effort = process.argv.includes('--quick')
  ? { batch: 1, rounds: 15, most: 1_000 }
  : { batch: 2, rounds: 60, most: 10_000 }

/** Moves a condition to the questions of one copy. */
function renamed(condition: Condition, copy: number): Condition {
  return changeLeaves(condition, (leaf) =>
    leaf.kind === 'pilot' ? leaf : { ...leaf, question: named(leaf.question, copy) },
  )
}

function named(id: string, copy: number): string {
  return `${id}-${String(copy)}`
}

function questionOf(question: Question, copy: number): Question {
  const { askedWhen, offeredWhen } = question
  return {
    ...question,
    id: named(question.id, copy),
    ...(askedWhen && { askedWhen: { ...askedWhen, condition: renamed(askedWhen.condition, copy) } }),
    offeredWhen: Object.fromEntries(
      Object.entries(offeredWhen).map(([option, condition]) => [option, renamed(condition, copy)]),
    ),
  }
}

function instrumentOf(instrument: Instrument, copy: number): Instrument {
  const { id, serves, openTo, requires } = instrument
  return {
    ...instrument,
    id: named(id, copy),
    serves: named(serves, copy),
    ...(openTo && { openTo: renamed(openTo, copy) }),
    ...(requires && { requires: renamed(requires, copy) }),
  }
}

/** Joins this many copies of the whole catalogue (questions, checks, measures, instruments), each with its own ids. */
function times(count: number, { edition, sections, ...parts }: Catalogue): Catalogue {
  const copies = Array.from({ length: count }, (_, copy) => copy)
  const measureOf = ({ id, relevantWhen }: Measure, copy: number): Measure => ({
    id: named(id, copy),
    relevantWhen: renamed(relevantWhen, copy),
  })
  return {
    edition,
    sections: sections.map((section) => ({
      ...section,
      questions: copies.flatMap((copy) => section.questions.map((id) => named(id, copy))),
    })),
    questions: copies.flatMap((copy) => parts.questions.map((one) => questionOf(one, copy))),
    checks: copies.flatMap((copy) => parts.checks.map((one) => questionOf(one, copy))),
    measures: copies.flatMap((copy) => parts.measures.map((one) => measureOf(one, copy))),
    instruments: copies.flatMap((copy) => parts.instruments.map((one) => instrumentOf(one, copy))),
  }
}

const many = times(COPIES, ours)
const answers = linGangGroup.answers
const answersToAll: Answers = Object.fromEntries(
  Array.from({ length: COPIES }, (_, copy) =>
    Object.entries(answers).map(([id, answer]) => [named(id, copy), answer] as const),
  ).flat(),
)

const one = appraise(ours, answers, today)
const all = appraise(many, answersToAll, today)
const differing = all.measures.filter(
  ({ verdict, action }, place) =>
    verdict !== one.measures[place % one.measures.length]?.verdict ||
    action !== one.measures[place % one.measures.length]?.action,
)
if (differing.length > 0)
  throw new Error(`${String(differing.length)} copies are appraised otherwise than ours.`)

/** Returns what appraises the enterprise with its pool wanted, then running, in turn: each call changes one answer. */
function turned(catalogue: Catalogue, id: string, given: Answers, before: Appraisal) {
  const answered = (pool: OptionOf<'cash-pooling'>): Answers => ({ ...given, [id]: pool })
  const [wanted, running] = [answered('wanted'), answered('running')]
  let latest = before
  return (call: number) => (latest = appraise(catalogue, call % 2 === 0 ? wanted : running, today, latest))
}

console.log(
  JSON.stringify({
    copies: COPIES,
    measures: many.measures.length,
    checks: many.checks.length,
    instruments: many.instruments.length,
    whole: await timeInTurn(
      [
        { name: 'ours', run: () => appraise(ours, answers, today) },
        { name: 'a hundred of ours', run: () => appraise(many, answersToAll, today) },
      ],
      effort,
    ),
    changed: await timeInTurn(
      [
        { name: 'ours', run: turned(ours, 'cash-pooling', answers, one) },
        { name: 'a hundred of ours', run: turned(many, named('cash-pooling', 50), answersToAll, all) },
      ],
      effort,
    ),
  }),
)
