/**
 * C2 for what can be used: no instrument and no check is without effect.
 *
 * - Every instrument gets into every state that its period and conditions allow.
 * - Every check changes some action, and every action is reached.
 * - No check is ever asked in the interview.
 */
import { describe, expect, it } from 'vitest'
import {
  type Action,
  type Answers,
  appraise,
  type Catalogue,
  type Condition,
  type Instrument,
  type InstrumentState,
  interview,
  isAsked,
  type IsoDate,
  nextQuestion,
  openChecks,
  type Question,
} from '../../src/engine'
import { catalogue, type InstrumentId } from '../../src/policy'
import { testsIn } from '../support/conditions'
import { cases, isProving, prove } from '../support/random'
import { knownAnswers } from './support/answer-lists'
import { daysAround } from './support/days'
import { type Choices, combine, combineSome, dependenciesOf } from './support/dependencies'
import { randomAnswers, randomKnownAnswer } from './support/random-answers'

const today: IsoDate = '2026-11-29'

/** Yields every way to answer what conditions depend on; one of them leaves all open. */
function everyClass(...conditions: readonly Instrument['openTo'][]): Choices {
  const given = conditions.filter((condition) => condition !== undefined)
  return dependenciesOf(catalogue, ...given).map(({ question, tests }) => [
    question.id,
    [undefined, ...knownAnswers(question, tests)],
  ])
}

/** Reduces the catalogue to the measures and instruments that read a check. */
function partWith(check: Question): Catalogue {
  const depends = (...conditions: readonly (Condition | undefined)[]) =>
    dependenciesOf(catalogue, ...conditions.filter((one) => one !== undefined)).some(
      ({ question }) => question.id === check.id,
    )
  const ofInstruments = catalogue.instruments.filter(({ openTo, requires }) => depends(openTo, requires))
  const measures = catalogue.measures.filter(
    ({ id, relevantWhen }) => depends(relevantWhen) || ofInstruments.some(({ serves }) => serves === id),
  )
  const instruments = catalogue.instruments.filter(({ serves }) => measures.some(({ id }) => id === serves))
  return { ...catalogue, measures, instruments }
}

/** Returns the states that an instrument gets into: by answers within its period, and by the day. */
function statesOf(instrument: Instrument): ReadonlySet<InstrumentState> {
  const measures = catalogue.measures.filter(({ id }) => id === instrument.serves)
  const alone = { ...catalogue, measures, instruments: [instrument] }
  const found = new Set<InstrumentState>()
  const note = (answers: Answers, day: IsoDate) => {
    for (const { instruments } of appraise(alone, answers, day).measures)
      for (const { state } of instruments) found.add(state)
  }
  for (const day of daysAround([instrument])) note({}, day)
  const classes = everyClass(instrument.openTo, instrument.requires)
  for (const [, answers] of combineSome(classes, 1_000)) note(answers, today)
  // A rare state may be missing in the sample, so that all are tried.
  if (expectedStates(instrument).some((state) => !found.has(state)))
    for (const answers of combine(classes)) note(answers, today)
  return found
}

/** Instruments of which it is never certain that they can be used, because somebody else decides. */
const decidedByOthers: readonly InstrumentId[] = [
  'local-services-programmes',
  'local-green-programmes',
  'k-visa',
  'consumption-cities',
  'smaller-pool',
  'smaller-pool-member',
  'bank-lighter-review',
  'bank-ip-loan',
  'ip-finance-pilot',
  'lingang-data-hub',
  'hainan-data-services',
  'existing-centres',
  'local-exhibition-programmes',
]

/** Tells whether something that an instrument requires can be missing. A pilot alone is never false. */
function canLack({ requires }: Instrument): boolean {
  return requires !== undefined && testsIn(requires).length > 0
}

function expectedStates(instrument: Instrument): readonly InstrumentState[] {
  const { id, from, until, openTo, requires } = instrument
  const isDecidedByOthers = decidedByOthers.some((other) => other === id)
  return [
    ...(isDecidedByOthers ? [] : (['usable'] as const)),
    ...(openTo || requires ? (['uncertain'] as const) : []),
    ...(canLack(instrument) ? (['lacking'] as const) : []),
    ...(openTo ? (['not-for-you'] as const) : []),
    ...(from !== undefined ? (['not-begun'] as const) : []),
    ...(until !== undefined ? (['ended'] as const) : []),
  ]
}

