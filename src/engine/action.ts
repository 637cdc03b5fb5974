/**
 * What to do about a measure: its verdict × the states of its instruments → action.
 *
 *     relevant, and an instrument can be used              use
 *     relevant, and it is uncertain whether one can        check
 *     relevant, and one would need something that lacks    qualify
 *     relevant, and there is nothing of all that           wait
 *     possible, and a question can still settle it         check
 *     not relevant                                         none
 *
 * Where the policy alone leaves it open whether a measure is relevant, an authority decides: even what seems usable is
 * to be checked first.
 */
import type { Answers } from './catalogue'
import type { Verdict } from './finding'
import type { ServedMeasure } from './indexed-instruments'
import type { InstrumentState } from './outcome'
import { openPoints, unsettled } from './outlook'

/** What to do: use it now, check first, qualify first, wait until there is something to use, or nothing. */
export type Action = 'use' | 'check' | 'qualify' | 'wait' | 'none'

/** The action for the best state among the instruments of a relevant measure. */
const whenRelevant: Readonly<Record<InstrumentState, Action>> = {
  usable: 'use',
  uncertain: 'check',
  lacking: 'qualify',
  'not-begun': 'wait',
  'not-for-you': 'wait',
  ended: 'wait',
}

/** The same for a measure of which the policy alone leaves open whether it is relevant. */
const whenLeftOpen: Readonly<Record<InstrumentState, Action>> = { ...whenRelevant, usable: 'check' }

/** The states that lead to an action, best first. */
const leading: readonly InstrumentState[] = ['usable', 'uncertain', 'lacking']

/** The state among these by which one can get furthest; undefined where none of them leads anywhere. */
export function bestState(states: readonly InstrumentState[]): InstrumentState | undefined {
  return leading.find((state) => states.includes(state))
}

/** Whether some question can still settle a verdict that is possible. */
export function verdictHangsOnQuestion({ measure }: ServedMeasure, answers: Answers): boolean {
  return openPoints(measure.relevantWhen, answers, unsettled).questions.size > 0
}

/** What to do about a measure of this verdict with instruments in these states. */
export function actionOf(
  served: ServedMeasure,
  verdict: Verdict,
  states: readonly InstrumentState[],
  answers: Answers,
): Action {
  if (verdict === 'not-relevant') return 'none'
  if (verdict === 'possible' && verdictHangsOnQuestion(served, answers)) return 'check'
  const best = bestState(states) ?? 'not-for-you'
  return (verdict === 'relevant' ? whenRelevant : whenLeftOpen)[best]
}
