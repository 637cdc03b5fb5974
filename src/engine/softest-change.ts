/**
 * The search for the softest change of answers that reaches a target.
 *
 * Sets of questions are tried from soft to hard: first those that change nothing fixed, and among these first those that
 * change no status, and among these the smaller first. A question without whose change the target is out of reach,
 * whatever else is changed, is in every set; so a long list of things that are all needed is found at once.
 */
import type { Answer, Answers, Changeability } from './catalogue'
import { isOffered, namedOptions } from './evaluate'
import type { FullCondition, IndexedQuestion } from './full-condition'
import { type Openness, rangeOf } from './outlook'
import { representatives } from './representatives'
import { FALSE, type Truth } from './truth'

/** Where a change of answers is to lead. */
export interface Target {
  readonly condition: FullCondition
  /** The questions on which the condition depends, in the order of asking. */
  readonly questions: readonly IndexedQuestion[]
  /** What the condition has to be able to become at least. */
  readonly needs: Truth
  readonly isReached: (answers: Answers) => boolean
}

/** Answers that reach a target, and the questions that they answer differently. */
export interface Found {
  readonly answers: Answers
  readonly changed: readonly IndexedQuestion[]
}

const softestFirst: readonly Changeability[] = ['plan', 'status', 'fixed']

/** The softest change of answers that reaches a target which they do not reach yet; undefined where none does. */
export function softestChange(target: Target, answers: Answers): Found | undefined {
  const latestFirst = [...target.questions].reverse()
  if (!canReach(target, answers, latestFirst)) return undefined
  const needed = latestFirst.filter((question) => !canReach(target, answers, without(latestFirst, question)))
  const others = latestFirst.filter((question) => !needed.includes(question))
  for (const chosen of softestSets(others)) {
    const changed = [...needed, ...chosen]
    const found = canReach(target, answers, changed) && tryChanges(target, answers, changed)
    if (found) return { answers: found, changed }
  }
  return undefined
}

/** Whether the target could be reached by changing some of these questions, as far as can be told without trying. */
function canReach(target: Target, answers: Answers, changeable: readonly IndexedQuestion[]): boolean {
  const openness: Openness = { isOpen: (question) => changeable.includes(question), pilots: false }
  return rangeOf(target.condition, answers, openness).greatest >= target.needs
}

/** A question with the option chosen for it. */
type Choice = readonly [question: IndexedQuestion, option: string]

/** Answers in which each of `questions` is changed and the target reached, or undefined. */
function tryChanges(
  target: Target,
  answers: Answers,
  questions: readonly IndexedQuestion[],
  chosen: readonly Choice[] = [],
): Answers | undefined {
  const [question, ...rest] = questions
  if (!question) return target.isReached(answers) && areOffered(chosen, answers) ? answers : undefined
  for (const option of representatives(target.condition, question)) {
    const answer = withOption(question, option, answers)
    if (answer === undefined) continue
    const tried = { ...answers, [question.id]: answer }
    if (!canReach(target, tried, rest)) continue
    const found = tryChanges(target, tried, rest, [...chosen, [question, option]])
    if (found) return found
  }
  return undefined
}

/** What is not offered once all is changed cannot be chosen. */
function areOffered(chosen: readonly Choice[], answers: Answers): boolean {
  return chosen.every(([question, option]) => isOffered(question, option, answers) !== FALSE)
}

/** The answer with `option` chosen, keeping what else a multiple choice holds; undefined if it is so already. */
export function withOption(indexed: IndexedQuestion, option: string, answers: Answers): Answer | undefined {
  const { question, leavesUnknown } = indexed
  const before = namedOptions(indexed, answers)
  if (before.includes(option) || leavesUnknown.has(option)) return undefined
  if (question.kind === 'single') return option
  const exclusives = new Set(question.options.filter((entry) => entry.exclusive).map((entry) => entry.id))
  return exclusives.has(option) ? [option] : [...before.filter((id) => !exclusives.has(id)), option]
}

/** Every set of these questions, softest first: by how many fixed ones are in it, then how many statuses, then plans. */
function* softestSets(questions: readonly IndexedQuestion[]): Generator<readonly IndexedQuestion[]> {
  const [plans = [], statuses = [], fixed = []] = softestFirst.map((changeability) =>
    questions.filter(({ question }) => question.changeability === changeability),
  )
  for (const hard of sizesOf(fixed))
    for (const middling of sizesOf(statuses))
      for (const soft of sizesOf(plans)) yield* setsOf([fixed, hard], [statuses, middling], [plans, soft])
}

function sizesOf(items: readonly unknown[]): readonly number[] {
  return Array.from({ length: items.length + 1 }, (_, size) => size)
}

/** Every set that takes so many of each list, the last list varying first. */
function* setsOf<T>(
  ...[first, ...rest]: readonly (readonly [items: readonly T[], size: number])[]
): Generator<readonly T[]> {
  if (!first) {
    yield []
    return
  }
  for (const hard of subsets(...first)) for (const others of setsOf(...rest)) yield [...others, ...hard]
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

function without<T>(items: readonly T[], item: T): readonly T[] {
  return items.filter((other) => other !== item)
}
