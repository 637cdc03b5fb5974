/**
 * C3 for what can be used: three sources agree on every state and action, before, in and after every period. They are
 * the engine, a second evaluator that shares no code with it, and the instruments as they were published.
 */
import { describe, expect, it } from 'vitest'
import { type Answers, appraise, type Appraisal, type Instrument, type IsoDate } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { cases, prove } from '../support/random'
import { knownAnswers } from './support/answer-lists'
import { daysAround } from './support/days'
import { type Choices, combineSome, dependenciesOf } from './support/dependencies'
import { randomAnswers } from './support/random-answers'
import { secondEvaluator } from './support/second-evaluator'
import { canBeSettled } from './support/settling'
import { actionsAsPublished, instrumentsAsPublished, statesAsPublished } from './rules-as-published'

const second = secondEvaluator(catalogue)

/** Compares the three on every state and action. */
function expectAgreement({ measures, answers, today }: Appraisal): void {
  const stateAsPublished = statesAsPublished(answers, today)
  const actionAsPublished = actionsAsPublished(answers, today, (measure) => canBeSettled(measure, answers))
  const fail = (what: string, ...found: readonly string[]) => {
    throw new Error(
      `${what} is ${found.join(', ')} to engine, evaluator and rule on ${today}: ${JSON.stringify(answers)}`,
    )
  }
  for (const { measure, action, instruments } of measures) {
    const again = second.action(measure, answers, today, () => canBeSettled(measure, answers))
    const published = actionAsPublished(measure)
    if (action !== again || action !== published) fail(measure, action, again, published)
    for (const { id, state } of instruments) {
      const stateAgain = second.state(id, answers, today)
      const statePublished = stateAsPublished(id)
      if (state !== stateAgain || state !== statePublished) fail(id, state, stateAgain, statePublished)
    }
  }
}

function served(measure: string): readonly Instrument[] {
  return catalogue.instruments.filter(({ serves }) => serves === measure)
}

/** Returns every way to answer what a measure and its instruments depend on; "not sure" counts as no answer. */
function everyClass(measure: (typeof catalogue.measures)[number]): Choices {
  const conditions = served(measure.id).flatMap(({ openTo, requires }) => [openTo, requires])
  const dependencies = dependenciesOf(
    catalogue,
    measure.relevantWhen,
    ...conditions.filter((condition) => condition !== undefined),
  )
  return dependencies.map(({ question, tests }) => [
    question.id,
    [undefined, ...knownAnswers(question, tests)],
  ])
}

describe('the instruments', () => {
  it('are those that were published, in their order, with their periods', () => {
    const typed = Object.fromEntries(
      catalogue.instruments.map(({ id, serves, from, until }) => [id, { serves, from, until }]),
    )
    const published = Object.fromEntries(
      Object.entries(instrumentsAsPublished).map(([id, { serves, from, until }]) => [
        id,
        { serves, from, until },
      ]),
    )
    expect(typed).toEqual(published)
    expect(catalogue.instruments.map(({ id }) => id)).toEqual(Object.keys(instrumentsAsPublished))
  })

  it('stand in the order of their measures', () => {
    const positions = catalogue.instruments.map(({ serves }) =>
      catalogue.measures.findIndex(({ id }) => id === serves),
    )
    expect(positions).toEqual([...positions].sort((one, other) => one - other))
  })
})

describe('the three agree on what can be used', () => {
  it.each(catalogue.measures)(
    'of $id, however the questions and checks that it depends on are answered',
    (measure) => {
      const instruments = catalogue.instruments.filter(({ serves }) => serves === measure.id)
      const alone = { ...catalogue, measures: [measure], instruments }
      const days = daysAround(instruments)
      let count = 0
      for (const [way, answers] of combineSome(everyClass(measure), 1_000)) {
        count++
        expectAgreement(appraise(alone, answers, days[way % days.length] ?? '2026-11-29'))
      }
      expect(count).toBeGreaterThan(0)
    },
  )

  it('under random answers, on both sides of every period', () => {
    const days = daysAround(catalogue.instruments)
    prove(cases(300, 300_000), (random) => {
      const answers = randomAnswers(random)
      for (const day of [random.pick(days), random.pick(days)])
        expectAgreement(appraise(catalogue, answers, day))
    })
  })

  it('on every day around a period, under the same answers', () => {
    prove(cases(10, 5_000), (random) => {
      const answers = randomAnswers(random)
      for (const day of daysAround(catalogue.instruments)) expectAgreement(appraise(catalogue, answers, day))
    })
  })
})

