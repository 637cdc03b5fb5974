/** What an enterprise needs to know and do about a measure. It holds only what is the same in every language. */
import type { Condition } from '../engine'
import type { ContactId } from './contacts/contacts'
import type { MeasureId } from './measures/ids'
import type { InstrumentId } from './measures/instruments'
import type { CheckId } from './questions/vocabulary'

/** What a supporting rule requires today. Shown as what to check next; it never enters the verdict. */
export interface ConditionToday<SourceId extends string = string> {
  readonly id: string
  readonly source: SourceId
  /**
   * The month in which it held according to its source, `YYYY-MM`. For a closed call, which is only an example, its
   * year.
   */
  readonly asOf: string
  /** The instrument that requires it; absent: it belongs to no single one. */
  readonly instrument?: InstrumentId
  /** The check that asks for it, where one does. */
  readonly check?: CheckId
}

/** A thing to do, or a document to prepare. */
export interface Task {
  readonly id: string
  /** With whom, or for whom; `own`: inside the enterprise. */
  readonly contact: ContactId | 'own'
  /** The instrument that it belongs to; absent: it holds for the measure as a whole. */
  readonly instrument?: InstrumentId
  /** Left out where this is false. */
  readonly when?: Condition
}

/** What follows from a measure in practice. Its words are beside it, in `en.ts` and `zh.ts`. */
export interface Guidance {
  /** Ids of the sources that the availability rests on, strongest first; empty: on the circular alone. */
  readonly restsOn: readonly string[]
  readonly conditionsToday: readonly ConditionToday[]
  readonly firstSteps: readonly Task[]
  readonly documents: readonly Task[]
  readonly contacts: readonly ContactId[]
  /** Ids of other measures that an enterprise interested in this one should look at. */
  readonly related: readonly MeasureId[]
  /** The month in which its sources were last checked, `YYYY-MM`. */
  readonly checked: string
}

/** Declares the guidance of one article. Keeps the ids of its parts in the type, which checks their words. */
export function guidance<const G extends Readonly<Record<string, Guidance>>>(byMeasure: G): G {
  return byMeasure
}
