import { describe, expect, it } from 'vitest'
import {
  interview,
  isAsked,
  measuresDecidedBy,
  mostSettlingQuestion,
  nextQuestion,
  offeredOptions,
} from '../../../src/engine'
import { all, any, bakery, has, is } from '../support/small-catalogue'

describe('the interview', () => {
  it('asks everything that can matter, in the order of the catalogue', () => {
    const { next, remaining, settled } = interview(bakery, {})
    expect(next).toBe('goods')
    expect(remaining).toEqual(['goods', 'place', 'stall', 'extras', 'licence'])
    expect(settled).toEqual([])
  })

  it('skips what can no longer matter', () => {
    expect(interview(bakery, { goods: ['honey'], place: 'online' })).toEqual({
      next: undefined,
      remaining: [],
      settled: ['baker', 'own-stall', 'rented-stall', 'corner-stall', 'no-honey', 'online'],
    })
  })

  it('asks further questions while something is left to decide', () => {
    expect(interview(bakery, { goods: ['bread'], place: 'market' }).remaining).toEqual([
      'stall',
      'extras',
      'licence',
    ])
  })

  it('does not ask again after "not sure", or after an answer that leaves the fact unknown', () => {
    const answers = { goods: 'not-sure', place: 'not-sure', licence: 'applied-for' } as const
    expect(interview(bakery, answers).remaining).toEqual(['stall', 'extras'])
  })

  it('asks again where an answer has been emptied', () => {
    const others = { place: 'online', licence: 'granted' }
    expect(interview(bakery, { ...others, goods: ['honey'] }).remaining).toEqual([])
    expect(interview(bakery, { ...others, goods: [] }).remaining).toEqual(['goods'])
  })

  it('asks again where an answer names only options that are not offered', () => {
    const corner = { goods: ['honey'], extras: ['corner'] }
    expect(interview(bakery, { ...corner, place: 'market', stall: 'own' }).remaining).toEqual([])
    expect(interview(bakery, { ...corner, place: 'shop' }).remaining).toEqual(['extras'])
  })

  it('does not ask what could only settle a point that the policy leaves open', () => {
    expect(interview(bakery, { place: 'shop' }).settled).toContain('online')
  })

  it('says which question is next', () => {
    expect(nextQuestion(bakery, { goods: ['bread'] })).toBe('place')
    expect(nextQuestion(bakery, { goods: ['honey'], place: 'online' })).toBeUndefined()
  })
})

describe('a question', () => {
  it('decides measures, whether it is answered yet or not', () => {
    expect(measuresDecidedBy(bakery, {}, 'goods')).toEqual(['baker', 'no-honey'])
    expect(measuresDecidedBy(bakery, { goods: ['bread'] }, 'goods')).toEqual(['baker', 'no-honey'])
    expect(measuresDecidedBy(bakery, { licence: 'refused' }, 'goods')).toEqual(['no-honey'])
    expect(measuresDecidedBy(bakery, { place: 'online' }, 'stall')).toEqual([])
  })

  it('ignores options in an answer that it does not have', () => {
    const known = { goods: ['bread'], place: 'shop' }
    expect(interview(bakery, { ...known, goods: ['bread', 'soap'] })).toEqual(interview(bakery, known))
  })

  it('is open where its answer is an unknown option, or a list for a single choice', () => {
    expect(interview(bakery, { place: 'moon' })).toEqual(interview(bakery, {}))
    expect(interview(bakery, { place: ['shop'] })).toEqual(interview(bakery, {}))
  })

  it('decides nothing where only other questions matter', () => {
    const inShop = all(is('place', 'shop'), any(is('licence', 'granted'), is('stall', 'rented')))
    const catalogue = { ...bakery, measures: [{ id: 'tested', relevantWhen: inShop }] }
    expect(measuresDecidedBy(catalogue, { place: 'shop' }, 'stall')).toEqual([])
    expect(measuresDecidedBy(catalogue, { place: 'shop' }, 'licence')).toEqual(['tested'])
  })

  it('decides nothing when it does not exist', () => {
    // @ts-expect-error There is no such question.
    expect(measuresDecidedBy(bakery, {}, 'weather')).toEqual([])
  })

  it('is asked unless it is ruled out', () => {
    expect(isAsked(bakery, {}, 'goods')).toBe(true)
    expect(isAsked(bakery, {}, 'stall')).toBe(true)
    expect(isAsked(bakery, { place: 'market' }, 'stall')).toBe(true)
    expect(isAsked(bakery, { place: 'shop' }, 'stall')).toBe(false)
    expect(isAsked(bakery, {}, 'weather')).toBe(true)
  })

  it('offers the options that are not ruled out', () => {
    expect(offeredOptions(bakery, {}, 'extras')).toEqual(['roof', 'corner', 'none'])
    expect(offeredOptions(bakery, { place: 'shop' }, 'extras')).toEqual(['roof', 'none'])
    expect(offeredOptions(bakery, {}, 'place')).toEqual(['market', 'shop', 'online'])
    expect(offeredOptions(bakery, {}, 'weather')).toEqual([])
  })
})

describe('the question that settles most', () => {
  it('is the one whose answer settles most verdicts that are possible', () => {
    expect(mostSettlingQuestion(bakery, {})).toEqual({ question: 'place', settles: 4 })
    expect(mostSettlingQuestion(bakery, { place: 'online' })).toEqual({ question: 'goods', settles: 2 })
  })

  it('is the earlier of two that settle as many', () => {
    expect(mostSettlingQuestion(bakery, { place: 'online', goods: ['bread'] })).toEqual({
      question: 'licence',
      settles: 1,
    })
    expect(mostSettlingQuestion(bakery, { place: 'market', goods: ['honey'], stall: 'own' })).toEqual({
      question: 'extras',
      settles: 1,
    })
  })

  it('is the earlier one also where a measure mentions it later', () => {
    const relevantWhen = all(is('licence', 'granted'), has('goods', 'bread'))
    const catalogue = { ...bakery, measures: [{ id: 'tested', relevantWhen }] }
    expect(mostSettlingQuestion(catalogue, {})).toEqual({ question: 'goods', settles: 1 })
  })

  it('counts the verdicts that a single answer settles', () => {
    const [inShop, granted] = [is('place', 'shop'), is('licence', 'granted')]
    const measures = [
      { id: 'both', relevantWhen: all(inShop, granted) },
      { id: 'either', relevantWhen: any(inShop, granted) },
    ]
    expect(mostSettlingQuestion({ ...bakery, measures }, {})).toEqual({ question: 'place', settles: 1 })
  })

  it('does not count what is settled already', () => {
    const measures = [
      { id: 'settled', relevantWhen: any(is('place', 'shop'), is('licence', 'granted')) },
      { id: 'open', relevantWhen: all(is('place', 'shop'), has('goods', 'bread')) },
    ]
    expect(mostSettlingQuestion({ ...bakery, measures }, { licence: 'granted' })).toEqual({
      question: 'goods',
      settles: 1,
    })
  })

  it('is none when nothing is open, or only what the policy leaves open', () => {
    expect(mostSettlingQuestion(bakery, { place: 'online', goods: ['honey'] })).toBeUndefined()
    expect(
      mostSettlingQuestion(bakery, { place: 'shop', goods: ['honey'], extras: ['roof'] }),
    ).toBeUndefined()
  })
})
