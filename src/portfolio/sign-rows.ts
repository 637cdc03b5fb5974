/** What is said of all measures as a short text, one sign each, so that a large portfolio stays small. */
import type { Action, Verdict } from '../engine'

const verdictSigns = { relevant: 'r', possible: 'p', 'not-relevant': 'n' } as const satisfies Record<
  Verdict,
  string
>
const actionSigns = { use: 'u', check: 'c', qualify: 'q', wait: 'w', none: 'n' } as const satisfies Record<
  Action,
  string
>

function meaningsOf<T extends string>(signs: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  return new Map((Object.keys(signs) as T[]).map((meaning) => [signs[meaning], meaning]))
}

const verdictMeanings = meaningsOf(verdictSigns)
const actionMeanings = meaningsOf(actionSigns)

function meaningAt<T>(meanings: ReadonlyMap<string, T>, row: string, position: number): T {
  const meaning = meanings.get(row.charAt(position))
  if (!meaning) throw new Error(`There is no sign at position ${String(position)} of "${row}".`)
  return meaning
}

export function verdictRow(verdicts: readonly Verdict[]): string {
  return verdicts.map((verdict) => verdictSigns[verdict]).join('')
}

export function actionRow(actions: readonly Action[]): string {
  return actions.map((action) => actionSigns[action]).join('')
}

/**
 * The verdict on the measure at a position of the circular's order.
 *
 * @throws Error when there is no measure at that position.
 */
export function verdictAt(row: string, position: number): Verdict {
  return meaningAt(verdictMeanings, row, position)
}

/** What to do about the measure at a position; throws likewise. */
export function actionAt(row: string, position: number): Action {
  return meaningAt(actionMeanings, row, position)
}
