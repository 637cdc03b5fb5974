import { describe, expect, it } from 'vitest'
import { BitReader, bitsOf, bitsOfValues, valuesOfBits } from '../../src/share/bits'

describe('a whole number in bits', () => {
  it.each([
    [0, '0'],
    [1, '100'],
    [2, '101'],
    [3, '11000'],
    [4, '11001'],
    [6, '11011'],
    [7, '1110000'],
    [31, '11111000000'],
  ])('%i is %s', (whole, bits) => {
    expect(bitsOf(whole)).toBe(bits)
  })

  it('is read back, also from a row of numbers', () => {
    const wholes = Array.from({ length: 300 }, (_, whole) => (whole * 7) % 300)
    const reader = new BitReader(wholes.map(bitsOf).join(''))
    expect(wholes.map(() => reader.whole())).toEqual(wholes)
  })
})

describe('a reader of bits', () => {
  it('reads zeros beyond the end', () => {
    const reader = new BitReader('1')
    expect([reader.bit(), reader.bit(), reader.bit()]).toEqual([1, 0, 0])
    expect(reader.whole()).toBe(0)
  })

  it('reads the missing bits of a number as zeros', () => {
    expect(new BitReader('111').whole()).toBe(7)
  })

  it('is spent when only zeros are left', () => {
    const reader = new BitReader('0100')
    reader.bit()
    expect(reader.isSpent()).toBe(false)
    reader.bit()
    expect(reader.isSpent()).toBe(true)
  })
})

describe('bits in fives', () => {
  it.each([
    ['', []],
    ['00000000', []],
    ['1', [16]],
    ['11111', [31]],
    ['000011', [1, 16]],
    ['1000000000', [16]],
  ])('%s are %j', (bits, values) => {
    expect(valuesOfBits(bits)).toEqual(values)
  })

  it('are read back as bits, with zeros at the end', () => {
    expect(bitsOfValues([1, 16, 31])).toBe('000011000011111')
    expect(bitsOfValues([])).toBe('')
  })
})
