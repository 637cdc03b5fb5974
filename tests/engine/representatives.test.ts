import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/engine'
import { indexOf } from '../../src/engine/indexed'
import {
  countOfAnswers,
  representativeAnswers,
  representatives,
  sharedQuestions,
} from '../../src/engine/representatives'
import { all, any, bakery, has, is, not, pilot } from './support/small-catalogue'

/**
 * Returns what a condition on the bakery makes of one question. The answers are as many as are counted without a list.
 */
function telling(relevantWhen: Condition, questionId: string) {
  const index = indexOf({ ...bakery, measures: [{ id: 'tested', relevantWhen }] })
  const [measure, question] = [index.measures[0], index.questions.get(questionId)]
  if (!measure || !question) throw new Error('nothing to tell')
  const condition = measure.relevantWhen
  const answers = representativeAnswers(condition, question)
  expect(countOfAnswers(condition, question)).toBe(answers.length)
  return {
    options: representatives(condition, question),
    again: representatives(condition, question),
    answers,
    isShared: sharedQuestions(condition).has(question),
  }
}

describe('options that behave alike', () => {
  it('are those that the same tests name', () => {
    expect(telling(is('place', 'market', 'shop'), 'place').options).toEqual(['market', 'online'])
    expect(telling(any(is('place', 'market', 'shop'), is('place', 'shop')), 'place').options).toEqual([
      'market',
      'shop',
      'online',
    ])
  })

  it('do not mix tested options with untested ones, exclusive ones or ones that leave the fact unknown', () => {
    expect(telling(not(is('licence', 'granted')), 'licence').options).toEqual([
      'granted',
      'applied-for',
      'refused',
    ])
    expect(telling(has('goods', 'bread', 'cake', 'honey'), 'goods').options).toEqual(['bread', 'nothing'])
  })

  it('do not include options that are offered under their own condition', () => {
    expect(telling(has('extras', 'roof', 'corner'), 'extras').options).toEqual(['roof', 'corner', 'none'])
  })

  it('are all but the exclusive ones where no test names the question', () => {
    const elsewhere = telling(is('place', 'market'), 'goods')
    expect(elsewhere.options).toEqual(['bread', 'nothing'])
    expect(elsewhere.isShared).toBe(false)
  })

  it('are worked out once and then kept', () => {
    const { options, again } = telling(is('place', 'market'), 'place')
    expect(again).toBe(options)
  })
})

describe('answers that a condition distinguishes', () => {
  it('are one option of each kind for a single choice', () => {
    expect(telling(is('place', 'shop'), 'place').answers).toEqual(['market', 'shop'])
  })

  it('are the combinations of a multiple choice, with an exclusive option alone', () => {
    expect(telling(any(has('goods', 'bread'), has('goods', 'cake')), 'goods').answers).toEqual([
      ['bread'],
      ['cake'],
      ['bread', 'cake'],
      ['honey'],
      ['bread', 'honey'],
      ['cake', 'honey'],
      ['bread', 'cake', 'honey'],
      ['nothing'],
    ])
  })
})

describe('a question', () => {
  it('is shared when several tests use it, also through "asked when" or an offer', () => {
    expect(telling(all(is('place', 'market'), not(is('place', 'shop'))), 'place').isShared).toBe(true)
    expect(telling(has('extras', 'roof'), 'place').isShared).toBe(true)
    expect(telling(any(is('place', 'market'), is('stall', 'own')), 'place').isShared).toBe(true)
  })

  it('is not shared when only one test uses it', () => {
    expect(telling(all(is('place', 'market'), pilot('rules-to-come')), 'place').isShared).toBe(false)
  })
})
