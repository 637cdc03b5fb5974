/** What every contender can do, so that all can do the same work. */
import type { NeutralAnswers, NeutralCatalogue } from './neutral'

/** Verdicts in the order of the measures: 0 no, 1 unknown, 2 yes. */
export type Verdicts = ArrayLike<number>

/** An engine with its rules loaded. */
export interface Loaded {
  /** Evaluates every measure. */
  readonly all: (answers: NeutralAnswers) => Verdicts | Promise<Verdicts>
  /** Evaluates again those measures that depend on the one question whose answer has changed. */
  readonly some: (
    answers: NeutralAnswers,
    measures: readonly number[],
    question: string,
  ) => Verdicts | Promise<Verdicts>
}

/** An engine in the bench: ours, a peer, or a floor. */
export interface Contender {
  readonly name: string
  /** Whether it knows "unknown"; the others are compared on complete answers only. */
  readonly threeValued: boolean
  readonly isAsync?: boolean
  /** The most measures that it gets: larger catalogues take it minutes. */
  readonly mostMeasures: number
  readonly load: (catalogue: NeutralCatalogue) => Loaded
}
