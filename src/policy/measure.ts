/** A measure of the circular: the passage that it rests on, what can be done today, and for whom it is relevant. */
import type { Condition, Measure } from '../engine'

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

export interface PolicyMeasure<Id extends string = string> extends Measure<Id> {
  readonly provision: Provision
  readonly availability: Availability
  readonly relevantWhen: Condition
}

/** Declares a measure, keeping its id in the type. */
export function measure<const Id extends string, const M extends Omit<PolicyMeasure, 'id'>>(
  id: Id,
  details: M,
): { readonly id: Id } & M {
  return { id, ...details }
}
