/**
 * Appraising: catalogue × answers × day → for each measure its verdict, the states of its instruments, and what to
 * do.
 *
 * An assessment says whether a measure is meant for the enterprise. An appraisal adds what can be used of it on a
 * day. It depends on the answers and the day alone.
 */
import { type Action, actionOf } from './action'
import type { Answers, Catalogue, Instrument, Measure } from './catalogue'
import { affectedBy, sameAnswer } from './changed'
import { type IsoDate, readDate } from './date'
import { evaluate, type TruthCache } from './evaluate'
import type { Verdict } from './finding'
import { instrumentsOf, type ServedMeasure } from './indexed-instruments'
import { stateOf } from './instrument'
import type { InstrumentOutcome } from './outcome'

/** One measure: its verdict, what to do about it, and the states of its instruments. */
export interface AppraisedMeasure<M extends string = string, I extends string = string> {
  readonly measure: M
  readonly verdict: Verdict
  readonly action: Action
  /** In the order of the catalogue. */
  readonly instruments: readonly InstrumentOutcome<I>[]
}

/** All measures for one set of answers on one day, in the order of the catalogue. */
export interface Appraisal<M extends string = string, I extends string = string> {
  readonly answers: Answers
  readonly today: IsoDate
  readonly measures: readonly AppraisedMeasure<M, I>[]
}

/**
 * Appraises one set of answers on one day.
 *
 * @param today the day for which the user asks, `YYYY-MM-DD`.
 * @param previous an earlier appraisal of the same catalogue. On the same day, only measures that depend on a changed
 *   answer are appraised again.
 * @throws Error when `today` is not a day of the calendar.
 */
export function appraise<M extends Measure, I extends Instrument>(
  catalogue: Catalogue<string, M, I>,
  answers: Answers,
  today: IsoDate,
  previous?: Appraisal<M['id'], I['id']>,
): Appraisal<M['id'], I['id']> {
  const day = readDate(today)
  const index = instrumentsOf(catalogue)
  if (previous?.today !== day) {
    const cache: TruthCache = new Array<undefined>(index.pool.conditions.size)
    const measures = index.measures.map((served) => appraiseMeasure(served, answers, day, cache))
    return { answers, today: day, measures }
  }

  const measures = previous.measures.slice()
  const changed = index.inOrder.filter(({ id }) => !sameAnswer(previous.answers[id], answers[id]))
  for (const served of affectedBy(changed, index.dependants)) {
    measures[served.measure.position] = appraiseMeasure(served, answers, day)
  }
  return { answers, today: day, measures }
}

function appraiseMeasure(
  served: ServedMeasure,
  answers: Answers,
  today: IsoDate,
  cache?: TruthCache,
): AppraisedMeasure {
  const { measure } = served
  const { verdict } = measure.findings[evaluate(measure.relevantWhen, answers, cache)]
  const instruments = served.instruments.map(
    (instrument) => instrument.outcomes[stateOf(instrument, answers, today, cache)],
  )
  const states = instruments.map(({ state }) => state)
  return { measure: measure.id, verdict, action: actionOf(served, verdict, states, answers), instruments }
}
