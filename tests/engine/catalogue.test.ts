import { describe, expect, it } from 'vitest'
import { defineCatalogue, exclusive, group, leavesUnknown, multiple, single } from '../../src/engine'
import { bakery } from './support/small-catalogue'

const nothing = { askedWhen: {}, offeredWhen: {} }

describe('options', () => {
  it('can exclude all others, leave the fact unknown, or do neither', () => {
    expect(single('yes', leavesUnknown('soon'), 'no')).toEqual({
      kind: 'single',
      options: [{ id: 'yes' }, { id: 'soon', leavesUnknown: true }, { id: 'no' }],
    })
    expect(multiple('a', exclusive('none'))).toEqual({
      kind: 'multiple',
      options: [{ id: 'a' }, { id: 'none', exclusive: true }],
    })
  })

  it('stay exclusive when they are put under a heading', () => {
    expect(group('other', ['a', exclusive('none')])).toEqual([
      { id: 'a', group: 'other' },
      { id: 'none', exclusive: true, group: 'other' },
    ])
  })
})

describe('a catalogue', () => {
  it('asks its questions in the order of the sections', () => {
    expect(bakery.questions.map(({ section, id }) => `${section}/${id}`)).toEqual([
      'shop/goods',
      'shop/place',
      'shop/stall',
      'shop/extras',
      'papers/licence',
    ])
  })

  it('knows when each question is asked and each option offered', () => {
    const [goods, , stall, extras] = bakery.questions
    expect(goods?.askedWhen).toBeUndefined()
    expect(goods?.offeredWhen).toEqual({})
    expect(stall?.askedWhen?.otherwise).toEqual(['own'])
    expect(Object.keys(extras?.offeredWhen ?? {})).toEqual(['corner'])
  })

  it('is refused when a section names a question that does not exist', () => {
    const vocabulary: Record<string, ReturnType<typeof single>> = { a: single('yes', 'no') }
    const sections = [{ id: 'only', questions: ['a', 'b'] }]
    expect(() =>
      defineCatalogue({ edition: '1', vocabulary, sections, branches: nothing, measures: [] }),
    ).toThrow('Section "only" names the unknown question "b".')
  })

  it('is refused when an option has the name of the answer "not sure"', () => {
    const vocabulary = { a: single('yes', 'not-sure') }
    const sections = [{ id: 'only', questions: ['a'] as const }]
    expect(() =>
      defineCatalogue({ edition: '1', vocabulary, sections, branches: nothing, measures: [] }),
    ).toThrow('No option of "a" can be called "not-sure".')
  })

  it('is refused when some questions are in no section', () => {
    const vocabulary = { a: single('yes', 'no'), b: single('yes', 'no'), c: single('yes', 'no') }
    const sections = [{ id: 'only', questions: ['b'] as const }]
    expect(() =>
      defineCatalogue({ edition: '1', vocabulary, sections, branches: nothing, measures: [] }),
    ).toThrow('No section asks a, c.')
  })
})
