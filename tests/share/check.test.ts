import { describe, expect, it } from 'vitest'
import { CHECK_LENGTH, isIntact, withCheck } from '../../src/share/check'

describe('the check', () => {
  it('follows the values and fits them', () => {
    const values = withCheck([2, 7, 1, 8])
    expect(values.slice(0, 4)).toEqual([2, 7, 1, 8])
    expect(values).toHaveLength(4 + CHECK_LENGTH)
    expect(values.every((value) => value >= 0 && value < 32)).toBe(true)
    expect(isIntact(values)).toBe(true)
  })

  it('is the same as in earlier releases', () => {
    expect(withCheck([])).toEqual([29, 14, 24, 29, 28, 23])
    expect(withCheck([2, 1, 16])).toEqual([2, 1, 16, 15, 12, 15, 23, 15, 4])
  })

  it('does not fit if any one value is another', () => {
    const values = withCheck([2, 7, 1, 8])
    for (const position of values.keys()) {
      for (let value = 0; value < 32; value += 1) {
        expect(isIntact(values.with(position, value))).toBe(value === values[position])
      }
    }
  })

  it('does not fit if a zero is added in front or behind', () => {
    expect(isIntact([0, ...withCheck([2, 7])])).toBe(false)
    expect(isIntact([...withCheck([2, 7]), 0])).toBe(false)
    expect(isIntact([])).toBe(false)
  })
})
