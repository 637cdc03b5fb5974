/** The state of an instrument on a day, as an appraisal gives it. */
import type { IsoDate } from './date'

/**
 * Whether an instrument can be used:
 *
 *     ended         its last day is over
 *     not-begun     its first day is still to come
 *     usable        it is open to the enterprise, and what it requires is there
 *     uncertain     one or the other is not known
 *     lacking       it is open to the enterprise, or may be, but what it requires is not there
 *     not-for-you   it is not open to the enterprise
 */
export type InstrumentState = 'ended' | 'not-begun' | 'usable' | 'uncertain' | 'lacking' | 'not-for-you'

const instrumentStates: readonly InstrumentState[] = [
  'usable',
  'uncertain',
  'lacking',
  'not-begun',
  'not-for-you',
  'ended',
]

/** One instrument's state and period; `explainInstrument` gives the reasons. */
export interface InstrumentOutcome<Id extends string = string> {
  readonly id: Id
  readonly state: InstrumentState
  readonly from: IsoDate | undefined
  readonly until: IsoDate | undefined
}

/** The outcome for each state that an instrument can have. */
export type Outcomes = Readonly<Record<InstrumentState, InstrumentOutcome>>

/** Makes the outcome of an instrument for each state. */
export function outcomesOf(id: string, from: IsoDate | undefined, until: IsoDate | undefined): Outcomes {
  return Object.fromEntries(
    instrumentStates.map((state) => [state, { id, state, from, until }]),
  ) as unknown as Outcomes
}
