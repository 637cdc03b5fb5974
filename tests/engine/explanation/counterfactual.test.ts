import { describe, expect, it } from 'vitest'
import {
  type Answers,
  type Change,
  type Condition,
  counterfactual,
  defineCatalogue,
  exclusive,
  fixed,
  multiple,
  plan,
  single,
  status,
} from '../../../src/engine'
import { all, any, bakery, has, is, not, pilot } from '../support/small-catalogue'

const withoutChangeability = ({ question, options }: Change) => ({ question, options })

/** Returns what would make a measure with this condition relevant. */
function suggest(relevantWhen: Condition, answers: Answers) {
  const suggested = counterfactual(
    { ...bakery, measures: [{ id: 'tested', relevantWhen }] },
    answers,
    'tested',
  )
  return suggested && { verdict: suggested.verdict, changes: suggested.changes.map(withoutChangeability) }
}

const says = (question: string): Condition => ({ kind: 'is', question, options: ['yes'] })
const withF1 = (condition: Condition): Condition => all(says('f1'), condition)

/** Makes a catalogue with two plans, two statuses and two fixed facts; the later ones are named last. */
const ofEachKind = (relevantWhen: Condition) => {
  const ask = single('yes', 'no')
  const vocabulary = {
    f1: fixed(ask),
    p1: plan(ask),
    s1: status(ask),
    p2: plan(ask),
    s2: status(ask),
    f2: fixed(ask),
  }
  return defineCatalogue({
    edition: 'test',
    vocabulary,
    sections: [{ id: 'all', questions: ['f1', 'p1', 's1', 'p2', 's2', 'f2'] }],
    branches: { askedWhen: {}, offeredWhen: {} },
    measures: [{ id: 'm', relevantWhen }],
  })
}

