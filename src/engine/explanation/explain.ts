/**
 * Explaining a finding: which answers decide it, and what is still open.
 *
 * The deciding answers are a smallest set that alone makes the finding what it is: give only these, leave every
 * other question open, and the verdict is the same; leave out any one of them, and it is not. Where several sets
 * would do, the answers given earlier in the interview are kept, because the later ones follow from them.
 *
 *     not relevant, because the enterprise belongs to no multinational group
 *         (that it also wants no cash pool is true, but was never asked)
 *
 * A possible finding hangs on open points. Its deciding answers are those without which more would be open.
 */
import type { Answers, Catalogue, Measure } from '../catalogue'
import { evaluate } from '../evaluate'
import type { Verdict } from '../finding'
import type { FullCondition, IndexedQuestion } from '../full-condition'
import { type IndexedMeasure, indexOf, questionsIn } from '../indexed'
import { findQuestion } from '../indexed-instruments'
import { type OpenPoints, openPoints, unsettled } from '../outlook'
import { FALSE } from '../truth'

/** Why a measure's verdict is what it is. */
export interface Explanation<Q extends string = string> {
  readonly verdict: Verdict
  /** The questions whose answers decide it, in the order of asking. */
  readonly deciding: readonly Q[]
  /** The questions on which it still hangs: unanswered, not sure, or answered with what leaves the fact unknown. */
  readonly open: readonly Q[]
  /** The points on which it still hangs and which no answer can settle, by their reasons. */
  readonly pilots: readonly string[]
}

/**
 * Explains the finding of one measure.
 *
 * @throws Error when the catalogue has no such measure.
 */
export function explain<Q extends string, M extends Measure>(
  catalogue: Catalogue<Q, M>,
  answers: Answers,
  measureId: M['id'],
): Explanation<Q> {
  const measure = findMeasure(catalogue, measureId)
  const truth = evaluate(measure.relevantWhen, answers)
  const open = openPoints(measure.relevantWhen, answers, unsettled)
  return {
    verdict: measure.findings[truth].verdict,
    deciding: idsOf(decidingQuestions(measure.relevantWhen, measure.questions, answers)) as readonly Q[],
    open: idsOf(measure.questions.filter((question) => open.questions.has(question))) as readonly Q[],
    pilots: [...open.pilots],
  }
}

/** The measure of that id as the engine looks it up. */
export function findMeasure(catalogue: Catalogue, measureId: string): IndexedMeasure {
  const measure = indexOf(catalogue).measureById.get(measureId)
  if (!measure) throw new Error(`The catalogue has no measure "${measureId}".`)
  return measure
}

/**
 * The questions whose answers decide that a question or a check is not asked, in the order of asking; none where it is
 * asked, or may be.
 */
export function whyNotAsked<Q extends string>(
  catalogue: Catalogue<Q>,
  answers: Answers,
  question: NoInfer<Q>,
): readonly Q[] {
  const asked = findQuestion(catalogue, question)?.asked
  if (!asked || evaluate(asked, answers) !== FALSE) return []
  return idsOf(decidingQuestions(asked, questionsIn(asked), answers)) as readonly Q[]
}

function decidingQuestions(
  condition: FullCondition,
  questions: readonly IndexedQuestion[],
  answers: Answers,
): readonly IndexedQuestion[] {
  const truth = evaluate(condition, answers)
  const open = openPoints(condition, answers, unsettled)
  return decidingAmong(
    questions,
    answers,
    (fewer, mostLooks) =>
      evaluate(condition, fewer) === truth &&
      isWithin(openPoints(condition, fewer, unsettled, undefined, mostLooks), open),
  )
}

/** So often a test is looked at, at most, to find out what decides. */
const MOST_LOOKS = 1_000_000

/**
 * The answered questions that are needed for all to stay the same, none of which can be left out. In a very large rule,
 * one may be named that could be left out.
 *
 * @param staysTheSame hears how often it may look at a test; where it cannot tell, it says no.
 */
export function decidingAmong(
  questions: readonly IndexedQuestion[],
  answers: Answers,
  staysTheSame: (fewer: Answers, mostLooks: number) => boolean,
): readonly IndexedQuestion[] {
  // Each is left out about twice.
  const mostLooks = MOST_LOOKS / (2 * Math.max(1, questions.length))
  let kept: readonly IndexedQuestion[] = questions.filter(
    ({ question }) => answers[question.id] !== undefined,
  )
  let before: readonly IndexedQuestion[]
  // Latest first: whatever changes nothing when it is left out did not decide. Then all over again, since what is open
  // can hang on a later answer only as long as an earlier one is there.
  do {
    before = kept
    for (const candidate of [...before].reverse()) {
      const without = kept.filter((question) => question !== candidate)
      if (staysTheSame(only(without, answers), mostLooks)) kept = without
    }
  } while (kept.length < before.length)
  return kept
}

function only(questions: readonly IndexedQuestion[], answers: Answers): Answers {
  return Object.fromEntries(questions.map(({ question }) => [question.id, answers[question.id]]))
}

/** Whether no more is open in one than in the other. */
export function isWithin(one: OpenPoints, other: OpenPoints): boolean {
  return isSubset(one.questions, other.questions) && isSubset(one.pilots, other.pilots)
}

function isSubset<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return [...one].every((member) => other.has(member))
}

/** The ids of questions. */
export function idsOf(questions: readonly IndexedQuestion[]): readonly string[] {
  return questions.map((indexed) => indexed.question.id)
}
