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
  single,
  status,
} from '../../../src/engine'
import { all, any, bakery, has, is, not, pilot } from '../support/small-catalogue'

const withoutChangeability = ({ question, options }: Change) => ({ question, options })

/** What would make a measure with this condition relevant. */
function suggest(relevantWhen: Condition, answers: Answers) {
  const suggested = counterfactual(
    { ...bakery, measures: [{ id: 'tested', relevantWhen }] },
    answers,
    'tested',
  )
  return suggested && { verdict: suggested.verdict, changes: suggested.changes.map(withoutChangeability) }
}

describe('the smallest change that makes a measure relevant', () => {
  it('is one fixed fact rather than another with a status, whichever is tried first', () => {
    const says = (question: string): Condition => ({ kind: 'is', question, options: ['yes'] })
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

  it('is none when it is so already', () => {
    expect(counterfactual(bakery, { goods: ['bread'], licence: 'granted' }, 'baker')).toBeUndefined()
    // Another place would make it less certain, which nobody asks for.
    expect(counterfactual(bakery, { place: 'online' }, 'online')).toBeUndefined()
  })

  it('is one question with all the options that would do', () => {
    expect(counterfactual(bakery, { goods: ['honey'], licence: 'granted' }, 'baker')).toEqual({
      verdict: 'relevant',
      changes: [{ question: 'goods', options: ['bread', 'cake'], changeability: 'status' }],
      answers: { goods: ['honey', 'bread'], licence: 'granted' },
    })
  })

  it('takes the place of an exclusive option', () => {
    const suggested = counterfactual(bakery, { goods: ['nothing'], licence: 'granted' }, 'baker')
    expect(suggested?.answers['goods']).toEqual(['bread'])
  })

  it('can be to answer "nothing", which takes the place of the others', () => {
    const suggested = counterfactual(bakery, { goods: ['honey'] }, 'no-honey')
    expect(suggested?.answers).toEqual({ goods: ['nothing'] })
    expect(suggested?.changes).toMatchObject([{ question: 'goods', options: ['nothing'] }])
  })

  it('drops what an answer names that does not exist', () => {
    const suggested = counterfactual(bakery, { goods: ['honey', 'bagel'], licence: 'granted' }, 'baker')
    expect(suggested?.answers['goods']).toEqual(['honey', 'bread'])
  })

  it('chooses anew, and only what is offered, where an answer mixes what excludes each other', () => {
    const mixed = { extras: ['none', 'roof'] }
    expect(suggest(not(has('extras', 'none')), { place: 'market', ...mixed })?.changes).toEqual([
      { question: 'extras', options: ['corner'] },
    ])
    expect(suggest(not(has('extras', 'none')), { place: 'shop', ...mixed })?.changes).toEqual([
      { question: 'place', options: ['online'] },
    ])
  })

  it('names no other option that is not offered beside the one that is', () => {
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

  it('finds an option behind one that leaves the fact unknown', () => {
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

  it('goes through the question on which another hangs', () => {
    expect(suggest(is('stall', 'rented'), { place: 'shop' })?.changes).toEqual([
      { question: 'place', options: ['market'] },
      { question: 'stall', options: ['rented'] },
    ])
  })

  it('offers only what is offered then', () => {
    expect(suggest(has('extras', 'roof', 'corner'), { place: 'shop', extras: ['none'] })?.changes).toEqual([
      { question: 'extras', options: ['roof'] },
    ])
    expect(suggest(has('extras', 'corner'), { place: 'shop', extras: ['none'] })?.changes).toEqual([
      { question: 'place', options: ['market'] },
      { question: 'extras', options: ['corner'] },
    ])
  })

  it('leads to where only points remain that the policy leaves open', () => {
    const someday = all(is('place', 'shop'), pilot('rules-to-come'))
    expect(suggest(someday, { place: 'market' })).toEqual({
      verdict: 'possible',
      changes: [{ question: 'place', options: ['shop'] }],
    })
    expect(suggest(someday, {})?.verdict).toBe('possible')
    expect(suggest(someday, { place: 'shop' })).toBeUndefined()
    // The market would do as well, but nothing is won by it.
    const eitherPlace = all(is('place', 'market', 'shop'), pilot('rules-to-come'))
    expect(suggest(eitherPlace, { place: 'shop' })).toBeUndefined()
  })

  it('rather makes it relevant for certain where it can', () => {
    expect(counterfactual(bakery, { place: 'shop' }, 'online')).toMatchObject({
      verdict: 'relevant',
      changes: [{ question: 'place', options: ['online'] }],
    })
  })

  it('is none where nothing would do', () => {
    expect(suggest(all(is('place', 'shop'), is('place', 'market')), { place: 'shop' })).toBeUndefined()
    expect(suggest(pilot('rules-to-come'), {})).toBeUndefined()
  })

  it('is refused for a measure that does not exist', () => {
    // @ts-expect-error There is no such measure.
    expect(() => counterfactual(bakery, {}, 'butcher')).toThrow('The catalogue has no measure "butcher".')
  })
})