describe('the smallest change that makes a measure relevant', () => {
  it('is one fixed fact rather than another fixed fact and a status', () => {
    const catalogue = defineCatalogue({
      edition: 'test',
      vocabulary: {
        alone: fixed(single('yes', 'no')),
        paper: status(single('yes', 'no')),
        together: fixed(single('yes', 'no')),
      },
      sections: [{ id: 'all', questions: ['alone', 'paper', 'together'] }],
      branches: { askedWhen: {}, offeredWhen: {} },
      measures: [{ id: 'm', relevantWhen: any(says('alone'), all(says('paper'), says('together'))) }],
    })
    const found = counterfactual(catalogue, { alone: 'no', paper: 'no', together: 'no' }, 'm')
    expect(found?.changes.map(({ question }) => question)).toEqual(['alone'])
  })

  it.each([
    ['two plans rather than one status', any(says('s1'), all(says('p1'), says('p2'))), ['p1', 'p2']],
    ['two statuses rather than one fixed fact', any(says('f1'), all(says('s1'), says('s2'))), ['s1', 's2']],
    [
      'a fixed fact and a plan rather than a fixed fact and a status',
      withF1(any(says('s1'), says('p1'))),
      ['f1', 'p1'],
    ],
    ['a fixed fact alone rather than one with a plan', any(says('f2'), withF1(says('p1'))), ['f2']],
    ['a status alone rather than one with a plan', any(says('s2'), all(says('s1'), says('p1'))), ['s2']],
  ])('is %s', (_what, relevantWhen, changed) => {
    const found = counterfactual(ofEachKind(relevantWhen), {}, 'm')
    expect(found?.changes.map(({ question }) => question)).toEqual(changed)
  })

  it('is none when the measure is relevant already', () => {
    expect(counterfactual(bakery, { goods: ['bread'], licence: 'granted' }, 'baker')).toBeUndefined()
    // Another place could only make it less certain.
    expect(counterfactual(bakery, { place: 'online' }, 'online')).toBeUndefined()
  })

  it('is one question with every option that is enough', () => {
    expect(counterfactual(bakery, { goods: ['honey'], licence: 'granted' }, 'baker')).toEqual({
      verdict: 'relevant',
      changes: [{ question: 'goods', options: ['bread', 'cake'], changeability: 'status' }],
      answers: { goods: ['honey', 'bread'], licence: 'granted' },
    })
  })

  it('replaces an option that excludes the others', () => {
    const suggested = counterfactual(bakery, { goods: ['nothing'], licence: 'granted' }, 'baker')
    expect(suggested?.answers['goods']).toEqual(['bread'])
  })

  it('can be the answer "nothing", which replaces the other options', () => {
    const suggested = counterfactual(bakery, { goods: ['honey'] }, 'no-honey')
    expect(suggested?.answers).toEqual({ goods: ['nothing'] })
    expect(suggested?.changes).toMatchObject([{ question: 'goods', options: ['nothing'] }])
  })

  it('drops options that do not exist from an answer', () => {
    const suggested = counterfactual(bakery, { goods: ['honey', 'bagel'], licence: 'granted' }, 'baker')
    expect(suggested?.answers['goods']).toEqual(['honey', 'bread'])
  })

  it('uses only offered options where an answer names options that exclude each other', () => {
    const mixed = { extras: ['none', 'roof'] }
    expect(suggest(not(has('extras', 'none')), { place: 'market', ...mixed })?.changes).toEqual([
      { question: 'extras', options: ['corner'] },
    ])
    expect(suggest(not(has('extras', 'none')), { place: 'shop', ...mixed })?.changes).toEqual([
      { question: 'place', options: ['online'] },
    ])
  })

  it('leaves out an option that would be enough but is not offered', () => {
    const ofExtras = (option: string): Condition => ({ kind: 'has', question: 'extras', options: [option] })
    const catalogue = defineCatalogue({
      edition: 'test',
      vocabulary: {
        place: single('market', 'shop'),
        extras: multiple('roof', 'corner', 'shade', exclusive('none')),
      },
      sections: [{ id: 'only', questions: ['place', 'extras'] as const }],
      branches: { askedWhen: {}, offeredWhen: { extras: { corner: is('place', 'market') } } },
      measures: [{ id: 'tested', relevantWhen: any(ofExtras('shade'), not(ofExtras('none'))) }],
    })
    const mixed = { place: 'shop', extras: ['none', 'roof'] }
    expect(counterfactual(catalogue, mixed, 'tested')?.changes).toMatchObject([
      { question: 'extras', options: ['shade'] },
    ])
  })

  it('answers open questions too', () => {
    expect(counterfactual(bakery, { licence: 'applied-for' }, 'baker')?.changes).toMatchObject([
      { question: 'goods', options: ['bread', 'cake'] },
      { question: 'licence', options: ['granted'] },
    ])
  })

  it('skips an option that leaves the fact unknown and names the next', () => {
    expect(suggest(not(is('licence', 'granted')), { licence: 'granted' })).toEqual({
      verdict: 'relevant',
      changes: [{ question: 'licence', options: ['refused'] }],
    })
  })

  it('prefers the later question where either would do', () => {
    const either = any(is('place', 'shop'), is('licence', 'granted'))
    expect(suggest(either, { place: 'market', licence: 'refused' })?.changes).toEqual([
      { question: 'licence', options: ['granted'] },
    ])
  })

  it('prefers the later ones among several questions, too', () => {
    const either = all(is('licence', 'granted'), any(is('place', 'shop'), has('goods', 'bread')))
    expect(suggest(either, {})?.changes).toEqual([
      { question: 'place', options: ['shop'] },
      { question: 'licence', options: ['granted'] },
    ])
  })

  it('also changes the question that decides whether another is asked', () => {
    expect(suggest(is('stall', 'rented'), { place: 'shop' })?.changes).toEqual([
      { question: 'place', options: ['market'] },
      { question: 'stall', options: ['rented'] },
    ])
  })

  it('names only options that are offered after the change', () => {
    expect(suggest(has('extras', 'roof', 'corner'), { place: 'shop', extras: ['none'] })?.changes).toEqual([
      { question: 'extras', options: ['roof'] },
    ])
    expect(suggest(has('extras', 'corner'), { place: 'shop', extras: ['none'] })?.changes).toEqual([
      { question: 'place', options: ['market'] },
      { question: 'extras', options: ['corner'] },
    ])
  })

  it('ends at "possible" where only points that the policy leaves open remain', () => {
    const someday = all(is('place', 'shop'), pilot('rules-to-come'))
    expect(suggest(someday, { place: 'market' })).toEqual({
      verdict: 'possible',
      changes: [{ question: 'place', options: ['shop'] }],
    })
    expect(suggest(someday, {})?.verdict).toBe('possible')
    expect(suggest(someday, { place: 'shop' })).toBeUndefined()
    // The market would give the same verdict, so it is no improvement.
    const eitherPlace = all(is('place', 'market', 'shop'), pilot('rules-to-come'))
    expect(suggest(eitherPlace, { place: 'shop' })).toBeUndefined()
  })

  it('makes the measure relevant for certain where that can be done', () => {
    expect(counterfactual(bakery, { place: 'shop' }, 'online')).toMatchObject({
      verdict: 'relevant',
      changes: [{ question: 'place', options: ['online'] }],
    })
  })

  it('is none where no answers make the measure relevant', () => {
    expect(suggest(all(is('place', 'shop'), is('place', 'market')), { place: 'shop' })).toBeUndefined()
    expect(suggest(pilot('rules-to-come'), {})).toBeUndefined()
  })

  it('is refused for a measure that does not exist', () => {
    // @ts-expect-error There is no such measure.
    expect(() => counterfactual(bakery, {}, 'butcher')).toThrow('The catalogue has no measure "butcher".')
  })
})
