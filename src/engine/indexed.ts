/** Indexes a catalogue once: its dependencies, and every condition written out in full. */
import { cached } from './cached'
import type { Catalogue, Question } from './catalogue'
import { type Findings, findingsOf } from './finding'
import {
  type ConditionPool,
  eachTest,
  type FullCondition,
  type IndexedQuestion,
  writeOut,
} from './full-condition'

/** A measure, indexed for evaluation. */
export interface IndexedMeasure {
  readonly id: string
  readonly position: number
  readonly relevantWhen: FullCondition
  readonly findings: Findings
  /** Every question on which the verdict can depend, through "asked when" and offers too; in the order of asking. */
  readonly questions: readonly IndexedQuestion[]
}

/** A catalogue's questions and measures, indexed. */
export interface CatalogueIndex {
  readonly questions: ReadonlyMap<string, IndexedQuestion>
  readonly inOrder: readonly IndexedQuestion[]
  readonly measures: readonly IndexedMeasure[]
  readonly measureById: ReadonlyMap<string, IndexedMeasure>
  /** How many different conditions there are, parts included. */
  readonly conditionCount: number
  /** Question id → the measures whose verdict can depend on it; without an entry: none. */
  readonly dependants: ReadonlyMap<string, readonly IndexedMeasure[]>
  /** What has been read so far, for an index on top of this one. */
  readonly pool: ConditionPool
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>()

/**
 * Returns the index of a catalogue, made at the first call and cached.
 *
 * @throws Error when a condition names a question or an option that does not exist.
 * @throws Error when a branch depends on a question that does not come before it.
 */
export function indexOf(catalogue: Catalogue): CatalogueIndex {
  return cached(indexes, catalogue, makeIndex)
}

/** Returns the indexed measure with this id. @throws Error when the catalogue has none. */
export function findMeasure(catalogue: Catalogue, measureId: string): IndexedMeasure {
  const measure = indexOf(catalogue).measureById.get(measureId)
  if (!measure) throw new Error(`The catalogue has no measure "${measureId}".`)
  return measure
}

function makeIndex(catalogue: Catalogue): CatalogueIndex {
  const pool: ConditionPool = { questions: new Map(), conditions: new Map() }
  readQuestions(catalogue.questions, pool)

  const measures = catalogue.measures.map((measure, position): IndexedMeasure => {
    const relevantWhen = writeOut(measure.relevantWhen, pool, `measure "${measure.id}"`)
    const { id } = measure
    return { id, position, relevantWhen, findings: findingsOf(id), questions: questionsBehind(relevantWhen) }
  })
  return {
    questions: pool.questions,
    inOrder: [...pool.questions.values()],
    measures,
    measureById: new Map(measures.map((measure) => [measure.id, measure])),
    conditionCount: pool.conditions.size,
    dependants: dependantsAmong(measures),
    pool,
  }
}

/** Reads questions on top of those that were read before. */
export function readQuestions(questions: readonly Question[], pool: ConditionPool): void {
  // A question enters the map after its own conditions are read, so that they can name only earlier ones.
  for (const question of questions) pool.questions.set(question.id, indexQuestion(question, pool))
}

function indexQuestion(question: Question, pool: ConditionPool): IndexedQuestion {
  const place = `question "${question.id}"`
  const offers = Object.entries(question.offeredWhen)
  const offersAll = offers.length === 0
  const leavesUnknown = new Set(
    question.options.filter((option) => option.leavesUnknown).map((option) => option.id),
  )
  return {
    id: question.id,
    question,
    position: pool.questions.size,
    optionIds: new Set(question.options.map((option) => option.id)),
    leavesUnknown,
    asked: question.askedWhen && writeOut(question.askedWhen.condition, pool, place),
    offered: new Map(offers.map(([id, condition]) => [id, writeOut(condition, pool, place)])),
    offersAll,
    settles: offersAll && leavesUnknown.size === 0,
  }
}

/** Maps the id of each question to those that depend on it. */
export function dependantsAmong<T extends { readonly questions: readonly IndexedQuestion[] }>(
  dependent: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const dependants = new Map<string, T[]>()
  for (const one of dependent) {
    for (const { id } of one.questions) {
      const known = dependants.get(id)
      if (known) known.push(one)
      else dependants.set(id, [one])
    }
  }
  return dependants
}

/**
 * Returns every question on which these conditions can depend, through "asked when" and offers too; in the order of
 * asking.
 */
export function questionsBehind(...conditions: readonly FullCondition[]): readonly IndexedQuestion[] {
  const found = new Set<IndexedQuestion>()
  for (const condition of conditions) eachTest(condition, ({ question }) => found.add(question))
  return [...found].sort((one, other) => one.position - other.position)
}
