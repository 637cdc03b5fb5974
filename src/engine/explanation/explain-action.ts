/** Explaining an action: why one should use a measure, check first, qualify first, or wait. */
import { type Action, actionOf, bestState, verdictHangsOnQuestion } from '../action'
import type { Answers, Catalogue, Instrument, Measure } from '../catalogue'
import { type IsoDate, readDate } from '../date'
import { evaluate } from '../evaluate'
import { decidingAmong, idsOf, isWithin } from './explain'
import type { Verdict } from '../finding'
import { findServed, instrumentsOf, type ServedMeasure } from '../indexed-instruments'
import { stateOf } from '../instrument'
import type { InstrumentState } from '../outcome'
import { type OpenPoints, openPoints, unsettled } from '../outlook'
import { type Ways, waysOn } from '../ways'

/** What an action rests on: the verdict alone, the best state among the instruments, or a mere announcement. */
export type ActionReason = 'not-relevant' | 'verdict-open' | InstrumentState | 'announced-only'

/** Why the action for a measure is what it is. */
export interface ActionExplanation<Q extends string = string, I extends string = string> {
  readonly action: Action
  readonly verdict: Verdict
  readonly reason: ActionReason
  /** The instruments in the state that is the reason, in the order of the catalogue. */
  readonly instruments: readonly I[]
  /** The questions and checks whose answers decide it, in the order of asking; none can be left out. */
  readonly deciding: readonly Q[]
  /** The questions and checks on which it still depends. */
  readonly open: readonly Q[]
  /** The reasons of the pilots on which it still depends: no answer can settle them. */
  readonly pilots: readonly string[]
}

/** A measure's action and its reasons under some answers. */
interface View {
  readonly action: Action
  readonly verdict: Verdict
  readonly reason: ActionReason
  readonly instruments: readonly string[]
  readonly open: OpenPoints
}

/**
 * Explains what to do about one measure on a day.
 *
 * @throws Error when the catalogue has no such measure, or `today` is not a day of the calendar.
 */
export function explainAction<Q extends string, M extends Measure, I extends Instrument>(
  catalogue: Catalogue<Q, M, I>,
  answers: Answers,
  today: IsoDate,
  measureId: M['id'],
): ActionExplanation<Q, I['id']> {
  const day = readDate(today)
  const served = findServed(catalogue, measureId)
  const ways = waysOn(served, day, instrumentsOf(catalogue).pool)
  const { open, ...view } = viewOf(served, ways, answers, day)
  const deciding = decidingAmong(served.questions, answers, (fewer, mostTests) => {
    const other = viewOf(served, ways, fewer, day, mostTests)
    return other.action === view.action && other.reason === view.reason && isWithin(other.open, open)
  })
  return {
    ...view,
    deciding: idsOf(deciding) as readonly Q[],
    open: idsOf(served.questions.filter((question) => open.questions.has(question))) as readonly Q[],
    pilots: [...open.pilots],
  }
}

function viewOf(
  served: ServedMeasure,
  ways: Ways,
  answers: Answers,
  today: IsoDate,
  mostTests?: number,
): View {
  const { measure } = served
  const { verdict } = measure.findings[evaluate(measure.relevantWhen, answers)]
  const outcomes = served.instruments.map((instrument) => ({
    id: instrument.id,
    state: stateOf(instrument, answers, today),
  }))
  const states = outcomes.map(({ state }) => state)
  const reason = reasonFor(served, verdict, states, answers)
  return {
    action: actionOf(served, verdict, states, answers),
    verdict,
    reason,
    instruments: outcomes.filter(({ state }) => state === reason).map(({ id }) => id),
    open: openAbout(served, ways, reason, answers, mostTests),
  }
}

function reasonFor(
  served: ServedMeasure,
  verdict: Verdict,
  states: readonly InstrumentState[],
  answers: Answers,
): ActionReason {
  if (verdict === 'not-relevant') return verdict
  if (verdict === 'possible' && verdictHangsOnQuestion(served, answers)) return 'verdict-open'
  return bestState(states) ?? waitingFor(states)
}

/** Says why there is nothing to use; the most hopeful state counts. */
function waitingFor(states: readonly InstrumentState[]): ActionReason {
  if (states.length === 0) return 'announced-only'
  return (['not-begun', 'not-for-you'] as const).find((state) => states.includes(state)) ?? 'ended'
}

/** Returns the open points of the verdict and, unless the verdict alone is the reason, of what can be used. */
function openAbout(
  { measure }: ServedMeasure,
  ways: Ways,
  reason: ActionReason,
  answers: Answers,
  mostTests: number | undefined,
): OpenPoints {
  const ofVerdict = openPoints(measure.relevantWhen, answers, unsettled, undefined, mostTests)
  if (reason === 'not-relevant' || reason === 'verdict-open') return ofVerdict
  const ofWays = openPoints(ways.usable, answers, unsettled, undefined, mostTests)
  return {
    questions: new Set([...ofVerdict.questions, ...ofWays.questions]),
    pilots: new Set([...ofVerdict.pilots, ...ofWays.pilots]),
  }
}
