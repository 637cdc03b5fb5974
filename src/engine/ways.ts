/**
 * Combines the instruments of a measure that are in their period.
 *
 * A relevant measure has four steps:
 * - no instrument is open
 * - one may be open
 * - one may be usable
 * - one is usable
 *
 * Each step implies the one before, so two conditions tell all four apart.
 */
import type { IsoDate } from './date'
import { combined, type ConditionPool, type FullCondition } from './full-condition'
import type { ServedMeasure } from './indexed-instruments'
import { outsidePeriod } from './instrument'

/** Whether some instrument is open to the enterprise, and whether some can be used. */
export interface Ways {
  readonly open: FullCondition
  readonly usable: FullCondition
}

/** Returns the ways to use a measure on a day. */
export function waysOn({ instruments }: ServedMeasure, today: IsoDate, pool: ConditionPool): Ways {
  const inPeriod = instruments.filter((instrument) => !outsidePeriod(instrument, today))
  return {
    open: combined(
      'any',
      inPeriod.map(({ open }) => open),
      pool,
    ),
    usable: combined(
      'any',
      inPeriod.map(({ usable }) => usable),
      pool,
    ),
  }
}