describe('an appraisal', () => {
  it('is the same after any history as when answers and day are given at once', () => {
    const days: readonly IsoDate[] = ['2026-12-31', '2027-01-01']
    prove(cases(300, 50_000), (random) => {
      let appraisal = appraise(catalogue, randomAnswers(random), random.pick(days))
      for (let steps = 3; steps > 0; steps--) {
        const { answers } = appraisal
        const other = randomAnswers(random)
        const question = random.pick([...Object.keys(other), 'region'])
        const changed = random.chance(0.8) ? { ...answers, [question]: other[question] } : other
        appraisal = appraise(catalogue, changed, random.pick(days), appraisal)
      }
      expect(appraisal).toEqual(appraise(catalogue, appraisal.answers, appraisal.today))
    })
  })
})

/** Cases of enterprises for which the catalogue was revised. */
describe('the action for', () => {
  const today = '2026-11-29'
  const actionFor = (measure: string, answers: Answers) =>
    appraise(catalogue, answers, today).measures.find((one) => one.measure === measure)?.action

  it('transfers in an international group without a certificate is "use" if they serve managing staff', () => {
    const group: Answers = {
      region: 'cn-js',
      zones: ['none'],
      group: 'multinational-lead',
      'data-abroad': ['personal-information'],
      'intra-group-transfer': 'yes',
      'transfer-clearance': 'no',
    }
    expect(actionFor('intra-group-personal-data', { ...group, 'hr-transfer': 'yes' })).toBe('use')
    const many = {
      ...group,
      'hr-transfer': 'no',
      'critical-infrastructure': 'no',
      'important-data-notified': 'no',
      'personal-volume': '100k-1m',
      'sensitive-volume': 'under-10k',
    }
    expect(actionFor('intra-group-personal-data', many)).toBe('qualify')
    expect(actionFor('intra-group-personal-data', group)).toBe('check')
  })

  it('the visit of a German engineer is "check", with a passport on the list "use", in 2027 "wait"', () => {
    const visit: Answers = {
      region: 'cn-sh',
      'inbound-travellers': ['scientific-technical', 'business-visitors'],
    }
    expect(actionFor('visa-free-entry', visit)).toBe('check')
    const german = { ...visit, passports: ['unilateral-2026'], 'stay-visa-free': 'yes' }
    expect(actionFor('visa-free-entry', german)).toBe('use')
    expect(appraise(catalogue, german, '2027-01-01').measures[4]).toMatchObject({
      measure: 'visa-free-entry',
      action: 'wait',
    })
  })

  it('a cloud centre in Beijing is "check" although no zone is named', () => {
    const centre: Answers = {
      region: 'cn-bj',
      ownership: 'foreign-invested',
      'data-business': ['cloud-centre'],
    }
    const found = appraise(catalogue, centre, today).measures.find(
      ({ measure }) => measure === 'data-centres-in-zones',
    )
    expect(found).toMatchObject({ verdict: 'relevant', action: 'check' })
  })

  it('a trader in goods alone is "none" where a measure is for services', () => {
    const trader: Answers = {
      region: 'cn-js',
      services: ['goods-only'],
      'market-plans': ['exhibit-abroad', 'legal-advice', 'organise-abroad'],
    }
    for (const measure of [
      'new-services-funding',
      'green-services-funding',
      'exhibition-support',
      'overseas-legal-support',
    ])
      expect(actionFor(measure, trader)).toBe('none')
  })
})
