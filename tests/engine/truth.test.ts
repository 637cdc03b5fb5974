import { describe, expect, it } from 'vitest'
import { FALSE, greater, lesser, negate, TRUE, UNKNOWN } from '../../src/engine/truth'

describe('truth', () => {
  it('orders false before unknown before true', () => {
    expect([TRUE, FALSE, UNKNOWN].sort()).toEqual([FALSE, UNKNOWN, TRUE])
  })

  it('negates what is known and leaves the unknown unknown', () => {
    expect([FALSE, UNKNOWN, TRUE].map((truth) => negate(truth as typeof TRUE))).toEqual([
      TRUE,
      UNKNOWN,
      FALSE,
    ])
  })

  it('is the lesser of two for "and", the greater for "or"', () => {
    expect([lesser(FALSE, UNKNOWN), lesser(TRUE, UNKNOWN)]).toEqual([FALSE, UNKNOWN])
    expect([greater(FALSE, UNKNOWN), greater(TRUE, UNKNOWN)]).toEqual([UNKNOWN, TRUE])
  })
})
