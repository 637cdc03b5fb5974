import { describe, expect, it } from 'vitest'
import { readEdition } from '../../src/engine'

describe('the name of an edition', () => {
  it('gives its year, its month and its number within the month', () => {
    expect(readEdition('2026-11')).toEqual({ year: 2026, month: 11, number: 1 })
    expect(readEdition('2026-01.12')).toEqual({ year: 2026, month: 1, number: 12 })
    expect(readEdition('2026-01.120')).toEqual({ year: 2026, month: 1, number: 120 })
  })

  it.each([
    '',
    '2026',
    '2026-13',
    '2026-00',
    '2026-11.1',
    '2026-11.0',
    '2026-11.02',
    '2026-1',
    '2026-11-29',
    'x',
    '26-11',
    '2026-11 ',
    'A2026-11',
    '2026-11.2A',
  ])('cannot be %j', (id) => {
    expect(readEdition(id)).toBeUndefined()
  })
})
