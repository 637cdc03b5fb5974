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
 * "Open to" holds what an enterprise cannot bring about: place, kind, volume, passport. "Requires" holds what it can:
 * a record, a certificate, an approval. So it can act on "lacking", but not on "not for you".
 */
import type { Answers } from './catalogue'
import type { IsoDate } from './date'
import { evaluate, type TruthCache } from './evaluate'
import type { IndexedInstrument } from './indexed-instruments'
import type { InstrumentState } from './outcome'
import { FALSE, TRUE, UNKNOWN } from './truth'

/**
 * Returns the state that follows from the day alone; undefined within the period, which includes its first and last
 * day.
 */
export function outsidePeriod(
  { from, until }: Pick<IndexedInstrument, 'from' | 'until'>,
  today: IsoDate,
): 'ended' | 'not-begun' | undefined {
  if (until !== undefined && today > until) return 'ended'
  if (from !== undefined && today < from) return 'not-begun'
  return undefined
}

/** Returns the state of an instrument on a day. */
export function stateOf(
  instrument: IndexedInstrument,
  answers: Answers,
  today: IsoDate,
  cache?: TruthCache,
): InstrumentState {
  const byDay = outsidePeriod(instrument, today)
  if (byDay) return byDay
  const usable = evaluate(instrument.usable, answers, cache)
  if (usable === TRUE) return 'usable'
  if (usable === UNKNOWN) return 'uncertain'
  return evaluate(instrument.open, answers, cache) === FALSE ? 'not-for-you' : 'lacking'
}
