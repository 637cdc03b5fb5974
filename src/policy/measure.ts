/**
 * What a measure and an instrument of the circular consist of.
 *
 * A measure has a passage and says for whom it is relevant. An instrument is a way to use a measure today. It has a
 * period, says to whom it is open and what it requires, and names its sources.
 */
import type { Condition, Instrument, Measure } from '../engine'
import type { MeasureId } from './measures/ids'

/** The articles of the circular that the published excerpt contains. */
export type ArticleId = 'I' | 'VII' | 'VIII' | 'IX' | 'X' | 'XI' | 'XII' | 'XIII'

/**
 * The passage that a measure rests on: an article, and sentences in the published excerpt, counted from 1.
 * The circular itself has no letters or numbers below its articles.
 */
export interface Provision {
  readonly article: ArticleId
  readonly sentences: readonly number[]
}

/** Names a passage by its article and sentences. */
export function provision(article: ArticleId, ...sentences: [number, ...number[]]): Provision {
  return { article, sentences }
}

/** A measure with its passage in the circular. */
export interface PolicyMeasure<Id extends string = string> extends Measure<Id> {
  readonly provision: Provision
  readonly relevantWhen: Condition
}

/** Declares a measure, keeping its id in the type. */
export function measure<const Id extends string, const M extends Omit<PolicyMeasure, 'id'>>(
  id: Id,
  details: M,
): { readonly id: Id } & M {
  return { id, ...details }
}

/** An instrument with the sources that it rests on. */
export interface PolicyInstrument<
  Id extends string = string,
  Basis extends string = string,
> extends Instrument<Id, MeasureId> {
  /** The ids of the sources that it rests on, strongest first. */
  readonly basis: readonly [Basis, ...Basis[]]
  /** The month in which it held according to its sources, `YYYY-MM`. */
  readonly asOf: string
}

/** Declares an instrument, keeping its id in the type. */
export function instrument<const Id extends string, const I extends Omit<PolicyInstrument, 'id'>>(
  id: Id,
  details: I,
): { readonly id: Id } & I {
  return { id, ...details }
}
