/** What can be used of a measure on a day, for anybody: in how many ways, what ends next, what has ended or has not begun. */
import { appraise, type IsoDate } from '../../engine'
import type { LanguageDetails } from '../../i18n'
import { catalogue, type InstrumentId, type MeasureId } from '../../policy'
import { standingOn } from '../../report'

/** A way to use a measure, and the day on which its period begins or ends. */
export interface Turn {
  readonly instrument: InstrumentId
  readonly title: string
  readonly day: IsoDate
}

export interface MeasureToday {
  /** In how many ways it can be used. */
  readonly ways: number
  /** "2 ways to use it today", or that there is nothing to use yet. */
  readonly label: string
  /** The way that ends next, within twelve months. */
  readonly endsNext: Turn | undefined
  readonly ended: readonly Turn[]
  readonly notBegun: readonly Turn[]
}

/** The same day of the next year. */
function inTwelveMonths(day: IsoDate): string {
  return `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`
}

/** What can be used of a measure on a day, in the current words. */
export function measureToday(measure: MeasureId, today: IsoDate, details: LanguageDetails): MeasureToday {
  const found = appraise(catalogue, {}, today).measures.find((entry) => entry.measure === measure)
  const outcomes = found?.instruments ?? []
  const turn = (instrument: InstrumentId, day: IsoDate | undefined): readonly Turn[] =>
    day === undefined ? [] : [{ instrument, day, title: details.instruments[instrument].title }]
  const [endsNext] = outcomes
    .filter(({ state }) => state !== 'ended')
    .flatMap(({ id, until }) => turn(id, until))
    .filter(({ day }) => day <= inTwelveMonths(today))
    .toSorted((one, other) => one.day.localeCompare(other.day))
  return {
    ways: outcomes.filter(({ state }) => state !== 'ended' && state !== 'not-begun').length,
    label: standingOn(measure, today, details.report).label,
    endsNext,
    ended: outcomes.filter(({ state }) => state === 'ended').flatMap(({ id, until }) => turn(id, until)),
    notBegun: outcomes.filter(({ state }) => state === 'not-begun').flatMap(({ id, from }) => turn(id, from)),
  }
}
