import { describe, expect, it } from 'vitest'
import {
  type Answers,
  type Condition,
  defineCatalogue,
  explain,
  interview,
  leavesUnknown,
  multiple,
  single,
} from '../../src/engine'
import { indexOf } from '../../src/engine/indexed'
import type { FullCondition } from '../../src/engine/full-condition'
import { hasOpenQuestion, openPoints, type Openness, unanswered, unsettled } from '../../src/engine/outlook'
import { testCount } from '../../src/engine/representatives'
import { all, any, bakery, has, is, not, pilot, vocabulary } from './support/small-catalogue'

/** Returns the open points of a condition on the bakery. */
function pointsOf(relevantWhen: Condition, answers: Answers, openness: Openness = unsettled) {
  const measure = indexOf({ ...bakery, measures: [{ id: 'tested', relevantWhen }] }).measures[0]
  if (!measure) throw new Error('no measure')
  const { questions, pilots } = openPoints(measure.relevantWhen, answers, openness)
  expect(hasOpenQuestion(measure.relevantWhen, answers, openness)).toBe(questions.size > 0)
  return [...[...questions].map(({ question }) => question.id), ...pilots]
}

/**
 * Returns what the interview would still ask if it always asked for extras, and offered a corner under this condition.
 */
function openWhere(corner: Condition, relevantWhen: Condition, answers: Answers): readonly string[] {
  const catalogue = defineCatalogue({
    edition: 'test',
    vocabulary,
    sections: bakery.sections,
    branches: { askedWhen: {}, offeredWhen: { extras: { corner } } },
    measures: [{ id: 'tested', relevantWhen }],
  })
  return interview(catalogue, answers).remaining
}

const bread = has('goods', 'bread')
const granted = is('licence', 'granted')
const both = all(bread, granted)

describe('what can still change a condition', () => {
  it('is every open part of an "all", until one part fails for good', () => {
    expect(pointsOf(both, {})).toEqual(['goods', 'licence'])
    expect(pointsOf(both, { goods: ['bread'] })).toEqual(['licence'])
    expect(pointsOf(both, { goods: ['honey'] })).toEqual([])
  })

  it('is every open part of an "any", until one part holds for good', () => {
    const either = any(bread, granted)
    expect(pointsOf(either, {})).toEqual(['goods', 'licence'])
    expect(pointsOf(either, { goods: ['bread'] })).toEqual([])
    expect(pointsOf(either, { goods: ['honey'] })).toEqual(['licence'])
  })

  it('is the same for its opposite', () => {
    expect(pointsOf(not(both), {})).toEqual(['goods', 'licence'])
    expect(pointsOf(not(both), { goods: ['honey'] })).toEqual([])
  })

  it('remains when another part stays unknown, because the condition can still fail or hold', () => {
    expect(pointsOf(both, { goods: 'not-sure' }, unanswered)).toEqual(['licence'])
    expect(pointsOf(any(bread, granted), { goods: 'not-sure' }, unanswered)).toEqual(['licence'])
    expect(pointsOf(all(bread, pilot('rules-to-come')), {}, unanswered)).toEqual(['goods'])
    expect(pointsOf(not(all(bread, not(pilot('rules-to-come')))), {}, unanswered)).toEqual(['goods'])
  })

  it('is nothing when a part that stays unknown decides the result', () => {
    const unknownAnyway = any(pilot('rules-to-come'), all(bread, pilot('rules-to-come')))
    expect(pointsOf(unknownAnyway, {}, unanswered)).toEqual([])
  })

  it('contains, for the reader but not for the interview, what the policy leaves open', () => {
    const someday = all(bread, pilot('rules-to-come'))
    expect(pointsOf(someday, {})).toEqual(['goods', 'rules-to-come'])
    expect(pointsOf(someday, { goods: ['bread'] }, unanswered)).toEqual([])
    expect(pointsOf(someday, { goods: ['honey'] })).toEqual([])
  })

  it('contains a multiple choice with an option that leaves the fact unknown', () => {
    const catalogue = defineCatalogue({
      edition: '1',
      vocabulary: { papers: multiple('licence', leavesUnknown('under-way'), 'none') },
      sections: [{ id: 'only', questions: ['papers'] }],
      branches: { askedWhen: {}, offeredWhen: {} },
      measures: [{ id: 'tested', relevantWhen: { kind: 'has', question: 'papers', options: ['none'] } }],
    })
    expect(explain(catalogue, { papers: ['licence', 'under-way'] }, 'tested').open).toEqual(['papers'])
  })

  it('contains a question whose answer names nothing that exists', () => {
    expect(pointsOf(both, { goods: ['bagel'], licence: 'granted' })).toEqual(['goods'])
  })

  it('contains, for the reader but not for the interview, what is not sure or under way', () => {
    const answers = { goods: 'not-sure', licence: 'applied-for' }
    expect(pointsOf(both, answers)).toEqual(['goods', 'licence'])
    expect(pointsOf(both, answers, unanswered)).toEqual([])
  })
})

