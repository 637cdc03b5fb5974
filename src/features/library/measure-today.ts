/**
 * Counts the ways to use a measure on a day, regardless of answers. It says which ends next, and which have ended or
 * not begun.
 */
import { appraise, type InstrumentOutcome, type IsoDate } from '../../engine'
import type { LanguageDetails } from '../../i18n'
import { catalogue, type InstrumentId, type MeasureId } from '../../policy'
import { horizonOf, type MeasureOnDay } from '../../report'

/** The day on which the period of a way begins or ends. */
export interface Turn {
  readonly instrument: InstrumentId
  readonly title: string
  readonly day: IsoDate
}

/** The ways to use a measure on a day. States are those of ways that are not in their period. */
export interface MeasureToday extends MeasureOnDay {
  /** How many ways are in their period. */
  readonly ways: number
  /** The way that ends next, within twelve months. */
  readonly endsNext: Turn | undefined
  readonly ended: readonly Turn[]
  readonly notBegun: readonly Turn[]
}

/** Returns a function that says which ways to use a measure there are on a day. */
export function measuresToday(
  today: IsoDate,
  details: LanguageDetails,
): (measure: MeasureId) => MeasureToday {
  const { measures } = appraise(catalogue, {}, today)
  return (id) =>
    measureToday(measures.find(({ measure }) => measure === id)?.instruments ?? [], today, details)
}

function measureToday(
  outcomes: readonly InstrumentOutcome<InstrumentId>[],
  today: IsoDate,
  details: LanguageDetails,
): MeasureToday {
  const turn = (instrument: InstrumentId, day: IsoDate | undefined): readonly Turn[] =>
    day === undefined ? [] : [{ instrument, day, title: details.instruments[instrument].title }]
  const ended = outcomes.filter(({ state }) => state === 'ended')
  const notBegun = outcomes.filter(({ state }) => state === 'not-begun')
  const outside = [...ended, ...notBegun]
  const ways = outcomes.length - outside.length
  const [endsNext] = outcomes
    .filter(({ state }) => state !== 'ended')
    .flatMap(({ id, until }) => turn(id, until))
    .filter(({ day }) => day <= horizonOf(today))
    .toSorted((one, other) => one.day.localeCompare(other.day))
  return {
    ways,
    label: details.report.waysToday(ways),
    stateOf: (id) => outside.find((outcome) => outcome.id === id)?.state,
    endsNext,
    ended: ended.flatMap(({ id, until }) => turn(id, until)),
    notBegun: notBegun.flatMap(({ id, from }) => turn(id, from)),
  }
}
