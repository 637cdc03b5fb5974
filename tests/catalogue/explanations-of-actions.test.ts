/**
 * C6 for what can be used: the answers in an explanation of a state or action force it by themselves. None of them can
 * be left out. What an instrument is said to lack is really lacking, and no easier change would be enough.
 */
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  explainAction,
  explainInstrument,
  everyQuestion,
  type IsoDate,
  openChecks,
  whatIsLacking,
} from '../../src/engine'
import { catalogue, type InstrumentId } from '../../src/policy'
import { cases, prove, type Random } from '../support/random'
import { choose, isNoMoreOpen, lighterChanges, only, weightOf } from './support/changes'
import { dependenciesOf } from './support/dependencies'
import { randomAnswers } from './support/random-answers'
import { secondEvaluator } from './support/second-evaluator'
import { canBeSettled } from './support/settling'

const second = secondEvaluator(catalogue)
const days: readonly IsoDate[] = ['2026-11-29', '2027-01-01', '2025-12-31', '2023-12-31']

/** Calls `look` under many answers, with a way to say what is wrong. */
function underManyAnswers(
  count: number,
  look: (answers: Answers, today: IsoDate, fail: (what: string) => never, random: Random) => void,
): void {
  prove(count, (random) => {
    const answers = randomAnswers(random)
    const today = random.pick(days)
    look(
      answers,
      today,
      (what) => {
        throw new Error(`${what} on ${today} under ${JSON.stringify(answers)}`)
      },
      random,
    )
  })
}

function without(questions: readonly string[], gone: string): readonly string[] {
  return questions.filter((question) => question !== gone)
}

describe('the explanation of a state', () => {
  it('names answers that force it, of which none can be left out', () => {
    underManyAnswers(cases(50, 10_000), (answers, today, fail) => {
      for (const { id } of catalogue.instruments) {
        const { state, deciding, open, pilots } = explainInstrument(catalogue, answers, today, id)
        if (state !== second.state(id, answers, today)) fail(`${id} is explained as ${state}`)
        const same = (questions: readonly string[]) => {
          const other = explainInstrument(catalogue, only(questions, answers), today, id)
          return other.state === state && isNoMoreOpen(other, { open, pilots })
        }
        if (!same(deciding)) fail(`${id}: ${deciding.join()} do not force ${state}`)
        for (const question of deciding)
          if (same(without(deciding, question))) fail(`${id}, ${state}: ${question} can be left out`)
      }
    })
  })

  it('names open points only where something is open', () => {
    underManyAnswers(cases(50, 10_000), (answers, today, fail) => {
      for (const { id } of catalogue.instruments) {
        const { state, open, pilots, lacks } = explainInstrument(catalogue, answers, today, id)
        const isOpen = open.length + pilots.length > 0
        if (state === 'uncertain' ? !isOpen : state !== 'lacking' && isOpen) fail(`${id} is ${state}`)
        if ((state === 'lacking') !== lacks.length > 0) fail(`${id} is ${state}, and lacks ${lacks.length}`)
      }
    })
  })
})

describe('the explanation of an action', () => {
  it('names answers that force it, of which none can be left out', () => {
    underManyAnswers(cases(40, 5_000), (answers, today, fail) => {
      for (const { id } of catalogue.measures) {
        const explained = explainAction(catalogue, answers, today, id)
        const action = second.action(id, answers, today, () => canBeSettled(id, answers))
        if (explained.action !== action) fail(`${id} is explained as ${explained.action}, not ${action}`)
        const { reason, deciding, open, pilots } = explained
        const same = (questions: readonly string[]) => {
          const other = explainAction(catalogue, only(questions, answers), today, id)
          return other.action === action && other.reason === reason && isNoMoreOpen(other, { open, pilots })
        }
        if (!same(deciding)) fail(`${id}: ${deciding.join()} do not force ${action}`)
        for (const question of deciding)
          if (same(without(deciding, question))) fail(`${id}, ${action}: ${question} can be left out`)
      }
    })
  })

  it('names the instruments in the state that is its reason', () => {
    underManyAnswers(cases(50, 10_000), (answers, today, fail) => {
      for (const { id } of catalogue.measures) {
        const { reason, instruments } = explainAction(catalogue, answers, today, id)
        const expected = catalogue.instruments
          .filter(({ serves, id: one }) => serves === id && second.state(one, answers, today) === reason)
          .map(({ id: one }) => one)
        if (instruments.join() !== expected.join()) fail(`${id} for ${reason}: ${instruments.join()}`)
      }
    })
  })

  it('names every offered check as open where the action is "check"', () => {
    underManyAnswers(cases(40, 5_000), (answers, today, fail) => {
      for (const { measure, checks } of openChecks(catalogue, answers, today)) {
        const { open, action } = explainAction(catalogue, answers, today, measure)
        if (action === 'check' && !checks.every((check) => open.includes(check)))
          fail(`${measure} hangs on ${open.join()}, but offers ${checks.join()}`)
      }
    })
  })
})

