import { describe, expect, it } from 'vitest'
import { readEdition } from '../../src/engine'

describe('the name of an edition', () => {
  it('says its month, and the how-manieth of that it is', () => {
    expect(readEdition('2026-11')).toEqual({ year: 2026, month: 11, number: 1 })
    expect(readEdition('2026-01.12')).toEqual({ year: 2026, month: 1, number: 12 })
  })

  it.each(['', '2026', '2026-13', '2026-00', '2026-11.1', '2026-11.0', '26-11', '2026-11 '])(
    'is not %j',
    (id) => {
      expect(readEdition(id)).toBeUndefined()
    },
  )
})
