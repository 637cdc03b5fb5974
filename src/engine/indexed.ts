/** A catalogue, read once: who depends on whom, and every condition written out in full. */
import type { Catalogue, Question } from './catalogue'
import { type Findings, findingsOf } from './finding'
import { type FullCondition, type IndexedQuestion, type Read, writeOut } from './full-condition'

/** A measure as the engine looks it up. */
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
  /** What has been read so far, for those who read on. */
  readonly read: Read
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>()

/**
 * The index of a catalogue, made at the first call and kept.
 *
 * @throws Error when a condition names a question or an option that does not exist, or when a question is asked
 *   or an option offered depending on a question that does not come before it.
 */
export function indexOf(catalogue: Catalogue): CatalogueIndex {
  const known = indexes.get(catalogue)
  if (known) return known
  const made = makeIndex(catalogue)
  indexes.set(catalogue, made)
  return made
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
  // A question enters the map only after its own conditions were read, so they can name earlier ones only.
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
  for (const condition of conditions) collectQuestions(condition, found)
  return [...found].sort((one, other) => one.position - other.position)
}

function collectQuestions(condition: FullCondition, found: Set<IndexedQuestion>): void {
  switch (condition.kind) {
    case 'given':
      found.add(condition.of.question)
      for (const offered of condition.of.question.offered.values()) collectQuestions(offered, found)
      break
    case 'all':
    case 'any':
      for (const part of condition.of) collectQuestions(part, found)
      break
    case 'not':
      collectQuestions(condition.of, found)
      break
    case 'pilot':
      break
  }
}
