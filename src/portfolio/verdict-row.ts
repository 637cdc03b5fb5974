/** The verdicts on all measures as a short text, one sign each, so that a large portfolio stays small. */
import type { Verdict } from '../engine'

const signs: Readonly<Record<Verdict, string>> = { relevant: 'r', possible: 'p', 'not-relevant': 'n' }

const meanings: Readonly<Record<string, Verdict | undefined>> = {
  r: 'relevant',
  p: 'possible',
  n: 'not-relevant',
}

export function verdictRow(verdicts: readonly Verdict[]): string {
  return verdicts.map((verdict) => signs[verdict]).join('')
}

/**
 * The verdict on the measure at a position of the circular's order.
 *
 * @throws Error when there is no measure at that position.
 */
export function verdictAt(row: string, position: number): Verdict {
  const verdict = meanings[row.charAt(position)]
  if (!verdict) throw new Error(`There is no verdict at position ${String(position)} of "${row}".`)
  return verdict
}