describe('a test that names every option', () => {
  it('can only hold, but does not before the question is answered', () => {
    const anywhere = is('place', 'market', 'shop', 'online')
    expect(pointsOf(anywhere, {})).toEqual(['place'])
    expect(pointsOf(any(anywhere, pilot('rules-to-come')), {})).toEqual(['place', 'rules-to-come'])
    expect(pointsOf(all(anywhere, pilot('rules-to-come')), {}, unanswered)).toEqual([])
  })
})

describe('a question on which others depend', () => {
  it('can matter through "asked when"', () => {
    expect(pointsOf(is('stall', 'rented'), {})).toEqual(['place', 'stall'])
    expect(pointsOf(is('stall', 'rented'), { place: 'shop' })).toEqual([])
    expect(pointsOf(is('stall', 'rented'), { stall: 'own' })).toEqual([])
  })

  it('can matter through what is offered', () => {
    expect(pointsOf(has('extras', 'corner'), { extras: ['corner'] })).toEqual(['place'])
    expect(pointsOf(has('extras', 'corner'), { extras: ['roof'] })).toEqual([])
  })

  it('does not matter where a test is decided already, whatever else is offered', () => {
    const corner = is('place', 'market')
    const roofed = { extras: ['roof'] }
    expect(openWhere(corner, any(has('extras', 'corner'), granted), roofed)).toEqual(['licence'])
    expect(openWhere(corner, all(has('extras', 'roof'), granted), roofed)).toEqual(['licence'])
    const atMarket = { place: 'market', extras: ['corner'] }
    expect(openWhere(corner, any(has('extras', 'corner'), granted), atMarket)).toEqual([])
  })

  it('matters when one of the chosen options may not be offered', () => {
    const both = { extras: ['roof', 'corner'] }
    expect(openWhere(is('place', 'market'), has('extras', 'corner'), both)).toEqual(['place'])
  })

  it('does not matter for an option beside another that already decides the test', () => {
    const both = { extras: ['roof', 'corner'] }
    const roofed = all(has('extras', 'roof'), pilot('rules-to-come'))
    expect(openWhere(is('place', 'market'), roofed, both)).toEqual([])
    expect(openWhere(is('place', 'market'), roofed, { extras: ['corner'] })).toEqual(['place'])
  })

  it('lets a test hold only by an option that may be offered, and fail only by an option outside it', () => {
    const later = any(pilot('rules-to-come'), granted)
    expect(pointsOf(all(has('extras', 'corner'), later), { place: 'market' }, unanswered)).toEqual([
      'extras',
      'licence',
    ])
    expect(pointsOf(all(has('extras', 'corner'), later), { place: 'shop' }, unanswered)).toEqual(['extras'])
    const soon = all(pilot('rules-to-come'), granted)
    const anyExtras = has('extras', 'roof', 'corner', 'none')
    expect(pointsOf(any(anyExtras, soon), { place: 'market' }, unanswered)).toEqual(['extras'])
  })

  it('decides nothing where its answer stays unknown, so that what would only count otherwise is not asked', () => {
    const someday = all(granted, pilot('rules-to-come'))
    const either = any(has('extras', 'corner'), someday)
    const market = { place: 'market' }
    expect(openWhere(is('place', 'market'), either, { ...market, extras: ['roof'] })).toEqual(['licence'])
    expect(openWhere(is('place', 'market'), either, { ...market, extras: 'not-sure' })).toEqual([])
    expect(openWhere(pilot('rules-to-come'), either, { ...market, extras: ['corner'] })).toEqual([])
  })

  it.each([
    ['possible', all(is('place', 'market'), pilot('rules-to-come'))],
    ['certain', any(is('place', 'market'), pilot('rules-to-come'))],
  ])('matters for an option whose offer its answer can only make %s', (_, corner) => {
    expect(openWhere(corner, has('extras', 'corner'), { extras: ['corner'] })).toEqual(['place'])
  })

  it('matters beside an option that no longer exists, which leaves the test open', () => {
    const retired = { extras: ['corner', 'balcony'] }
    expect(openWhere(is('place', 'market'), has('extras', 'corner'), retired)).toEqual(['place'])
  })

  it('leaves the other question open, whether the option tested is offered or not', () => {
    expect(pointsOf(has('extras', 'corner'), { place: 'shop' })).toEqual(['extras'])
    expect(pointsOf(all(has('extras', 'corner'), pilot('rules-to-come')), { place: 'market' })).toEqual([
      'extras',
      'rules-to-come',
    ])
  })
})

