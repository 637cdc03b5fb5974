import { describe, expect, it } from 'vitest'
import { defineCatalogue, explain, leavesUnknown, multiple, whyNotAsked } from '../../../src/engine'
import { all, any, bakery, has, is, not } from '../support/small-catalogue'

describe('an explanation', () => {
  it('of a relevant measure names the answers that suffice', () => {
    const answers = { goods: ['bread', 'honey'], place: 'market', licence: 'granted' }
    expect(explain(bakery, answers, 'baker')).toEqual({
      verdict: 'relevant',
      deciding: ['goods', 'licence'],
      open: [],
      pilots: [],
    })
  })

  it('of a measure that is not relevant names one sufficient reason, the earliest', () => {
    const answers = { goods: ['honey'], licence: 'refused' }
    expect(explain(bakery, answers, 'baker')).toEqual({
      verdict: 'not-relevant',
      deciding: ['goods'],
      open: [],
      pilots: [],
    })
  })

  it('of a possible measure names what is known and what is open', () => {
    expect(explain(bakery, { goods: ['bread'], licence: 'not-sure' }, 'baker')).toEqual({
      verdict: 'possible',
      deciding: ['goods'],
      open: ['licence'],
      pilots: [],
    })
    expect(explain(bakery, {}, 'baker')).toEqual({
      verdict: 'possible',
      deciding: [],
      open: ['goods', 'licence'],
      pilots: [],
    })
  })

  it('counts an answer that leaves the fact unknown among the open points', () => {
    expect(explain(bakery, { goods: ['bread'], licence: 'applied-for' }, 'baker').open).toEqual(['licence'])
  })

  it('names the points that the policy leaves open', () => {
    expect(explain(bakery, { place: 'shop' }, 'online')).toEqual({
      verdict: 'possible',
      deciding: ['place'],
      open: [],
      pilots: ['rules-to-come'],
    })
    expect(explain(bakery, {}, 'online')).toMatchObject({ open: ['place'], pilots: ['rules-to-come'] })
    expect(explain(bakery, { place: 'online' }, 'online').pilots).toEqual([])
  })

  it('names an answer that suffices, even if a part of it leaves something unknown', () => {
    const papers = defineCatalogue({
      edition: '1',
      vocabulary: { permits: multiple('fire', 'water', leavesUnknown('some-under-way')) },
      sections: [{ id: 'papers', questions: ['permits'] }],
      branches: { askedWhen: {}, offeredWhen: {} },
      measures: [{ id: 'fire', relevantWhen: { kind: 'has', question: 'permits', options: ['fire'] } }],
    })
    expect(explain(papers, { permits: ['fire', 'some-under-way'] }, 'fire')).toMatchObject({
      verdict: 'relevant',
      deciding: ['permits'],
    })
  })

  it('names the answer that rules a question out, not the old answer to that question', () => {
    const answers = { place: 'shop', stall: 'rented' }
    expect(explain(bakery, answers, 'rented-stall').deciding).toEqual(['place'])
  })

  it('names no answer that makes no difference to the verdict', () => {
    // Only the licence decides, whatever is sold and wherever.
    const granted = is('licence', 'granted')
    const inShop = all(is('place', 'shop'), not(is('place', 'market')), granted)
    const relevantWhen = any(all(has('goods', 'bread'), granted), inShop, granted)
    const catalogue = { ...bakery, measures: [{ id: 'tested', relevantWhen }] }
    const answers = { goods: ['honey'], place: 'shop' }
    expect(explain(catalogue, answers, 'tested')).toMatchObject({ deciding: [], open: ['licence'] })
  })

  it('calls a question open when its answer names only options that are not offered', () => {
    expect(explain(bakery, { place: 'shop', extras: ['corner'] }, 'corner-stall')).toEqual({
      verdict: 'possible',
      deciding: ['place'],
      open: ['extras'],
      pilots: [],
    })
  })
})

describe('why a question is not asked', () => {
  it('names the answers that rule it out', () => {
    expect(whyNotAsked(bakery, { goods: ['bread'], place: 'online' }, 'extras')).toEqual(['place'])
  })

  it('has a reason only for questions that are ruled out', () => {
    expect(whyNotAsked(bakery, { place: 'online' }, 'goods')).toEqual([])
    expect(whyNotAsked(bakery, {}, 'stall')).toEqual([])
    expect(whyNotAsked(bakery, { place: 'market' }, 'stall')).toEqual([])
    // @ts-expect-error There is no such question.
    expect(whyNotAsked(bakery, {}, 'weather')).toEqual([])
  })
})
