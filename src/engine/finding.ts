/**
 * The finding about a measure, by the truth of its condition:
 * - true: relevant
 * - unknown: possible
 * - false: not relevant
 */
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth'

/** What a measure is to an enterprise. */
export type Verdict = 'relevant' | 'possible' | 'not-relevant'

/** One measure's verdict; `explain` gives the reasons. */
export interface Finding<Id extends string = string> {
  readonly measure: Id
  readonly verdict: Verdict
}

/** The finding for each truth that a condition can have. */
export type Findings = Readonly<Record<Truth, Finding>>

/** Makes the finding of a measure for each truth. */
export function findingsOf(measure: string): Findings {
  return {
    [FALSE]: { measure, verdict: 'not-relevant' },
    [UNKNOWN]: { measure, verdict: 'possible' },
    [TRUE]: { measure, verdict: 'relevant' },
  }
}
