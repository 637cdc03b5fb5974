/**
 * Which checks are worth an answer: those that can still change what to do about a measure.
 *
 *     a pool needs RMB 7 bn of flows and RMB 10 bn of revenue
 *
 *     neither known           both can change it
 *     flows too small         the revenue cannot change it any more
 *     verdict still open      neither can: whatever they are, one should check first
 *
 * A check counts if the action turns with its answer under some way to answer the other open checks; questions of the
 * interview stay as they are. Most of it is the outlook of two conditions (see `ways.ts`). Where several parts ask for the
 * same check, the ways to answer the others are tried until one shows that it counts. At most so many are tried; beyond,
 * a check counts if it looks as if it did.
 */
import { verdictHangsOnQuestion } from './action'
import type { Answer, Answers, Catalogue, Measure } from './catalogue'
import { type IsoDate, readDate } from './date'
import { evaluate } from './evaluate'
import type { FullCondition, IndexedQuestion } from './full-condition'
import { type InstrumentIndex, instrumentsOf, type ServedMeasure } from './indexed-instruments'
import { type Openness, openPoints, type Thresholds, unsettled } from './outlook'
import { answersTold, representativeAnswers, sharedQuestions } from './representatives'
import { FALSE, TRUE, UNKNOWN } from './truth'
import { waysOn } from './ways'

/** The checks that can still change what to do about a measure. */
export interface OpenChecks<Q extends string = string, M extends string = string> {
  readonly measure: M
  /** In the order of the catalogue; at least one. */
  readonly checks: readonly Q[]
}

/** More ways to answer the other checks than these are not tried for all checks of one condition together. */
const MOST_WAYS_TRIED = 20_000

/** How many ways have been tried so far. */
interface Effort {
  tried: number
}

/** A condition, and the thresholds at which it changes the action. */
interface Watched {
  readonly condition: FullCondition
  readonly thresholds: Thresholds
}

/**
 * For each measure the checks that can still change its action on a day; measures without any are left out.
 *
 * @throws Error when `today` is not a day of the calendar.
 */
export function openChecks<Q extends string, M extends Measure>(
  catalogue: Catalogue<Q, M>,
  answers: Answers,
  today: IsoDate,
): readonly OpenChecks<Q, M['id']>[] {
  const day = readDate(today)
  const index = instrumentsOf(catalogue)
  return index.measures
    .map((served) => ({
      measure: served.measure.id,
      checks: openFor(served, index, answers, day).map(({ id }) => id as Q),
    }))
    .filter(({ checks }) => checks.length > 0)
}

function openFor(
  served: ServedMeasure,
  index: InstrumentIndex,
  answers: Answers,
  today: IsoDate,
): readonly IndexedQuestion[] {
  const watched = watchedOf(served, index, answers, today)
  const openness = onlyChecks(index)
  const found = new Set(watched.flatMap((one) => [...checksThatTurn(one, answers, openness)]))
  return served.questions.filter((question) => found.has(question))
}

/** What changes the action as long as the verdict stays what it is. */
function watchedOf(
  served: ServedMeasure,
  index: InstrumentIndex,
  answers: Answers,
  today: IsoDate,
): readonly Watched[] {
  const verdict = evaluate(served.measure.relevantWhen, answers)
  if (verdict === FALSE || (verdict === UNKNOWN && verdictHangsOnQuestion(served, answers))) return []
  const { open, usable } = waysOn(served, today, index.read)
  return [
    { condition: open, thresholds: { possible: true, certain: false } },
    // Where an authority decides whether the measure is relevant, "usable" means no more than "uncertain".
    { condition: usable, thresholds: { possible: true, certain: verdict === TRUE } },
  ]
}

/** Open to a check: whatever is not known of it. */
function onlyChecks({ checks }: InstrumentIndex): Openness {
  return {
    isOpen: (question, answers) => checks.has(question) && unsettled.isOpen(question, answers),
    pilots: false,
  }
}

function checksThatTurn(
  { condition, thresholds }: Watched,
  answers: Answers,
  openness: Openness,
): readonly IndexedQuestion[] {
  const { questions } = openPoints(condition, answers, openness, thresholds)
  const shared = sharedQuestions(condition)
  const effort: Effort = { tried: 0 }
  return [...questions].filter((question) => {
    if (!shared.has(question)) return true
    const others = [...questions].filter((other) => other !== question)
    return turnsWith(question, others, { condition, thresholds }, answersTold(condition, answers), effort)
  })
}

/** Whether a condition crosses a threshold with the answer to one check, under some way to answer the others. */
function turnsWith(
  question: IndexedQuestion,
  others: readonly IndexedQuestion[],
  { condition, thresholds }: Watched,
  answers: Answers,
  effort: Effort,
): boolean {
  const choices = choicesOf(condition, question, answers)
  for (const completed of completions(condition, others, answers)) {
    const steps = choices.map((answer) => step(evaluate(condition, { ...completed, [question.id]: answer })))
    if (steps.some((one) => one !== steps[0])) return true
    if (++effort.tried >= MOST_WAYS_TRIED) return true
  }
  return false

  /** How many of the watched thresholds a truth has reached. */
  function step(truth: number): number {
    return Number(thresholds.possible && truth !== FALSE) + Number(thresholds.certain && truth === TRUE)
  }
}

/** Every way to answer these checks, or to leave them as they are. */
function* completions(
  condition: FullCondition,
  questions: readonly IndexedQuestion[],
  answers: Answers,
): Generator<Answers> {
  const [question, ...rest] = questions
  if (!question) {
    yield answers
    return
  }
  for (const answer of choicesOf(condition, question, answers))
    yield* completions(condition, rest, { ...answers, [question.id]: answer })
}

/** The answer as it is, and each that the condition can tell apart. */
function choicesOf(
  condition: FullCondition,
  question: IndexedQuestion,
  answers: Answers,
): readonly (Answer | undefined)[] {
  return [answers[question.id], ...representativeAnswers(condition, question)]
}
