/**
 * Indexes the instruments and checks of a catalogue, on top of its index of questions and measures.
 *
 * It is built on first use; an interview never needs it.
 */
import { cached } from './cached'
import type { Catalogue, Instrument } from './catalogue'
import type { IsoDate } from './date'
import {
  combined,
  type ConditionPool,
  type FullCondition,
  type IndexedQuestion,
  writeOut,
} from './full-condition'
import { dependantsAmong, type IndexedMeasure, indexOf, questionsBehind, readQuestions } from './indexed'
import { type Outcomes, outcomesOf } from './outcome'

/** An instrument, indexed for evaluation. */
export interface IndexedInstrument {
  readonly id: string
  readonly serves: IndexedMeasure
  readonly from: IsoDate | undefined
  readonly until: IsoDate | undefined
  /** To whom it is open. */
  readonly open: FullCondition
  /** When it can be used: it is open, and its requirements are met. */
  readonly usable: FullCondition
  /** When it can be used for its measure: it is usable, and the measure is relevant. */
  readonly whole: FullCondition
  readonly outcomes: Outcomes
}

/** A measure with the instruments that serve it. */
export interface ServedMeasure {
  readonly measure: IndexedMeasure
  readonly instruments: readonly IndexedInstrument[]
  /** Every question and check on which its action can depend, in the order of asking. */
  readonly questions: readonly IndexedQuestion[]
}

/** A catalogue with its checks and instruments, indexed. */
export interface InstrumentIndex {
  /** Questions and checks. */
  readonly questions: ReadonlyMap<string, IndexedQuestion>
  readonly inOrder: readonly IndexedQuestion[]
  readonly checks: ReadonlySet<IndexedQuestion>
  readonly measures: readonly ServedMeasure[]
  readonly measureById: ReadonlyMap<string, ServedMeasure>
  readonly instrumentById: ReadonlyMap<string, IndexedInstrument>
  /** Question or check id → the measures whose action can depend on it. */
  readonly dependants: ReadonlyMap<string, readonly ServedMeasure[]>
  /** What has been read, for conditions that are written out later. */
  readonly pool: ConditionPool
}

const indexes = new WeakMap<Catalogue, InstrumentIndex>()

/**
 * Returns the index of a catalogue's instruments and checks, built at the first call and cached.
 *
 * @throws Error when a check depends on a question that does not come before it.
 */
export function instrumentsOf(catalogue: Catalogue): InstrumentIndex {
  return cached(indexes, catalogue, makeIndex)
}

/** Returns the question or check with this id. Finding a question does not index the checks. */
export function findQuestion(catalogue: Catalogue, id: string): IndexedQuestion | undefined {
  return indexOf(catalogue).questions.get(id) ?? instrumentsOf(catalogue).questions.get(id)
}

/** Returns the indexed instrument with this id. @throws Error when the catalogue has none. */
export function findInstrument(catalogue: Catalogue, id: string): IndexedInstrument {
  const instrument = instrumentsOf(catalogue).instrumentById.get(id)
  if (!instrument) throw new Error(`The catalogue has no instrument "${id}".`)
  return instrument
}

/** Returns the indexed measure with this id, and its instruments. @throws Error when the catalogue has none. */
export function findServed(catalogue: Catalogue, id: string): ServedMeasure {
  const served = instrumentsOf(catalogue).measureById.get(id)
  if (!served) throw new Error(`The catalogue has no measure "${id}".`)
  return served
}

function makeIndex(catalogue: Catalogue): InstrumentIndex {
  const index = indexOf(catalogue)
  const pool: ConditionPool = { questions: new Map(index.questions), conditions: index.pool.conditions }
  readQuestions(catalogue.checks, pool)
  const inOrder = [...pool.questions.values()]

  const instrumentById = new Map<string, IndexedInstrument>()
  const byMeasure = new Map<IndexedMeasure, IndexedInstrument[]>()
  for (const instrument of catalogue.instruments) {
    const serves = index.measureById.get(instrument.serves)
    // A partial catalogue can lack the measure.
    if (!serves) continue
    const indexed = indexInstrument(instrument, serves, pool)
    instrumentById.set(instrument.id, indexed)
    const others = byMeasure.get(serves)
    if (others) others.push(indexed)
    else byMeasure.set(serves, [indexed])
  }
  const measures = index.measures.map((measure) => serve(measure, byMeasure.get(measure) ?? []))
  return {
    questions: pool.questions,
    inOrder,
    checks: new Set(inOrder.slice(index.inOrder.length)),
    measures,
    measureById: new Map(measures.map((served) => [served.measure.id, served])),
    instrumentById,
    dependants: dependantsAmong(measures),
    pool,
  }
}

function indexInstrument(
  instrument: Instrument,
  serves: IndexedMeasure,
  pool: ConditionPool,
): IndexedInstrument {
  const { id, from, until, openTo, requires } = instrument
  const place = `instrument "${id}"`
  const opens = openTo ? [writeOut(openTo, pool, place)] : []
  const required = requires ? [writeOut(requires, pool, place)] : []
  return {
    id,
    serves,
    from,
    until,
    open: combined('all', opens, pool),
    usable: combined('all', [...opens, ...required], pool),
    whole: combined('all', [serves.relevantWhen, ...opens, ...required], pool),
    outcomes: outcomesOf(id, from, until),
  }
}

function serve(measure: IndexedMeasure, instruments: readonly IndexedInstrument[]): ServedMeasure {
  const conditions = instruments.map(({ usable }) => usable)
  return { measure, instruments, questions: questionsBehind(measure.relevantWhen, ...conditions) }
}