describe('a question that several parts share', () => {
  it('does not leave a question open that makes no difference', () => {
    expect(pointsOf(all(bread, any(bread, granted)), {})).toEqual(['goods'])
    expect(pointsOf(all(bread, any(has('goods', 'bread', 'cake'), granted)), {})).toEqual(['goods'])
    expect(pointsOf(any(is('place', 'shop'), all(is('place', 'shop'), granted)), {})).toEqual(['place'])
  })

  it('does not hide an open point that matters beside one that does not', () => {
    const pointless = all(bread, any(bread, granted))
    const someday = all(has('goods', 'cake'), pilot('rules-to-come'))
    expect(pointsOf(any(pointless, someday), {})).toEqual(['goods', 'rules-to-come'])
    const hidden = all(bread, any(bread, pilot('rules-to-come')))
    expect(pointsOf(any(hidden, all(has('goods', 'cake'), granted)), {})).toEqual(['goods', 'licence'])
  })

  it('does not leave a policy point open that makes no difference', () => {
    expect(pointsOf(all(bread, any(bread, pilot('rules-to-come'))), {})).toEqual(['goods'])
  })

  it('leaves another question open where one of its answers makes that question matter', () => {
    expect(pointsOf(any(all(bread, granted), has('goods', 'honey')), {})).toEqual(['goods', 'licence'])
  })

  /** Makes a condition that tests each of this many answers to one question. The other question makes no difference. */
  function conditionOn(answers: number) {
    const ids = Array.from({ length: answers }, (_, place) => `o${String(place)}`)
    const test = (question: string, option: string): Condition => ({
      kind: 'is',
      question,
      options: [option],
    })
    const first = test('shared', 'o0')
    const either: Condition = { kind: 'any', conditions: [first, test('other', 'yes')] }
    const eachTested: Condition = {
      kind: 'any',
      conditions: ids.map((id) => ({ kind: 'not', condition: test('shared', id) })),
    }
    const catalogue = defineCatalogue({
      edition: '1',
      vocabulary: { shared: single(...ids), other: single('yes', 'no') },
      sections: [{ id: 'only', questions: ['shared', 'other'] }],
      branches: { askedWhen: {}, offeredWhen: {} },
      measures: [{ id: 'tested', relevantWhen: { kind: 'all', conditions: [first, either, eachTested] } }],
    })
    const [measure] = indexOf(catalogue).measures
    if (!measure) throw new Error('no measure')
    return measure.relevantWhen
  }
  const openIn = (condition: FullCondition, mostLooks?: number) =>
    [...openPoints(condition, {}, unanswered, undefined, mostLooks).questions].map(({ id }) => id)

  it('is tried out with 64 answers, but not with more, so that all that may matter counts', () => {
    expect(openIn(conditionOn(64))).toEqual(['shared'])
    expect(openIn(conditionOn(65))).toEqual(['shared', 'other'])
  })

  it('is tried out with each of its answers, and without any, if as many evaluations are allowed', () => {
    const condition = conditionOn(7)
    const enough = testCount(condition) * 8
    expect(openIn(condition, enough)).toEqual(['shared'])
    expect(openIn(condition, enough - 1)).toEqual(['shared', 'other'])
  })
})

it('a question is asked even if its answer can only make a condition true, or only false', () => {
  const catalogue = defineCatalogue({
    edition: 'test',
    vocabulary: {
      approved: single('yes', leavesUnknown('pending')),
      refused: single('yes', leavesUnknown('pending')),
    },
    sections: [{ id: 'all', questions: ['approved', 'refused'] }],
    branches: { askedWhen: {}, offeredWhen: {} },
    measures: [
      { id: 'never-fails', relevantWhen: { kind: 'is', question: 'approved', options: ['yes'] } },
      { id: 'never-holds', relevantWhen: { kind: 'is', question: 'refused', options: ['pending'] } },
    ],
  })
  expect(interview(catalogue, {}).remaining).toEqual(['approved', 'refused'])
  expect(interview(catalogue, { approved: 'yes', refused: 'yes' }).settled).toEqual([
    'never-fails',
    'never-holds',
  ])
})
