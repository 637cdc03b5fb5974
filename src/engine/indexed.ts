/** Indexes a catalogue once: its dependencies, and every condition written out in full. */
import { cached } from './cached'
import type { Catalogue, Question } from './catalogue'
import { type Findings, findingsOf } from './finding'
import { eachTest, type FullCondition, type IndexedQuestion, type Read, writeOut } from './full-condition'

/** A measure, indexed for evaluation. */
export interface IndexedMeasure {
  readonly id: string
  readonly position: number
  readonly relevantWhen: FullCondition
  readonly findings: Findings
  /** Every question on which the verdict can depend, through "asked when" and offers too; in the order of asking. */
  readonly questions: readonly IndexedQuestion[]
}

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
  readonly read: Read
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>()

/**
 * The index of a catalogue, made at the first call and cached.
 *
 * @throws Error when a condition names a question or an option that does not exist, or when a branch depends on a
 *   question that does not come before it.
 */
export function indexOf(catalogue: Catalogue): CatalogueIndex {
  return cached(indexes, catalogue, makeIndex)
}

function makeIndex(catalogue: Catalogue): CatalogueIndex {
  const read: Read = { questions: new Map(), conditions: new Map() }
  readQuestions(catalogue.questions, read)

  const measures = catalogue.measures.map((measure, position): IndexedMeasure => {
    const relevantWhen = writeOut(measure.relevantWhen, read, `measure "${measure.id}"`)
    const { id } = measure
    return { id, position, relevantWhen, findings: findingsOf(id), questions: questionsIn(relevantWhen) }
  })
  return {
    questions: read.questions,
    inOrder: [...read.questions.values()],
    measures,
    measureById: new Map(measures.map((measure) => [measure.id, measure])),
    conditionCount: read.conditions.size,
    dependants: dependantsAmong(measures),
    read,
  }
}

/** Reads questions on top of those that were read before. */
export function readQuestions(questions: readonly Question[], read: Read): void {
  // A question enters the map after its own conditions are read, so that they can name only earlier ones.
  for (const question of questions) read.questions.set(question.id, indexQuestion(question, read))
}

function indexQuestion(question: Question, read: Read): IndexedQuestion {
  const place = `question "${question.id}"`
  const offers = Object.entries(question.offeredWhen)
  const offersAll = offers.length === 0
  const leavesUnknown = new Set(
    question.options.filter((option) => option.leavesUnknown).map((option) => option.id),
  )
  return {
    id: question.id,
    question,
    position: read.questions.size,
    optionIds: new Set(question.options.map((option) => option.id)),
    leavesUnknown,
    asked: question.askedWhen && writeOut(question.askedWhen.condition, read, place),
    offered: new Map(offers.map(([id, condition]) => [id, writeOut(condition, read, place)])),
    offersAll,
    settles: offersAll && leavesUnknown.size === 0,
  }
}

/** Question id → those that depend on it. */
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

/** Every question on which these conditions can depend, through "asked when" and offers too; in the order of asking. */
export function questionsIn(...conditions: readonly FullCondition[]): readonly IndexedQuestion[] {
  const found = new Set<IndexedQuestion>()
  for (const condition of conditions) eachTest(condition, ({ question }) => found.add(question))
  return [...found].sort((one, other) => one.position - other.position)
}
