import { describe, expect, it } from 'vitest'
import { type Answers, assess, defineCatalogue, sameAnswer, single } from '../../src/engine'
import { bakery } from './support/small-catalogue'

function verdicts(answers: Answers) {
  return Object.fromEntries(
    assess(bakery, answers).findings.map(({ measure, verdict }) => [measure, verdict]),
  )
}

describe('an assessment', () => {
  it('gives every measure the verdict "possible" while nothing is answered', () => {
    expect(new Set(Object.values(verdicts({})))).toEqual(new Set(['possible']))
  })

  it('has one finding for each measure, in the order of the catalogue', () => {
    const { findings } = assess(bakery, {})
    expect(findings.map((finding) => finding.measure)).toEqual(bakery.measures.map((measure) => measure.id))
  })

  it('gives "relevant" for a true condition, "not relevant" for a false one, "possible" for an unknown one', () => {
    expect(verdicts({ goods: ['bread'], place: 'shop', licence: 'applied-for' })).toEqual({
      baker: 'possible',
      'own-stall': 'relevant',
      'rented-stall': 'not-relevant',
      'corner-stall': 'possible',
      'no-honey': 'relevant',
      online: 'possible',
    })
  })

  it('holds the answers that it was made from', () => {
    const answers = { place: 'shop' }
    expect(assess(bakery, answers).answers).toBe(answers)
  })

  it('ignores answers to questions that the catalogue does not have', () => {
    expect(verdicts({ weather: 'fine', place: 'shop' })).toEqual(verdicts({ place: 'shop' }))
  })
})

describe('assessing again', () => {
  const assessed = assess(bakery, { goods: ['bread', 'honey'], place: 'shop' })
  // Copies: a finding that is evaluated again is then another object, even with the same verdict.
  const before = { ...assessed, findings: structuredClone(assessed.findings) }

  it('evaluates only the measures that depend on a changed answer', () => {
    const after = assess(bakery, { ...before.answers, goods: ['bread'] }, before)
    const renewed = after.findings.filter((finding, position) => finding !== before.findings[position])
    expect(renewed.map((finding) => finding.measure)).toEqual(['baker', 'no-honey'])
    expect(after.findings).toEqual(assess(bakery, after.answers).findings)
  })

  it('evaluates nothing when only the order of the options in an answer changed', () => {
    const after = assess(bakery, { ...before.answers, goods: ['honey', 'bread'] }, before)
    expect(after.findings.every((finding, position) => finding === before.findings[position])).toBe(true)
  })

  it('keeps the earlier finding where the verdict is the same', () => {
    const after = assess(bakery, { goods: ['bread'], place: 'shop' }, assessed)
    const renewed = after.findings.filter((finding, position) => finding !== assessed.findings[position])
    expect(renewed.map((finding) => finding.measure)).toEqual(['no-honey'])
  })

  it('leaves the earlier assessment as it was', () => {
    const copy = structuredClone(before)
    assess(bakery, { goods: ['cake'], place: 'online', licence: 'granted' }, before)
    expect(before).toEqual(copy)
  })
})

describe('two answers', () => {
  it('are equal when they name the same options in any order', () => {
    expect(sameAnswer(undefined, undefined)).toBe(true)
    expect(sameAnswer('a', 'a')).toBe(true)
    expect(sameAnswer(['a', 'b'], ['b', 'a'])).toBe(true)
    expect(sameAnswer([], [])).toBe(true)
  })

  it('are different in every other case', () => {
    expect(sameAnswer('a', 'b')).toBe(false)
    expect(sameAnswer('a', undefined)).toBe(false)
    expect(sameAnswer('a', ['a'])).toBe(false)
    expect(sameAnswer(['a'], 'a')).toBe(false)
    expect(sameAnswer(['a'], ['a', 'b'])).toBe(false)
    expect(sameAnswer(['a', 'c'], ['a', 'b'])).toBe(false)
  })

  it('are different when one of them names an option twice', () => {
    expect(sameAnswer(['a', 'a'], ['a', 'b'])).toBe(false)
    expect(sameAnswer(['a', 'b'], ['a', 'a'])).toBe(false)
    expect(sameAnswer(['a', 'a'], ['a'])).toBe(false)
  })
})

describe('an assessment that continues an earlier one', () => {
  const idle = defineCatalogue({
    edition: 'test',
    vocabulary: {
      colour: single('red', 'blue'),
      size: single('small', 'large'),
      mood: single('good', 'bad'),
    },
    sections: [{ id: 'all', questions: ['colour', 'size', 'mood'] }],
    branches: { askedWhen: {}, offeredWhen: {} },
    measures: [
      { id: 'red', relevantWhen: { kind: 'is', question: 'colour', options: ['red'] } },
      { id: 'large', relevantWhen: { kind: 'is', question: 'size', options: ['large'] } },
    ],
  })

  it.each<[string, Answers, Answers]>([
    ['no answer has changed', { colour: 'red' }, { colour: 'red' }],
    ['an answer that no measure uses has changed', { mood: 'good' }, { mood: 'bad' }],
    ['one answer has changed', { colour: 'red' }, { colour: 'blue' }],
    ['several answers have changed', { colour: 'red', mood: 'good' }, { size: 'large', mood: 'bad' }],
  ])('equals a new one when %s', (_, before, after) => {
    expect(assess(idle, after, assess(idle, before))).toEqual(assess(idle, after))
  })
})
