/** Days on both sides of every period. */
import type { Instrument, IsoDate } from '../../../src/engine'
import { readDate } from '../../../src/engine'

/** Returns the day that is `count` days after another, or before it if negative. */
function daysAfter(date: IsoDate, count: number): IsoDate {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + count)
  return readDate(day.toISOString().slice(0, 10))
}

/** Returns an ordinary day, and for each instrument the days before, on and after its first and its last. */
export function daysAround(instruments: readonly Instrument[]): readonly IsoDate[] {
  const days = new Set<IsoDate>(['2026-11-29'])
  for (const { from, until } of instruments) {
    for (const edge of [from, until]) {
      if (edge !== undefined) for (const step of [-1, 0, 1]) days.add(daysAfter(edge, step))
    }
  }
  return [...days].sort()
}
