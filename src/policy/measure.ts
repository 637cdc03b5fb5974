/** A measure of the circular, and what an enterprise needs to know about it that is the same in every language. */
import type { Condition, Measure } from '../engine'
import type { ContactId } from './contacts'

/** The articles of the circular that the published excerpt contains. */
export type ArticleId = 'I' | 'VII' | 'VIII' | 'IX' | 'X' | 'XI' | 'XII' | 'XIII'

/** The passage of the circular that a measure rests on: an article, and the passage's letter within it. */
export interface Provision {
  readonly article: ArticleId
  readonly letter: string
}

export function provision(article: ArticleId, letter: string): Provision {
  return { article, letter }
}

/**
 * What can be done today.
 * `in-force`: can be used under rules that exist. `pilot`: in selected places, banks or enterprises.
 * `announced`: a task for government, with nothing to apply for yet.
 */
export type Availability = 'in-force' | 'pilot' | 'announced'

/** What a supporting rule requires today. Shown as what to check next; it never enters the verdict. */
export interface ConditionToday<SourceId extends string = string> {
  readonly id: string
  readonly source: SourceId
  /** The date as of which the requirement was read to hold, `YYYY-MM`. */
  readonly asOf: string
}

/** One thing to do, and with whom. `own`: inside the enterprise. */
export interface FirstStep {
  readonly id: string
  readonly contact: ContactId | 'own'
}

/** One document to prepare, and for whom. */
export interface RequiredDocument {
  readonly id: string
  readonly contact: ContactId | 'own'
}

export interface PolicyMeasure<Id extends string = string> extends Measure<Id> {
  readonly provision: Provision
  readonly availability: Availability
  readonly relevantWhen: Condition
  /** Ids of the sources that the availability rests on, strongest first; empty: on the circular alone. */
  readonly restsOn: readonly string[]
  readonly conditionsToday: readonly ConditionToday[]
  readonly firstSteps: readonly FirstStep[]
  readonly documents: readonly RequiredDocument[]
  readonly contacts: readonly ContactId[]
  readonly related: readonly string[]
  /** The month in which its sources were last checked, `YYYY-MM`. */
  readonly checked: string
}

/** Declares a measure, keeping the ids of its parts in the type, so that its words can be checked against them. */
export function measure<const Id extends string, const M extends Omit<PolicyMeasure, 'id'>>(
  id: Id,
  details: M,
): { readonly id: Id } & M {
  return { id, ...details }
}
