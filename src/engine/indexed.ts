/**
 * A catalogue, read once: who depends on whom, and "asked when" resolved.
 *
 * Only questions that are asked count; in the place of one that is not asked stands its fixed value. So a test
 * of a question means more than it says, and the index writes the full meaning out:
 *
 *     asked when C, otherwise "no"          is(q, 'yes')   becomes   all(C, is(q, 'yes'))
 *     asked when C, otherwise "none"        has(q, 'none') becomes   any(not(C), has(q, 'none'))
 *
 * Where C is false this leaves the fixed value. Where C is unknown the test is true or false only if it is so
 * both with the given answer and with the fixed value. After that, evaluating is plain three-valued logic.
 */
import type { Catalogue, Question } from './catalogue'
import type { AnswerTest, Condition } from './condition'
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth'

/** A question as the engine looks it up. */
export interface IndexedQuestion {
  readonly id: string
  readonly question: Question
  readonly position: number
  readonly optionIds: ReadonlySet<string>
  /** Options whose choice leaves the fact unknown. */
  readonly leavesUnknown: ReadonlySet<string>
  /** When the question is asked, in full; absent: always. */
  readonly asked: FullCondition | undefined
  /** Option id → when it is offered, in full; options without an entry always are. */
  readonly offered: ReadonlyMap<string, FullCondition>
  /** Whether every option is offered always. */
  readonly offersAll: boolean
}

/** A test of the answer as given, whether or not the question is asked. */
export interface GivenTest {
  readonly kind: 'given'
  readonly question: IndexedQuestion
  /** Option id → what choosing it alone makes of the test, if it is offered. */
  readonly truths: ReadonlyMap<string, Truth>
  /** Whether some option makes it true; whether some makes it false. */
  readonly canHold: boolean
  readonly canFail: boolean
}

/** A condition with every "asked when" written out. */
export type FullCondition =
  | GivenTest
  | { readonly kind: 'all' | 'any'; readonly conditions: readonly FullCondition[] }
  | { readonly kind: 'not'; readonly condition: FullCondition }
  | { readonly kind: 'pilot'; readonly reason: string }

/** A measure as the engine looks it up. */
export interface IndexedMeasure {
  readonly id: string
  readonly position: number
  readonly relevantWhen: FullCondition
  /** Every question on which the verdict can depend, through "asked when" and offers too; in the order of asking. */
  readonly questions: readonly IndexedQuestion[]
}

export interface CatalogueIndex {
  readonly questions: ReadonlyMap<string, IndexedQuestion>
  readonly inOrder: readonly IndexedQuestion[]
  readonly measures: readonly IndexedMeasure[]
  readonly measureById: ReadonlyMap<string, IndexedMeasure>
  /** Question id → the measures whose verdict can depend on it; without an entry: none. */
  readonly dependants: ReadonlyMap<string, readonly IndexedMeasure[]>
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
  const questions = new Map<string, IndexedQuestion>()
  // A question enters the map only after its own conditions were read, so they can name earlier ones only.
  catalogue.questions.forEach((question, position) => {
    const place = `question "${question.id}"`
    const offers = Object.entries(question.offeredWhen)
    questions.set(question.id, {
      id: question.id,
      question,
      position,
      optionIds: new Set(question.options.map((option) => option.id)),
      leavesUnknown: new Set(
        question.options.filter((option) => option.leavesUnknown).map((option) => option.id),
      ),
      asked: question.askedWhen && writeOut(question.askedWhen.condition, questions, place),
      offered: new Map(offers.map(([id, condition]) => [id, writeOut(condition, questions, place)])),
      offersAll: offers.length === 0,
    })
  })

  const measures = catalogue.measures.map((measure, position): IndexedMeasure => {
    const relevantWhen = writeOut(measure.relevantWhen, questions, `measure "${measure.id}"`)
    const found = new Set<IndexedQuestion>()
    collectQuestions(relevantWhen, found)
    const dependsOn = [...found].sort((one, other) => one.position - other.position)
    return { id: measure.id, position, relevantWhen, questions: dependsOn }
  })

  const dependants = new Map<string, IndexedMeasure[]>()
  for (const measure of measures) {
    for (const { id } of measure.questions) {
      const known = dependants.get(id)
      if (known) known.push(measure)
      else dependants.set(id, [measure])
    }
  }
  return {
    questions,
    inOrder: [...questions.values()],
    measures,
    measureById: new Map(measures.map((measure) => [measure.id, measure])),
    dependants,
  }
}

function writeOut(
  condition: Condition,
  questions: ReadonlyMap<string, IndexedQuestion>,
  place: string,
): FullCondition {
  switch (condition.kind) {
    case 'is':
    case 'has':
      return writeOutTest(condition, questions, place)
    case 'all':
    case 'any':
      return {
        kind: condition.kind,
        conditions: condition.conditions.map((part) => writeOut(part, questions, place)),
      }
    case 'not':
      return { kind: 'not', condition: writeOut(condition.condition, questions, place) }
    case 'pilot':
      return condition
  }
}

function writeOutTest(
  test: AnswerTest,
  questions: ReadonlyMap<string, IndexedQuestion>,
  place: string,
): FullCondition {
  const indexed = questions.get(test.question)
  if (!indexed)
    throw new Error(`The condition of ${place} names "${test.question}", which does not come before it.`)
  const strange = test.options.filter((id) => !indexed.optionIds.has(id))
  if (strange.length > 0) {
    throw new Error(
      `The condition of ${place} names ${strange.join(', ')}, which "${test.question}" does not offer.`,
    )
  }
  const given = givenTest(indexed, test.options)
  const { asked, question } = indexed
  if (!asked || !question.askedWhen) return given
  const holdsOtherwise = question.askedWhen.otherwise.some((id) => test.options.includes(id))
  return holdsOtherwise
    ? { kind: 'any', conditions: [{ kind: 'not', condition: asked }, given] }
    : { kind: 'all', conditions: [asked, given] }
}

function givenTest(question: IndexedQuestion, options: readonly string[]): GivenTest {
  const truths = new Map(
    question.question.options.map(({ id, leavesUnknown }): [string, Truth] => [
      id,
      leavesUnknown ? UNKNOWN : options.includes(id) ? TRUE : FALSE,
    ]),
  )
  const possible = new Set(truths.values())
  return { kind: 'given', question, truths, canHold: possible.has(TRUE), canFail: possible.has(FALSE) }
}

function collectQuestions(condition: FullCondition, found: Set<IndexedQuestion>): void {
  switch (condition.kind) {
    case 'given':
      found.add(condition.question)
      for (const offered of condition.question.offered.values()) collectQuestions(offered, found)
      break
    case 'all':
    case 'any':
      for (const part of condition.conditions) collectQuestions(part, found)
      break
    case 'not':
      collectQuestions(condition.condition, found)
      break
    case 'pilot':
      break
  }
}
