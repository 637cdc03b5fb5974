import { describe, expect, it } from 'vitest'
import { type Answers, sameAnswers } from '../../src/engine'

describe('two sets of answers', () => {
  it.each<[one: Answers, other: Answers]>([
    [{}, {}],
    [{ place: 'shop' }, { place: 'shop' }],
    [{ place: undefined }, {}],
    [{ goods: ['bread', 'cake'] }, { goods: ['cake', 'bread'] }],
  ])('are equal: %j and %j', (one, other) => {
    expect(sameAnswers(one, other)).toBe(true)
  })

  it.each<[one: Answers, other: Answers]>([
    [{ place: 'shop' }, {}],
    [{}, { place: 'shop' }],
    [{ place: 'shop' }, { place: 'market' }],
    [
      { place: 'shop', licence: 'granted' },
      { place: 'shop', licence: 'refused' },
    ],
    [{ goods: ['bread'] }, { goods: ['bread', 'cake'] }],
    [{ goods: ['bread'] }, { goods: 'bread' }],
  ])('differ: %j and %j', (one, other) => {
    expect(sameAnswers(one, other)).toBe(false)
  })
})
