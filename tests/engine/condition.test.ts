import { describe, expect, expectTypeOf, it } from 'vitest'
import { assess, explain, nextQuestion } from '../../src/engine'
import { all, any, bakery, has, is, not, pilot } from './support/small-catalogue'

describe('a condition', () => {
  it('is plain data', () => {
    const condition = all(is('place', 'market'), any(not(has('goods', 'cake')), pilot('rules-to-come')))
    expect(JSON.parse(JSON.stringify(condition))).toEqual(condition)
    expect(condition).toEqual({
      kind: 'all',
      conditions: [
        { kind: 'is', question: 'place', options: ['market'] },
        {
          kind: 'any',
          conditions: [
            { kind: 'not', condition: { kind: 'has', question: 'goods', options: ['cake'] } },
            { kind: 'pilot', reason: 'rules-to-come' },
          ],
        },
      ],
    })
  })

  it('does not compile when it is wrong', () => {
    const wrong = [
      // @ts-expect-error There is no such question.
      () => is('weather', 'fine'),
      // @ts-expect-error There is no such option.
      () => is('place', 'moon'),
      // @ts-expect-error One of the options does not exist.
      () => has('goods', 'bread', 'fish'),
      // @ts-expect-error A multiple choice contains options; it is not one of them.
      () => is('goods', 'bread'),
      // @ts-expect-error A single choice is an option; it does not contain any.
      () => has('place', 'market'),
      // @ts-expect-error A test names at least one option.
      () => is('place'),
      // @ts-expect-error "All" of no conditions would always be true, and nobody would notice.
      () => all(),
      // @ts-expect-error "Any" of no conditions would always be false, and nobody would notice.
      () => any(),
      // @ts-expect-error The policy does not leave this open.
      () => pilot('weather'),
    ]
    expect(wrong).toHaveLength(9)
  })
})

describe('ids', () => {
  it('of questions and measures are checked by the compiler in every result', () => {
    type Question = 'goods' | 'place' | 'stall' | 'extras' | 'licence'
    type Measure = 'baker' | 'own-stall' | 'rented-stall' | 'corner-stall' | 'no-honey' | 'online'
    expectTypeOf(nextQuestion(bakery, {})).toEqualTypeOf<Question | undefined>()
    expectTypeOf(assess(bakery, {}).findings[0]?.measure).toEqualTypeOf<Measure | undefined>()
    expectTypeOf(explain(bakery, {}, 'baker').deciding).toEqualTypeOf<readonly Question[]>()
    // @ts-expect-error There is no such measure.
    expect(() => explain(bakery, {}, 'butcher')).toThrow('The catalogue has no measure "butcher".')
  })
})
