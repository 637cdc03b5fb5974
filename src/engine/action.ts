/**
 * What to do about a measure: its verdict × the states of its instruments → action.
 *
 *     relevant, and an instrument can be used              use
 *     relevant, and it is uncertain whether one can        check
 *     relevant, and something that it requires is missing  qualify
 *     relevant, and nothing of the kind                    wait
 *     possible, and a question can still settle it         check
 *     not relevant                                         none
 *
 * Where only the policy leaves open whether a measure is relevant, an authority decides. Then even a usable
 * instrument must be checked first.
 */
import type { Answers } from './catalogue'
import type { Verdict } from './finding'
import type { ServedMeasure } from './indexed-instruments'
import type { InstrumentState } from './outcome'
import { hasOpenQuestion, unsettled } from './outlook'

/** What to do: use it now, check first, qualify first, wait until there is something to use, or nothing. */
export type Action = 'use' | 'check' | 'qualify' | 'wait' | 'none'

/** The states that lead to an action, best first. */
const leading = ['usable', 'uncertain', 'lacking'] as const

type Leading = (typeof leading)[number]

/** The action for the best state among the instruments of a relevant measure. */
const whenRelevant: Readonly<Record<Leading, Action>> = {
  usable: 'use',
  uncertain: 'check',
  lacking: 'qualify',
}

/** The same for a measure whose relevance only the policy leaves open. */
const whenLeftOpen: Readonly<Record<Leading, Action>> = { ...whenRelevant, usable: 'check' }

/** Returns the best of these states; undefined where none leads to an action. */
export function bestState(states: readonly InstrumentState[]): Leading | undefined {
  return leading.find((state) => states.includes(state))
}

/** Whether some question can still settle a verdict that is possible. */
export function verdictHangsOnQuestion({ measure }: ServedMeasure, answers: Answers): boolean {
  return hasOpenQuestion(measure.relevantWhen, answers, unsettled)
}

/** Says what to do about a measure of this verdict with instruments in these states. */
export function actionOf(
  served: ServedMeasure,
  verdict: Verdict,
  states: readonly InstrumentState[],
  answers: Answers,
): Action {
  if (verdict === 'not-relevant') return 'none'
  if (verdict === 'possible' && verdictHangsOnQuestion(served, answers)) return 'check'
  const best = bestState(states)
  if (!best) return 'wait'
  return (verdict === 'relevant' ? whenRelevant : whenLeftOpen)[best]
}
