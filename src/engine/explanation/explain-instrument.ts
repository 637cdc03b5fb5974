/**
 * Explains an instrument's state: which answers decide it, what is open, and what is lacking. It also says how hard
 * that is to change.
 *
 *     usable        by these answers
 *     uncertain     because of these open questions and checks, and these points that an authority decides
 *     lacking       because of these tests that are not met
 *     not for you   because of these answers
 *
 * Outside its period, no answer decides. The deciding answers are a minimal set, as for a finding.
 */
import type { Answers, Catalogue, Instrument, Measure } from '../catalogue'
import { type Change, whatIsLacking } from './counterfactual'
import { type IsoDate, readDate } from '../date'
import { decidingAmong, idsOf, isWithin } from './explain'
import type { FullCondition } from '../full-condition'
import { questionsBehind } from '../indexed'
import { findInstrument, type IndexedInstrument } from '../indexed-instruments'
import { outsidePeriod, stateOf } from '../instrument'
import type { InstrumentState } from '../outcome'
import { openPoints, unsettled } from '../outlook'

/** Why an instrument's state is what it is. */
export interface InstrumentExplanation<Q extends string = string> {
  readonly state: InstrumentState
  /** The questions and checks whose answers decide it, in the order of asking. */
  readonly deciding: readonly Q[]
  /** The questions and checks on which the state still depends; when lacking, on which it depends whether it is open. */
  readonly open: readonly Q[]
  /** The reasons of the pilots on which the state still depends: no answer can settle them. */
  readonly pilots: readonly string[]
  /** The softest change of answers that brings what is lacking; empty in every other state. */
  readonly lacks: readonly Change<Q>[]
}

/**
 * Explains the state of one instrument on a day.
 *
 * @throws Error when the catalogue has no such instrument, or `today` is not a day of the calendar.
 */
export function explainInstrument<Q extends string, I extends Instrument>(
  catalogue: Catalogue<Q, Measure, I>,
  answers: Answers,
  today: IsoDate,
  instrumentId: I['id'],
): InstrumentExplanation<Q> {
  const day = readDate(today)
  const instrument = findInstrument(catalogue, instrumentId)
  const state = stateOf(instrument, answers, day)
  if (outsidePeriod(instrument, day)) return { state, deciding: [], open: [], pilots: [], lacks: [] }
  const condition = hangsOn(instrument, state)
  const open = openPoints(condition, answers, unsettled)
  const deciding = decidingAmong(
    questionsBehind(instrument.usable),
    answers,
    (fewer, mostTests) =>
      stateOf(instrument, fewer, day) === state &&
      isWithin(openPoints(condition, fewer, unsettled, undefined, mostTests), open),
  )
  return {
    state,
    deciding: idsOf(deciding) as readonly Q[],
    open: idsOf(
      questionsBehind(condition).filter((question) => open.questions.has(question)),
    ) as readonly Q[],
    pilots: [...open.pilots],
    lacks: state === 'lacking' ? (whatIsLacking<Q, I>(catalogue, answers, instrumentId) ?? []) : [],
  }
}

/**
 * Returns the condition whose open points matter to a state; when lacking, only whether it is open to the enterprise.
 */
function hangsOn({ open, usable }: IndexedInstrument, state: InstrumentState): FullCondition {
  return state === 'lacking' ? open : usable
}
