import { describe, expect, it } from 'vitest'
import { lettersOf } from '../../src/share/alphabet'
import { withCheck } from '../../src/share/check'
import { announced, LONGEST_PAYLOAD, LONGEST_TOKEN, unwrap, wrap } from '../../src/share/frame'

const payload = Array.from({ length: 23 }, (_, position) => position)

describe('the frame of a token', () => {
  it('begins with version and length', () => {
    const values = wrap({ version: 1, payload })
    expect(lettersOf(values).slice(0, 2)).toBe('zh')
    expect(announced(values)).toEqual({ version: 1, length: 31 })
    expect(values).toHaveLength(31)
  })

  it.each([
    { version: 0, payload: [] },
    { version: 1, payload },
    { version: 15, payload: Array.from({ length: LONGEST_PAYLOAD }, () => 31) },
  ])('is removed again on reading: %j', (frame) => {
    expect(unwrap(wrap(frame))).toEqual(frame)
  })

  it('makes no token of more than 71 letters', () => {
    expect(wrap({ version: 15, payload: Array.from({ length: LONGEST_PAYLOAD }, () => 31) })).toHaveLength(
      LONGEST_TOKEN,
    )
    expect(LONGEST_TOKEN).toBe(71)
  })

  it('announces nothing with fewer than two letters', () => {
    expect(announced([])).toBeUndefined()
    expect(announced([2])).toBeUndefined()
    expect(announced([2, 0])).toEqual({ version: 1, length: 8 })
  })

  it('gives nothing if a letter is wrong, missing or too many', () => {
    const values = wrap({ version: 1, payload })
    expect(unwrap(values.with(5, 31))).toBeUndefined()
    expect(unwrap(values.slice(0, -1))).toBeUndefined()
    expect(unwrap([...values, 0])).toBeUndefined()
    expect(unwrap([])).toBeUndefined()
  })

  it('gives nothing if it is longer than announced, even with a check that fits', () => {
    expect(unwrap(withCheck([2, 3, 1, 2, 3, 4]))).toBeUndefined()
    expect(unwrap(withCheck([2, 3, 1, 2, 3]))).toEqual({ version: 1, payload: [1, 2, 3] })
  })
})
