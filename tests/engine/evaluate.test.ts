import { describe, expect, it } from 'vitest'
import {
  type Answers,
  assess,
  type Condition,
  defineCatalogue,
  leavesUnknown,
  multiple,
} from '../../src/engine'
import { evaluate } from '../../src/engine/evaluate'
import { indexOf } from '../../src/engine/indexed'
import { FALSE, TRUE, UNKNOWN } from '../../src/engine/truth'
import { all, any, bakery, has, is, not, pilot, vocabulary } from './support/small-catalogue'

const names = { [FALSE]: 'false', [UNKNOWN]: 'unknown', [TRUE]: 'true' }

/** Returns the truth of a condition on the bakery. */
function truthOf(condition: Condition, answers: Answers): string {
  const measure = indexOf({ ...bakery, measures: [{ id: 'tested', relevantWhen: condition }] }).measures[0]
  if (!measure) throw new Error('no measure')
  return names[evaluate(measure.relevantWhen, answers)]
}

describe('the condition "is"', () => {
  it('is true for an option that it names, false for another, unknown while the question is open', () => {
    const onMarket = is('place', 'market', 'shop')
    expect(truthOf(onMarket, { place: 'shop' })).toBe('true')
    expect(truthOf(onMarket, { place: 'online' })).toBe('false')
    expect(truthOf(onMarket, {})).toBe('unknown')
    expect(truthOf(onMarket, { place: 'not-sure' })).toBe('unknown')
  })

  it('is unknown where the answer leaves the fact unknown', () => {
    expect(truthOf(is('licence', 'granted'), { licence: 'applied-for' })).toBe('unknown')
    expect(truthOf(is('licence', 'refused'), { licence: 'applied-for' })).toBe('unknown')
  })

  it('is unknown where the answer is not one option of the question', () => {
    expect(truthOf(is('place', 'market'), { place: 'moon' })).toBe('unknown')
    expect(truthOf(is('place', 'market'), { place: 'constructor' })).toBe('unknown')
    expect(truthOf(is('place', 'market'), { place: ['market'] })).toBe('unknown')
  })
})

describe('the condition "has"', () => {
  it('is true when one of the options is chosen, false when only others are', () => {
    expect(truthOf(has('goods', 'bread', 'cake'), { goods: ['honey', 'cake'] })).toBe('true')
    expect(truthOf(has('goods', 'bread', 'cake'), { goods: ['honey'] })).toBe('false')
    expect(truthOf(has('goods', 'bread'), { goods: ['nothing'] })).toBe('false')
  })

  it('is unknown while nothing is chosen', () => {
    expect(truthOf(has('goods', 'bread'), {})).toBe('unknown')
    expect(truthOf(has('goods', 'bread'), { goods: [] })).toBe('unknown')
    expect(truthOf(has('goods', 'bread'), { goods: 'not-sure' })).toBe('unknown')
  })

  it('ignores options that do not exist, and reads a single id as a list of one', () => {
    expect(truthOf(has('goods', 'bread'), { goods: ['fish', 'bread'] })).toBe('true')
    expect(truthOf(has('goods', 'bread'), { goods: ['fish', 'cake'] })).toBe('false')
    expect(truthOf(has('goods', 'bread'), { goods: ['fish'] })).toBe('unknown')
    expect(truthOf(has('goods', 'bread'), { goods: 'bread' })).toBe('true')
  })

  it('is unknown beside an option that leaves the fact unknown, unless another option is enough', () => {
    const papers = { permits: multiple('fire', 'water', leavesUnknown('some-under-way')) }
    const hasFire: Condition = { kind: 'has', question: 'permits', options: ['fire'] }
    const catalogue = defineCatalogue({
      edition: '1',
      vocabulary: papers,
      sections: [{ id: 'papers', questions: ['permits'] }],
      branches: { askedWhen: {}, offeredWhen: {} },
      measures: [{ id: 'fire', relevantWhen: hasFire }],
    })
    const truth = (...permits: string[]) => {
      const measure = indexOf(catalogue).measures[0]
      return measure && names[evaluate(measure.relevantWhen, { permits })]
    }
    expect(truth('water')).toBe('false')
    expect(truth('some-under-way')).toBe('unknown')
    expect(truth('water', 'some-under-way')).toBe('unknown')
    expect(truth('fire', 'some-under-way')).toBe('true')
    expect(truth('some-under-way', 'fire', 'some-under-way')).toBe('true')
  })
})

