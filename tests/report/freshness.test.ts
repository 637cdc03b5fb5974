import { describe, expect, it } from 'vitest'
import { FRESH_DAYS, isStale } from '../../src/report'

describe('a check of sources', () => {
  it('stays fresh for 180 days, counted from the first day of its month', () => {
    expect(FRESH_DAYS).toBe(180)
    expect(isStale('2026-05', '2026-10-28')).toBe(false)
    expect(isStale('2026-05', '2026-10-29')).toBe(true)
  })

  it('is fresh in its own month, and in a month to come', () => {
    expect(isStale('2026-11', '2026-11-01')).toBe(false)
    expect(isStale('2026-12', '2026-11-24')).toBe(false)
  })
})
