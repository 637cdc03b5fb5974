/**
 * Whether an instrument can be used: its period × what it is open to × what it requires × answers × day → state.
 *
 *     open to everybody in Shanghai, requires a licence, until 31 December 2026
 *
 *     in Shanghai, licence granted, on 31 December 2026    usable
 *     the same on 1 January 2027                           ended
 *     in Shanghai, licence not known                       uncertain
 *     in Shanghai, licence refused                         lacking
 *     elsewhere, whatever the licence                      not for you
 *
 * What one cannot bring about (place, kind, volume, passport) stands under "open to"; what one can (a record, a
 * certificate, an approval) under "requires". So "lacking" is an invitation, "not for you" is none.
 */
import type { Answers } from './catalogue'
import type { IsoDate } from './date'
import { evaluate, type Found } from './evaluate'
import type { IndexedInstrument } from './indexed-instruments'
import type { InstrumentState } from './outcome'
import { FALSE, TRUE, UNKNOWN } from './truth'

/** What the day alone makes of an instrument; undefined within its period, which includes both its ends. */
export function outsidePeriod(
  { from, until }: Pick<IndexedInstrument, 'from' | 'until'>,
  today: IsoDate,
): 'ended' | 'not-begun' | undefined {
  if (until !== undefined && today > until) return 'ended'
  if (from !== undefined && today < from) return 'not-begun'
  return undefined
}

/** How things stand with an instrument on a day. */
export function stateOf(
  instrument: IndexedInstrument,
  answers: Answers,
  today: IsoDate,
  found?: Found,
): InstrumentState {
  const byDay = outsidePeriod(instrument, today)
  if (byDay) return byDay
  const usable = evaluate(instrument.usable, answers, found)
  if (usable === TRUE) return 'usable'
  if (usable === UNKNOWN) return 'uncertain'
  return evaluate(instrument.open, answers, found) === FALSE ? 'not-for-you' : 'lacking'
}