describe('every instrument', () => {
  it.each(catalogue.instruments)('$id gets into every state that it can, and no other', (instrument) => {
    expect([...statesOf(instrument)].sort()).toEqual([...expectedStates(instrument)].sort())
  })

  it.each(catalogue.instruments)(
    '$id is in its period on the day for which the catalogue was made',
    ({ id }) => {
      const [found] = appraise(catalogue, {}, today).measures.flatMap(({ instruments }) =>
        instruments.filter((one) => one.id === id),
      )
      expect(['ended', 'not-begun']).not.toContain(found?.state)
    },
  )
})

describe('every action', () => {
  it('is reached by some enterprise', () => {
    const reached = new Set<Action>()
    prove(300, (random) => {
      for (const { action } of appraise(catalogue, randomAnswers(random), today).measures) reached.add(action)
    })
    expect([...reached].sort()).toEqual(['check', 'none', 'qualify', 'use', 'wait'])
  })
})

describe('every check', () => {
  it.each(catalogue.checks)('$id changes some action, and is offered where it does', (check) => {
    const part = partWith(check)
    let changes = 0
    let offered = 0
    prove(cases(200, 30_000), (random) => {
      // Tries some in the whole catalogue, where the result must be the same.
      const within = isProving || random.chance(0.1) ? catalogue : part
      const actionsUnder = (answers: Answers) =>
        appraise(within, answers, today)
          .measures.map(({ action }) => action)
          .join()
      const others: Answers = { ...likely(check), ...randomAnswers(random), ...likely(check) }
      const before = { ...others, [check.id]: undefined }
      const actions = actionsUnder(before)
      const answered = { ...before, [check.id]: randomKnownAnswer(random, check) }
      const differs = actionsUnder(answered) !== actions
      const isOffered = openChecks(within, before, today).some(({ checks }) =>
        checks.some((id) => id === check.id),
      )
      if (differs) changes++
      if (isOffered) offered++
      if (differs && !isOffered)
        throw new Error(`${check.id} changes an action, and is not offered, under ${JSON.stringify(before)}`)
      if (isOffered && !isAsked(catalogue, before, check.id))
        throw new Error(`${check.id} is offered and not asked under ${JSON.stringify(before)}`)
    })
    expect(changes).toBeGreaterThan(0)
    expect(offered).toBeGreaterThan(0)
  })

  it('stays out of the interview', () => {
    const checks = new Set<string>(catalogue.checks.map(({ id }) => id))
    prove(cases(100, 20_000), (random) => {
      const answers = randomAnswers(random)
      const withoutChecks = Object.fromEntries(Object.entries(answers).filter(([id]) => !checks.has(id)))
      const found = interview(catalogue, answers)
      if (found.remaining.some((id) => checks.has(id))) throw new Error('A check is asked.')
      expect(nextQuestion(catalogue, answers)).toBe(found.next)
      expect(found).toEqual(interview(catalogue, withoutChecks))
    })
  })
})

/** Finds answers to the interview under which a check can change something. */
function likely({ id }: Question): Answers {
  const inShanghai: Answers = { region: 'cn-sh', services: ['digital-services'], zones: ['ftz'] }
  if (id.startsWith('pool-')) return { ...inShanghai, ...poolOfTheGroup, [id]: undefined }
  if (id === 'gba-parties') return { ...transfer, region: 'cn-gd' }
  if (id === 'list-covers') return { ...inShanghai, 'data-abroad': ['business-data'] }
  if (transferChecks.includes(id)) return transfer
  if (id === 'consumption-city') return consumption
  if (centreChecks.includes(id)) return centre
  return {}
}

const poolOfTheGroup: Answers = {
  group: 'multinational-lead',
  'cash-pooling': 'wanted',
  ...Object.fromEntries(
    catalogue.checks
      .map((check) => check.id)
      .filter((id) => id.startsWith('pool-'))
      .map((id) => [id, 'yes']),
  ),
}

const transferChecks: readonly string[] = [
  'important-data-notified',
  'critical-infrastructure',
  'personal-volume',
  'sensitive-volume',
  'hr-transfer',
  'transfer-clearance',
]

const transfer: Answers = {
  region: 'cn-js',
  group: 'multinational-member',
  'data-abroad': ['personal-information'],
  'intra-group-transfer': 'yes',
}

const consumption: Answers = {
  region: 'cn-js',
  services: ['tourism'],
  'inbound-travellers': ['consumers'],
}

const centreChecks: readonly string[] = ['pilot-area', 'facilities-in-area', 'telecom-approval']

const centre: Answers = {
  region: 'cn-sh',
  zones: ['ftz'],
  ownership: 'foreign-invested',
  'data-business': ['cloud-centre'],
}
