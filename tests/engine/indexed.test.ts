import { describe, expect, it } from 'vitest'
import { type Branches, type Condition, defineCatalogue, type Measure, single } from '../../src/engine'
import { indexOf } from '../../src/engine/indexed'
import { all, bakery, has, is } from './support/small-catalogue'

const vocabulary = { first: single('yes', 'no'), second: single('yes', 'no') }
const first: Condition = { kind: 'is', question: 'first', options: ['yes'] }
const second: Condition = { kind: 'is', question: 'second', options: ['yes'] }

function catalogueWith(branches: Partial<Branches>, measures: readonly Measure[] = []) {
  return defineCatalogue({
    edition: '1',
    vocabulary,
    sections: [{ id: 'only', questions: ['first', 'second'] }],
    branches: { askedWhen: {}, offeredWhen: {}, ...branches },
    measures,
  })
}

describe('the index', () => {
  it('is made once for each catalogue', () => {
    expect(indexOf(bakery)).toBe(indexOf(bakery))
    expect(indexOf({ ...bakery })).not.toBe(indexOf(bakery))
  })

  it('knows on which questions a measure depends, through "asked when" and offers too', () => {
    const dependencies = indexOf(bakery).measures.map(({ id, questions }) => [
      id,
      questions.map(({ question }) => question.id),
    ])
    expect(dependencies).toEqual([
      ['baker', ['goods', 'licence']],
      ['own-stall', ['place', 'stall']],
      ['rented-stall', ['place', 'stall']],
      ['corner-stall', ['place', 'extras']],
      ['no-honey', ['goods']],
      ['online', ['place']],
    ])
  })

  it('puts the questions of a measure into the order of asking, whatever its rule names first', () => {
    const relevantWhen = all(is('licence', 'granted'), has('goods', 'bread'))
    const [measure] = indexOf({ ...bakery, measures: [{ id: 'tested', relevantWhen }] }).measures
    expect(measure?.questions.map(({ question }) => question.id)).toEqual(['goods', 'licence'])
  })

  it('knows which measures depend on a question', () => {
    const dependants = indexOf(bakery)
      .dependants.get('place')
      ?.map((measure) => measure.id)
    expect(dependants).toEqual(['own-stall', 'rented-stall', 'corner-stall', 'online'])
    expect(indexOf(catalogueWith({})).dependants.has('first')).toBe(false)
  })
})

describe('a catalogue is refused', () => {
  it('when a measure names a question that does not exist', () => {
    const strange: Condition = { kind: 'not', condition: { kind: 'is', question: 'third', options: ['yes'] } }
    expect(() => indexOf(catalogueWith({}, [{ id: 'm', relevantWhen: strange }]))).toThrow(
      'The condition of measure "m" names "third", which does not come before it.',
    )
  })

  it('when a measure names options that do not exist', () => {
    const strange: Condition = { kind: 'is', question: 'first', options: ['yes', 'perhaps', 'never'] }
    expect(() => indexOf(catalogueWith({}, [{ id: 'm', relevantWhen: strange }]))).toThrow(
      'The condition of measure "m" names perhaps, never, which "first" does not offer.',
    )
  })

  it('when a question is asked, or an option offered, depending on a question that comes later', () => {
    const later = 'The condition of question "first" names "second", which does not come before it.'
    expect(() =>
      indexOf(catalogueWith({ askedWhen: { first: { condition: second, otherwise: ['no'] } } })),
    ).toThrow(later)
    expect(() => indexOf(catalogueWith({ offeredWhen: { first: { no: second } } }))).toThrow(later)
    expect(() =>
      indexOf(catalogueWith({ askedWhen: { second: { condition: first, otherwise: ['no'] } } })),
    ).not.toThrow()
  })

  it('when a question is asked depending on itself', () => {
    expect(() =>
      indexOf(catalogueWith({ askedWhen: { second: { condition: second, otherwise: ['no'] } } })),
    ).toThrow('The condition of question "second" names "second", which does not come before it.')
  })
})