describe('all, any, not and pilot', () => {
  const yes = is('place', 'market')
  const no = is('place', 'shop')
  const open = is('licence', 'granted')
  const answers = { place: 'market' }

  it('follow the three-valued logic of Kleene: the least, the greatest, the opposite', () => {
    expect(truthOf(all(yes, yes), answers)).toBe('true')
    expect(truthOf(all(yes, open), answers)).toBe('unknown')
    expect(truthOf(all(open, no), answers)).toBe('false')
    expect(truthOf(any(no, no), answers)).toBe('false')
    expect(truthOf(any(no, open), answers)).toBe('unknown')
    expect(truthOf(any(open, yes), answers)).toBe('true')
    expect(truthOf(not(yes), answers)).toBe('false')
    expect(truthOf(not(no), answers)).toBe('true')
    expect(truthOf(not(open), answers)).toBe('unknown')
  })

  it('keep unknown what the policy leaves open, unless another part decides', () => {
    expect(truthOf(pilot('rules-to-come'), answers)).toBe('unknown')
    expect(truthOf(all(pilot('rules-to-come'), no), answers)).toBe('false')
    expect(truthOf(any(pilot('rules-to-come'), yes), answers)).toBe('true')
  })
})

describe('a question that is not asked', () => {
  it('counts with its fixed value, whatever was answered before', () => {
    expect(truthOf(is('stall', 'rented'), { place: 'shop', stall: 'rented' })).toBe('false')
    expect(truthOf(is('stall', 'own'), { place: 'shop', stall: 'rented' })).toBe('true')
    expect(truthOf(has('extras', 'roof'), { place: 'online', extras: ['roof'] })).toBe('false')
  })

  it('counts with its answer where it is asked', () => {
    expect(truthOf(is('stall', 'rented'), { place: 'market', stall: 'rented' })).toBe('true')
    expect(truthOf(is('stall', 'own'), { place: 'market', stall: 'rented' })).toBe('false')
    expect(truthOf(is('stall', 'own'), { place: 'market' })).toBe('unknown')
  })

  it('is known, while it is unclear whether it is asked, only where answer and fixed value agree', () => {
    expect(truthOf(is('stall', 'own'), { stall: 'own' })).toBe('true')
    expect(truthOf(is('stall', 'rented'), { stall: 'own' })).toBe('false')
    expect(truthOf(is('stall', 'own'), { stall: 'rented' })).toBe('unknown')
    expect(truthOf(is('stall', 'rented'), { stall: 'rented' })).toBe('unknown')
    expect(truthOf(is('stall', 'rented'), {})).toBe('unknown')
  })
})

describe('an option that is not offered', () => {
  const corner = has('extras', 'corner')
  const roof = has('extras', 'roof')

  it('does not count', () => {
    expect(truthOf(corner, { place: 'market', extras: ['corner'] })).toBe('true')
    expect(truthOf(corner, { place: 'shop', extras: ['corner', 'roof'] })).toBe('false')
    expect(truthOf(roof, { place: 'shop', extras: ['corner', 'roof'] })).toBe('true')
  })

  it('leaves the question open when nothing else was chosen', () => {
    expect(truthOf(corner, { place: 'shop', extras: ['corner'] })).toBe('unknown')
    expect(truthOf(roof, { place: 'shop', extras: ['corner'] })).toBe('unknown')
    expect(truthOf(roof, { place: 'shop', extras: ['corner', 'fish'] })).toBe('unknown')
    expect(truthOf(roof, { place: 'market', extras: ['corner'] })).toBe('false')
  })

  it('leaves a condition unknown while it is unclear whether the option is offered', () => {
    expect(truthOf(corner, { extras: ['corner'] })).toBe('unknown')
    expect(truthOf(any(is('place', 'market'), not(corner)), { extras: ['corner'] })).toBe('unknown')
  })

  it('leaves no fact unknown, even if it would do so when offered', () => {
    const catalogue = defineCatalogue({
      edition: '1',
      vocabulary: { place: vocabulary.place, permits: multiple('fire', 'water', leavesUnknown('under-way')) },
      sections: [{ id: 'papers', questions: ['place', 'permits'] }],
      branches: { askedWhen: {}, offeredWhen: { permits: { 'under-way': is('place', 'market') } } },
      measures: [{ id: 'fire', relevantWhen: { kind: 'has', question: 'permits', options: ['fire'] } }],
    })
    const verdict = (place: string) =>
      assess(catalogue, { place, permits: ['water', 'under-way'] }).findings[0]?.verdict
    expect(verdict('market')).toBe('possible')
    expect(verdict('shop')).toBe('not-relevant')
  })
})

it('the index holds every question of the vocabulary', () => {
  expect([...indexOf(bakery).questions.keys()]).toEqual(Object.keys(vocabulary))
})
