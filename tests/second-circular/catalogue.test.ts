/** The tools behind the proofs of `tests/catalogue` also work for the toy, whose catalogue shares nothing with ours. */
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  appraise,
  assess,
  interview,
  type IsoDate,
  NOT_SURE,
  offeredOptions,
  openChecks,
} from '../../src/engine'
import { numberedQuestions } from '../../src/share/numbering'
import { readText, tokenCodec } from '../../src/share'
import { decisionTable } from '../catalogue/support/decision-table'
import { daysAround } from '../catalogue/support/days'
import { everyAnswers } from '../catalogue/support/dependencies'
import { secondEvaluator } from '../catalogue/support/second-evaluator'
import { settlingIn } from '../catalogue/support/settling'
import { catalogue } from './policy'
import { registry } from './policy/registry'

const second = secondEvaluator(catalogue)

/** Every set of answers to all questions, of which there are few. */
const everySet: readonly Answers[] = [
  ...everyAnswers(catalogue.questions.map((question) => ({ question, tests: [] }))),
]

const verdictsUnder = (answers: Answers): string =>
  assess(catalogue, answers)
    .findings.map(({ verdict }) => verdict)
    .join()

describe('the toy catalogue', () => {
  it('has more than 400 sets of answers', () => {
    expect(everySet.length).toBeGreaterThan(400)
  })

  it.each(catalogue.measures)('gives $id each of the three verdicts under some answers', ({ id }) => {
    const verdicts = everySet.map(
      (answers) => assess(catalogue, answers).findings.find(({ measure }) => measure === id)?.verdict,
    )
    expect(new Set(verdicts)).toEqual(new Set(['relevant', 'possible', 'not-relevant']))
  })

  it.each(catalogue.measures)('gives the verdict on $id that the second evaluator gives', (measure) => {
    const table = decisionTable(catalogue, measure)
    let count = 0
    for (const situation of table.situations()) {
      const answers = table.answersIn(situation)
      expect(verdictsUnder(answers).split(',')[catalogue.measures.indexOf(measure)]).toBe(
        table.verdictIn(situation),
      )
      count += 1
    }
    expect(count).toBeGreaterThan(3)
  })

  it('asks every question, and offers every option, under some answers', () => {
    const asked = new Set<string>()
    const offered = new Set<string>()
    for (const answers of everySet) {
      const { next } = interview(catalogue, answers)
      if (next === undefined) continue
      asked.add(next)
      for (const option of offeredOptions(catalogue, answers, next)) offered.add(`${next} ${option}`)
    }
    expect([...asked].sort()).toEqual(catalogue.questions.map(({ id }) => id).sort())
    expect([...offered].sort()).toEqual(
      catalogue.questions.flatMap(({ id, options }) => options.map((option) => `${id} ${option.id}`)).sort(),
    )
  })

  it('asks nothing that is ruled out, and what it no longer asks could not change a verdict', () => {
    for (const answers of everySet) {
      const { next, remaining } = interview(catalogue, answers)
      if (next !== undefined) expect(second.asked(next, answers)).not.toBe('fails')
      if (remaining.length > 0) continue
      const verdicts = verdictsUnder(answers)
      const moved = everySet.filter(
        (more, place) => place % 5 === 0 && verdictsUnder({ ...more, ...answers }) !== verdicts,
      )
      expect(moved).toEqual([])
    }
  })

  it('has links that give back the answers that they were made from', () => {
    const codec = tokenCodec(catalogue, registry)
    expect(numberedQuestions(catalogue, registry)).toHaveLength(5)
    for (const answers of everySet) {
      const reading = readText(codec, codec.encode(answers))
      expect(reading).toMatchObject({ ok: true, answers: codec.carried(answers) })
    }
    expect(everySet.some(({ permit }) => permit === NOT_SURE)).toBe(true)
  })

  const canBeSettled = settlingIn(catalogue)
  const withChecks = everySet.flatMap((answers) =>
    ['yes', 'no', undefined].map((clean): Answers => ({ ...answers, 'clean-ice': clean })),
  )

  it('gives the actions and states that the second evaluator gives, on both sides of every period', () => {
    const actions = new Set<string>()
    const states = new Set<string>()
    const disagreeing: unknown[] = []
    for (const today of daysAround(catalogue.instruments)) {
      for (const answers of withChecks) {
        for (const { measure, action, instruments } of appraise(catalogue, answers, today).measures) {
          const again = second.action(measure, answers, today, () => canBeSettled(measure, answers))
          if (action !== again) disagreeing.push({ measure, action, again, answers, today })
          actions.add(action)
          for (const { id, state } of instruments) {
            if (state !== second.state(id, answers, today)) disagreeing.push({ id, state, answers, today })
            states.add(state)
          }
        }
      }
    }
    expect(disagreeing).toEqual([])
    expect([...actions].sort()).toEqual(['check', 'none', 'qualify', 'use', 'wait'])
    expect([...states].sort()).toEqual(
      ['ended', 'lacking', 'not-begun', 'not-for-you', 'uncertain', 'usable'].sort(),
    )
  })

  it('offers its check while the voucher can be used, and only where the answer can change what to do', () => {
    const offeredOn = (today: IsoDate, answers: Answers) =>
      openChecks(catalogue, answers, today).flatMap(({ checks }) => checks)
    const iced: Answers = { drinks: ['iced-tea'], ice: 'yes' }
    expect(offeredOn('2099-09-30', iced)).toEqual(['clean-ice'])
    expect(offeredOn('2099-10-01', iced)).toEqual([])
    expect(offeredOn('2099-09-30', { ...iced, ice: 'no' })).toEqual([])
    expect(offeredOn('2099-09-30', { ...iced, 'clean-ice': 'yes' })).toEqual([])
  })
})

/** The only modules of a circular that the rest of the app may use. */
const faces = [
  'index',
  'details',
  'details.en',
  'details.zh',
  'identity',
  'languages',
  'opening.en',
  'opening.zh',
  'questions/en',
  'questions/zh',
  'registry',
]

describe('the face of the toy', () => {
  it.each(faces)('exports from %s the same names as ours', async (face) => {
    const namesIn = async (policy: string): Promise<readonly string[]> =>
      Object.keys((await import(/* @vite-ignore */ `${policy}/${face}.ts`)) as object).toSorted()
    expect(await namesIn('./policy')).toEqual(await namesIn('../../src/policy'))
  })
})
