/**
 * What would make a measure relevant: the smallest change of answers that turns the verdict.
 *
 *     not relevant: a domestic group, no cash pool
 *     it would be relevant if the group were a multinational led from here, and its cash pool ran or were wanted
 *
 * Smallest means: as few questions as possible are answered differently or for the first time. Among changes of
 * the same size the later questions are preferred, because they are about plans rather than about what the
 * enterprise is. A multiple choice keeps what was chosen and adds to it. Where a point that the policy leaves
 * open keeps a measure from ever being relevant for certain, the change leads to where only such points remain.
 */
import type { Answer, Answers, Catalogue, Measure } from './catalogue'
import { evaluate, isOffered, namedOptions } from './evaluate'
import { findMeasure } from './explain'
import type { IndexedQuestion } from './full-condition'
import type { IndexedMeasure } from './indexed'
import { openPoints, unsettled } from './outlook'
import { representatives } from './representatives'
import { FALSE, TRUE, UNKNOWN } from './truth'

/** One question to be answered differently; any one of the options will do. */
export interface Change<Q extends string = string> {
  readonly question: Q
  readonly options: readonly string[]
}

export interface Counterfactual<Q extends string = string> {
  /** `relevant`, or `possible` where only points that the policy leaves open would remain. */
  readonly verdict: 'relevant' | 'possible'
  /** What to change, in the order of asking. */
  readonly changes: readonly Change<Q>[]
  /** One set of answers in which the change is made. */
  readonly answers: Answers
}

/**
 * The smallest change of answers that would make a measure relevant; undefined when it is so already, or when
 * the open points of the policy alone keep it from being so.
 *
 * @throws Error when the catalogue has no such measure.
 */
export function counterfactual<Q extends string, M extends Measure>(
  catalogue: Catalogue<Q, M>,
  answers: Answers,
  measureId: M['id'],
): Counterfactual<Q> | undefined {
  const measure = findMeasure(catalogue, measureId)
  if (evaluate(measure.relevantWhen, answers) === TRUE) return undefined
  return search<Q>(measure, answers, 'relevant') ?? search<Q>(measure, answers, 'possible')
}

function search<Q extends string>(
  measure: IndexedMeasure,
  answers: Answers,
  goal: Counterfactual['verdict'],
): Counterfactual<Q> | undefined {
  if (reaches(measure, answers, goal)) return undefined
  const latestFirst = [...measure.questions].reverse()
  for (let size = 1; size <= latestFirst.length; size++) {
    for (const chosen of subsets(latestFirst, size)) {
      const changed = tryChanges(measure, answers, chosen, goal)
      if (changed)
        return {
          verdict: goal,
          changes: describe<Q>(measure, answers, changed, chosen, goal),
          answers: changed,
        }
    }
  }
  return undefined
}

function reaches(measure: IndexedMeasure, answers: Answers, goal: Counterfactual['verdict']): boolean {
  const truth = evaluate(measure.relevantWhen, answers)
  if (goal === 'relevant') return truth === TRUE
  return truth === UNKNOWN && openPoints(measure.relevantWhen, answers, unsettled).questions.size === 0
}

/** Answers in which each of `questions` is changed and the goal reached, or undefined. */
function tryChanges(
  measure: IndexedMeasure,
  answers: Answers,
  questions: readonly IndexedQuestion[],
  goal: Counterfactual['verdict'],
): Answers | undefined {
  const [question, ...rest] = questions
  if (!question) return reaches(measure, answers, goal) ? answers : undefined
  for (const option of representatives(measure.relevantWhen, question)) {
    const answer = withOption(question, option, answers)
    if (answer === undefined) continue
    const found = tryChanges(measure, { ...answers, [question.id]: answer }, rest, goal)
    // What is not offered once all is changed cannot be chosen.
    if (found && isOffered(question, option, found) !== FALSE) return found
  }
  return undefined
}

/** For each changed question every option that would do, the other changes being made. */
function describe<Q extends string>(
  measure: IndexedMeasure,
  before: Answers,
  changed: Answers,
  questions: readonly IndexedQuestion[],
  goal: Counterfactual['verdict'],
): readonly Change<Q>[] {
  return [...questions]
    .sort((one, other) => one.position - other.position)
    .map((indexed) => {
      const { question } = indexed
      const unchanged = { ...changed, [question.id]: before[question.id] }
      const options = question.options
        .map((option) => option.id)
        .filter((option) => {
          // Left open, which it is where nothing can be chosen anew, the question would not lead there.
          const tried = { ...changed, [question.id]: withOption(indexed, option, unchanged) }
          return isOffered(indexed, option, tried) !== FALSE && reaches(measure, tried, goal)
        })
      return { question: question.id as Q, options }
    })
}

/** The answer with `option` chosen, keeping what else a multiple choice holds; undefined if it is so already. */
function withOption(indexed: IndexedQuestion, option: string, answers: Answers): Answer | undefined {
  const { question, leavesUnknown } = indexed
  const before = namedOptions(indexed, answers)
  if (before.includes(option) || leavesUnknown.has(option)) return undefined
  if (question.kind === 'single') return option
  const exclusives = new Set(question.options.filter((entry) => entry.exclusive).map((entry) => entry.id))
  return exclusives.has(option) ? [option] : [...before.filter((id) => !exclusives.has(id)), option]
}

function* subsets<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield []
    return
  }
  for (const [first, item] of items.entries()) {
    for (const rest of subsets(items.slice(first + 1), size - 1)) yield [item, ...rest]
  }
}