describe('what an instrument lacks', () => {
  it('is enough with each option that is named, and no easier change is', () => {
    underManyAnswers(cases(25, 3_000), (answers, _, fail) => {
      for (const { id } of catalogue.instruments) {
        const lacks = whatIsLacking(catalogue, answers, id)
        if (!isRuledOut(id, answers)) {
          if (lacks?.length !== 0) fail(`${id} lacks nothing`)
          continue
        }
        if (!lacks) {
          if (softerChange(id, answers, Infinity)) fail(`${id} could be had`)
          continue
        }
        const changed = { ...answers }
        for (const { question, options } of lacks)
          changed[question] = choose(question, options[0] ?? '', answers, second)
        for (const { question, options } of lacks)
          for (const option of options)
            if (isRuledOut(id, { ...changed, [question]: choose(question, option, answers, second) }))
              fail(`${id}: ${JSON.stringify(lacks)} is not enough with ${option}`)
        const limit = weightOf(
          lacks.map(({ question }) => question),
          second,
        )
        if (softerChange(id, answers, limit)) fail(`${id}: ${JSON.stringify(lacks)} is more than it takes`)
      }
    })
  })

  it('comes with how hard it is to change', () => {
    const group: Answers = {
      region: 'cn-sh',
      group: 'multinational-lead',
      'cash-pooling': 'wanted',
      'pool-flows': 'no',
      'pool-set-up': 'no',
      'pool-record': 'no',
    }
    expect(whatIsLacking(catalogue, group, 'integrated-pool')).toEqual([
      { question: 'pool-flows', options: ['yes'], changeability: 'fixed' },
      { question: 'pool-record', options: ['yes'], changeability: 'status' },
      { question: 'pool-set-up', options: ['yes'], changeability: 'plan' },
    ])
  })
})

/** Tells whether an instrument, or the measure that it serves, is ruled out, whatever the day. */
function isRuledOut(id: InstrumentId, answers: Answers): boolean {
  const instrument = catalogue.instruments.find((one) => one.id === id)
  if (!instrument) throw new Error(`There is no instrument "${id}".`)
  const { serves, openTo, requires } = instrument
  return (
    second.verdict(serves, answers) === 'not-relevant' ||
    [openTo, requires].some((condition) => condition && second.standing(condition, answers) === 'fails')
  )
}

/** Tells whether everything that is answered can be chosen. */
function isOffered(question: string, answers: Answers): boolean {
  return [answers[question] ?? []]
    .flat()
    .every((option) => second.offered(question, option, answers) !== 'fails')
}

/** Changes of more questions at once would be too many to try. */
const MOST_CHANGED = 3

/** Returns a change of few questions, and of less weight, after which the instrument is not ruled out. */
function softerChange(id: InstrumentId, answers: Answers, limit: number): Answers | undefined {
  const instrument = catalogue.instruments.find((one) => one.id === id)
  const measure = catalogue.measures.find((one) => one.id === instrument?.serves)
  const conditions = [measure?.relevantWhen, instrument?.openTo, instrument?.requires]
  const dependencies = dependenciesOf(catalogue, ...conditions.filter((condition) => condition !== undefined))
  for (const change of lighterChanges(dependencies, limit, second, MOST_CHANGED)) {
    const after = { ...answers, ...change }
    if (Object.keys(change).every((question) => isOffered(question, after)) && !isRuledOut(id, after))
      return change
  }
  return undefined
}

it('every instrument and every measure has an explanation when nothing is answered', () => {
  const nothing: Answers = Object.fromEntries(everyQuestion(catalogue).map(({ id }) => [id, undefined]))
  for (const { id } of catalogue.instruments)
    expect(() => explainInstrument(catalogue, nothing, '2026-11-29', id)).not.toThrow()
  for (const { id } of catalogue.measures)
    expect(() => explainAction(catalogue, nothing, '2026-11-29', id)).not.toThrow()
})
