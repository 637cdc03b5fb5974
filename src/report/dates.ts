/**
 * Finds the dates that matter to an enterprise, from the periods of the instruments that are open to it. A period
 * counts if it ends or begins within twelve months, or has ended within the last twelve.
 *
 *     on 29 November 2026     31 December 2026   ends
 *     on 2 January 2027       31 December 2026   ended
 */
import { type Answers, applies, type IsoDate, readDate } from '../engine'
import { catalogue, type InstrumentId, instruments, type MeasureId } from '../policy'

/** A day on which the period of an instrument begins, ends or has ended. */
export interface PeriodDate {
  readonly date: IsoDate
  readonly kind: 'ends' | 'begins' | 'ended'
  readonly instrument: InstrumentId
  readonly measure: MeasureId
}

/** How many months to look ahead and back. */
const MONTHS = 12

/** Returns the last day to look ahead to; later ends are not mentioned. */
export function horizonOf(today: IsoDate): IsoDate {
  return monthsFrom(today, MONTHS)
}

/**
 * Lists the dates of the instruments of these measures: first those to come, soonest first; then those past, latest
 * first.
 *
 * @param measures those that are not ruled out for the enterprise.
 */
export function datesFor(
  measures: ReadonlySet<MeasureId>,
  answers: Answers,
  today: IsoDate,
): readonly PeriodDate[] {
  const first = monthsFrom(today, -MONTHS)
  const last = horizonOf(today)
  const dates = instruments
    .filter(({ serves, openTo }) => measures.has(serves) && applies(catalogue, openTo, answers))
    .flatMap(({ id, serves, from, until }): PeriodDate[] => [
      ...(from !== undefined && from > today && from <= last ? [dated(from, 'begins', id, serves)] : []),
      ...(until !== undefined && until >= first && until <= last
        ? [dated(until, until < today ? 'ended' : 'ends', id, serves)]
        : []),
    ])
  const toCome = dates.filter(({ kind }) => kind !== 'ended').sort(soonestFirst)
  const over = dates.filter(({ kind }) => kind === 'ended').sort((one, other) => soonestFirst(other, one))
  return [...toCome, ...over]
}

function dated(
  date: string,
  kind: PeriodDate['kind'],
  instrument: InstrumentId,
  measure: MeasureId,
): PeriodDate {
  return { date: readDate(date), kind, instrument, measure }
}

function soonestFirst(one: PeriodDate, other: PeriodDate): number {
  return one.date.localeCompare(other.date)
}

/** Returns the first of some days; undefined where none is given. */
export function earliest(days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(0)
}

/** Returns the same day of another month; its last day where that month is shorter. */
export function monthsFrom(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
  return readDate(moved.toISOString().slice(0, 10))
}
