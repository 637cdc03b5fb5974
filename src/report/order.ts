/** The orders in which verdicts and actions are read. */
import type { Action, Verdict } from '../engine'

/** Verdicts, best first. */
export const verdictOrder: readonly Verdict[] = ['relevant', 'possible', 'not-relevant']

/** The actions that ask the enterprise to do something. */
export const actionsInPlay = ['use', 'check', 'qualify'] as const satisfies readonly Action[]

/** Actions, from what can be used to what is not for the enterprise. */
export const actionOrder: readonly Action[] = [...actionsInPlay, 'wait', 'none']

/** Whether an action asks the enterprise to do something. */
export function isInPlay(action: Action): action is (typeof actionsInPlay)[number] {
  return actionsInPlay.some((known) => known === action)
}
