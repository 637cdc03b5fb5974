/**
 * Explains a finding: which answers decide it, and what is still open.
 *
 * The deciding answers are a minimal set that gives the same verdict by itself. Without any one of them, the verdict
 * differs. Among several such sets, earlier questions are preferred, because later ones follow from them.
 *
 *     not relevant, because the enterprise belongs to no multinational group
 *         (that it also wants no cash pool is true, but was never asked)
 *
 * A possible finding depends on open points. Without its deciding answers, more points would be open.
 */
import type { Answers, Catalogue, Measure } from '../catalogue'
import { evaluate } from '../evaluate'
import type { Verdict } from '../finding'
import type { FullCondition, IndexedQuestion } from '../full-condition'
import { findMeasure, questionsBehind } from '../indexed'
import { findQuestion } from '../indexed-instruments'
import { type OpenPoints, openPoints, unsettled } from '../outlook'
import { FALSE } from '../truth'

/** Why a measure's verdict is what it is. */
export interface Explanation<Q extends string = string> {
  readonly verdict: Verdict
  /** The questions whose answers decide it, in the order of asking. */
  readonly deciding: readonly Q[]
  /** The questions on which it still depends: unanswered, not sure, or with an answer that leaves the fact unknown. */
  readonly open: readonly Q[]
  /** The reasons of the pilots on which it still depends: no answer can settle them. */
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

/**
 * Lists the questions whose answers decide that a question or a check is not asked, in the order of asking. There are
 * none where it is asked, or may be.
 */
export function whyNotAsked<Q extends string>(
  catalogue: Catalogue<Q>,
  answers: Answers,
  question: NoInfer<Q>,
): readonly Q[] {
  const asked = findQuestion(catalogue, question)?.asked
  if (!asked || evaluate(asked, answers) !== FALSE) return []
  return idsOf(decidingQuestions(asked, questionsBehind(asked), answers)) as readonly Q[]
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
    (fewer, mostTests) =>
      evaluate(condition, fewer) === truth &&
      isWithin(openPoints(condition, fewer, unsettled, undefined, mostTests), open),
  )
}

/** How many evaluations of tests the search for deciding answers may take. */
const MOST_TESTS_IN_ALL = 1_000_000

/**
 * Finds a minimal set of answered questions that keeps the result the same. In a very large rule, the set may be
 * larger.
 *
 * @param staysTheSame whether fewer answers give the same result. It may evaluate tests `mostTests` times, and
 *   returns false where it cannot tell.
 */
export function decidingAmong(
  questions: readonly IndexedQuestion[],
  answers: Answers,
  staysTheSame: (fewer: Answers, mostTests: number) => boolean,
): readonly IndexedQuestion[] {
  // Each question is tried about twice.
  const mostTests = MOST_TESTS_IN_ALL / (2 * Math.max(1, questions.length))
  let kept: readonly IndexedQuestion[] = questions.filter(
    ({ question }) => answers[question.id] !== undefined,
  )
  let before: readonly IndexedQuestion[]
  // Latest first: an answer whose removal changes nothing does not decide. Repeated, because removing an earlier
  // answer can make a later one needless.
  do {
    before = kept
    for (const candidate of [...before].reverse()) {
      const without = kept.filter((question) => question !== candidate)
      if (staysTheSame(only(without, answers), mostTests)) kept = without
    }
  } while (kept.length < before.length)
  return kept
}

function only(questions: readonly IndexedQuestion[], answers: Answers): Answers {
  return Object.fromEntries(questions.map(({ question }) => [question.id, answers[question.id]]))
}

/** Whether everything that is open in `one` is also open in `other`. */
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
