/** Actions about all measures as a short text, one letter each, so that a large portfolio stays small. */
import type { Action } from '../engine'

const signs = { use: 'u', check: 'c', qualify: 'q', wait: 'w', none: 'n' } as const satisfies Record<
  Action,
  string
>

const meanings = new Map<string, Action>(
  (Object.keys(signs) as Action[]).map((action) => [signs[action], action]),
)

/** Writes the text of some actions, one letter each. */
export function actionRow(actions: readonly Action[]): string {
  return actions.map((action) => signs[action]).join('')
}

/**
 * Reads what to do about the measure at a position of the circular's order.
 *
 * @throws Error when there is no measure at that position.
 */
export function actionAt(row: string, position: number): Action {
  const action = meanings.get(row.charAt(position))
  if (!action) throw new Error(`There is no sign at position ${String(position)} of "${row}".`)
  return action
}
