import { describe, expect, it } from 'vitest'
import { lettersOf, valuesOf } from '../../src/share/alphabet'

const all = Array.from({ length: 32 }, (_, value) => value)

describe('the letters of a token', () => {
  it('are those of bech32, in its order', () => {
    expect(lettersOf(all)).toBe('qpzry9x8gf2tvdw0s3jn54khce6mua7l')
  })

  it('mean the same in capitals', () => {
    expect(valuesOf(lettersOf(all))).toEqual(all)
    expect(valuesOf(lettersOf(all).toUpperCase())).toEqual(all)
  })

  it('are read right when a similar letter or digit is written instead', () => {
    expect(valuesOf('oO')).toEqual(valuesOf('00'))
    expect(valuesOf('1iI')).toEqual(valuesOf('lll'))
  })

  it.each(['b', 'B', '-', ' ', 'é', 'ｑ', '中', '😀'])('do not include %s', (stranger) => {
    expect(valuesOf(`q${stranger}q`)).toBeUndefined()
  })

  it('can be an empty text', () => {
    expect(valuesOf('')).toEqual([])
    expect(lettersOf([])).toBe('')
  })
})
