import { describe, expect, it } from 'vitest'
import { type Condition, defineCatalogue, single, type Vocabulary } from '../../src/engine'
import type { FullCondition } from '../../src/engine/full-condition'
import { indexOf } from '../../src/engine/indexed'
import { all, any, bakery, has, is, not } from './support/small-catalogue'

const trial = { kind: 'pilot', reason: 'trial' } as const

/** Returns the conditions of a bakery with these measures, written out in full. */
function writtenOut(...conditions: readonly Condition[]): readonly FullCondition[] {
  const measures = conditions.map((relevantWhen, position) => ({ id: `measure-${position}`, relevantWhen }))
  return indexOf({ ...bakery, measures }).measures.map(({ relevantWhen }) => relevantWhen)
}

/** Writes what a condition says, part by part. */
function told(condition: FullCondition): unknown {
  switch (condition.kind) {
    case 'given':
      return [condition.of.question.id, ...condition.of.truths]
    case 'all':
    case 'any':
      return [condition.kind, ...condition.of.map(told)]
    case 'not':
      return ['not', told(condition.of)]
    case 'pilot':
      return ['pilot', condition.of]
  }
}

describe('conditions that say the same', () => {
  it.each<[string, Condition, Condition]>([
    ['tests', is('place', 'shop'), is('place', 'shop')],
    [
      'tests of the same options in another order',
      has('goods', 'bread', 'cake'),
      has('goods', 'cake', 'bread'),
    ],
    ['all', all(is('place', 'shop'), has('goods', 'cake')), all(is('place', 'shop'), has('goods', 'cake'))],
    ['any', any(is('place', 'shop'), has('goods', 'cake')), any(is('place', 'shop'), has('goods', 'cake'))],
    ['not', not(is('place', 'shop')), not(is('place', 'shop'))],
    ['pilots', trial, trial],
  ])('are stored as one object: %s', (_, one, other) => {
    const [first, second] = writtenOut(one, other)
    expect(first).toBe(second)
  })

  it('are one object also inside other conditions', () => {
    const [whole, part] = writtenOut(all(not(is('place', 'shop')), has('goods', 'cake')), is('place', 'shop'))
    const negated = whole?.kind === 'all' ? whole.of[0] : undefined
    expect(negated?.kind === 'not' && negated.of).toBe(part)
  })
})

describe('a condition that can be shorter', () => {
  const shop = is('place', 'shop')
  const cake = has('goods', 'cake')
  const bread = has('goods', 'bread')

  it.each<[string, Condition, Condition]>([
    ['all within all', all(all(shop, cake), bread), all(shop, cake, bread)],
    ['all within all within all', all(shop, all(cake, all(bread, trial))), all(shop, cake, bread, trial)],
    ['any within any', any(shop, any(cake, bread)), any(shop, cake, bread)],
    ['a part of all that is there already', all(shop, cake, shop), all(shop, cake)],
    ['a part of any that is there already', any(shop, cake, shop), any(shop, cake)],
    ['a part within a part', all(shop, all(cake, shop)), all(shop, cake)],
    ['all of one', all(shop), shop],
    ['any of the same', any(cake, cake), cake],
  ])('is shortened: %s', (_, long, short) => {
    const [first, second] = writtenOut(long, short)
    expect(first).toBe(second)
    expect([first].map((condition) => condition && told(condition))).toEqual([
      told(writtenOut(short)[0] ?? expect.fail()),
    ])
  })

  it('keeps an "any" inside an "all", and an "all" inside an "any"', () => {
    const [first, second] = writtenOut(all(any(shop, cake), bread), any(all(shop, cake), bread))
    expect([first, second].map((condition) => condition?.kind)).toEqual(['all', 'any'])
    expect([first, second].map((condition) => condition && told(condition))).toEqual([
      ['all', ['any', ...writtenOut(shop, cake).map(told)], ...writtenOut(bread).map(told)],
      ['any', ['all', ...writtenOut(shop, cake).map(told)], ...writtenOut(bread).map(told)],
    ])
  })
})

describe('conditions that differ', () => {
  it.each<[string, Condition, Condition]>([
    ['options', is('place', 'shop'), is('place', 'online')],
    ['questions', is('place', 'shop'), has('goods', 'cake')],
    ['all and any', all(is('place', 'shop'), trial), any(is('place', 'shop'), trial)],
    ['order', all(is('place', 'shop'), trial), all(trial, is('place', 'shop'))],
    ['what is negated', not(is('place', 'shop')), not(is('place', 'online'))],
    ['reasons of pilots', trial, { ...trial, reason: 'another trial' }],
  ])('are stored as two objects: %s', (_, one, other) => {
    const [first, second] = writtenOut(one, other)
    expect(first).not.toBe(second)
    expect([first, second].map((condition) => condition && told(condition))).toEqual([
      told(writtenOut(one)[0] ?? expect.fail()),
      told(writtenOut(other)[0] ?? expect.fail()),
    ])
  })

  it('have different numbers, counted from 0, however many there are', () => {
    const ids = Array.from({ length: 30 }, (_, position) => `question-${position}`)
    const vocabulary: Vocabulary = Object.fromEntries(ids.map((id) => [id, single('yes', 'no')]))
    const test = (question: string): Condition => ({ kind: 'is', question, options: ['yes'] })
    const pairs = ids.flatMap((one) =>
      ids.filter((other) => other !== one).map((other) => [one, other] as const),
    )
    const index = indexOf(
      defineCatalogue({
        edition: '1',
        vocabulary,
        sections: [{ id: 'all', questions: ids }],
        branches: { askedWhen: {}, offeredWhen: {} },
        measures: [
          ...ids.map((id) => ({ id, relevantWhen: test(id) })),
          ...pairs.map(([one, other]) => ({
            id: `${one} ${other}`,
            relevantWhen: { kind: 'all', conditions: [test(one), test(other)] } as const,
          })),
        ],
      }),
    )
    const conditions = index.measures.map(({ relevantWhen }) => relevantWhen)
    expect(conditions.map(({ position }) => position)).toEqual(conditions.map((_, position) => position))
    expect(index.conditionCount).toBe(conditions.length)
    expect(
      conditions.flatMap((condition) =>
        condition.kind === 'all'
          ? [condition.of.map((part) => part.kind === 'given' && part.of.question.id)]
          : [],
      ),
    ).toEqual(pairs)
  })
})
