/**
 * Searches for the softest change of answers that reaches a target.
 *
 * It tries sets of questions from soft to hard. The number of fixed answers that they change counts most, then
 * statuses, then plans. Every set holds the questions that must change in any case. So a long list of them is found at
 * once.
 *
 * There are exponentially many sets. So the search has a budget of evaluated tests. In a large rule, it may find a
 * change that asks for more than the softest one.
 */
import type { Answer, Answers, Changeability } from '../catalogue'
import { isOffered, namedOptions } from '../evaluate'
import type { FullCondition, IndexedQuestion } from '../full-condition'
import { type Openness, rangeOf } from '../outlook'
import { representatives, testCount } from '../representatives'
import { FALSE, type Truth } from '../truth'

/** Where a change of answers is to lead. */
export interface Target {
  readonly condition: FullCondition
  /** The questions on which the condition depends, in the order of asking. */
  readonly questions: readonly IndexedQuestion[]
  /** The least truth that the condition must be able to take. */
  readonly needs: Truth
  readonly isReached: (answers: Answers) => boolean
}

/** Answers that reach a target, and the questions that they answer differently. */
export interface SoftestChange {
  readonly answers: Answers
  readonly changed: readonly IndexedQuestion[]
}

const hardestFirst: readonly Changeability[] = ['fixed', 'status', 'plan']

/**
 * The budget of evaluated tests, after which the search is simplified or given up. It allows 20,000 looks at a
 * condition of 25 tests, the largest in the catalogue.
 */
const MOST_TESTS = 500_000

/** The cost of checking that the target is reached, in looks at whether it could be. */
const LOOKS_AT_THE_END = 100

/** A search, and how many looks it may still take. */
interface Search extends Target {
  looksLeft: number
}

function searchFor(target: Target): Search {
  return { ...target, looksLeft: MOST_TESTS / testCount(target.condition) }
}

/**
 * Finds the softest change of answers that reaches a target; undefined where none does. The answers must not reach it
 * yet.
 *
 * In a rule that is too large to search, it is a minimal change instead. The hardest changes are dropped first. It is
 * undefined if even that takes too long.
 */
export function softestChange(target: Target, answers: Answers): SoftestChange | undefined {
  const latestFirst = [...target.questions].reverse()
  const search = searchFor(target)
  if (!canReach(search, answers, latestFirst)) return undefined
  const needed = latestFirst.filter((question) => !canReach(search, answers, without(latestFirst, question)))
  const others = latestFirst.filter((question) => !needed.includes(question))
  for (const chosen of softestSets(others)) {
    if (search.looksLeft <= 0) return minimalChange(target, answers, latestFirst)
    const found = changeOf([...needed, ...chosen], search, answers)
    if (found) return found
  }
  return undefined
}

/** Finds a minimal change. It takes any that reaches the target, then takes back single changes, the hardest first. */
function minimalChange(
  target: Target,
  answers: Answers,
  latestFirst: readonly IndexedQuestion[],
): SoftestChange | undefined {
  const search = searchFor(target)
  const inTurn = hardestFirst.flatMap((changeability) => allOf(changeability, target.questions))
  let chosen = anyChange(search, answers, latestFirst)
  let before: typeof chosen
  // Repeated, because taking back one change can make another needless.
  do {
    before = chosen
    for (const question of inTurn) {
      const fewer = chosen?.filter(([one]) => one !== question)
      if (fewer && fewer.length !== chosen?.length && isReachedBy(fewer, target, answers)) chosen = fewer
    }
  } while (chosen !== undefined && before !== undefined && chosen.length < before.length)
  return chosen && { answers: changedBy(chosen, answers), changed: chosen.map(([question]) => question) }
}

/**
 * Finds any change of some of `questions` that reaches the target. Undefined where there is none, or the budget is
 * spent.
 */
function anyChange(
  search: Search,
  answers: Answers,
  questions: readonly IndexedQuestion[],
  chosen: readonly ChosenOption[] = [],
): readonly ChosenOption[] | undefined {
  const [question, ...rest] = questions
  if (!question) {
    search.looksLeft -= LOOKS_AT_THE_END
    return isReachedBy(chosen, search, answers) ? chosen : undefined
  }
  const choices = representatives(search.condition, question)
    .filter((option) => withOption(question, option, answers) !== undefined)
    .map((option): ChosenOption => [question, option])
  for (const more of [...choices.map((choice) => [choice]), []]) {
    if (search.looksLeft <= 0) return undefined
    const tried = [...chosen, ...more]
    const found = canReach(search, changedBy(tried, answers), rest) && anyChange(search, answers, rest, tried)
    if (found) return found
  }
  return undefined
}

function isReachedBy(chosen: readonly ChosenOption[], target: Target, answers: Answers): boolean {
  const changed = changedBy(chosen, answers)
  return target.isReached(changed) && areOffered(chosen, changed)
}

function changedBy(chosen: readonly ChosenOption[], answers: Answers): Answers {
  const given = chosen.map(([question, option]) => [question.id, withOption(question, option, answers)])
  return { ...answers, ...Object.fromEntries(given) } as Answers
}

/** Returns the change of exactly these questions, if it reaches the target. */
function changeOf(
  changed: readonly IndexedQuestion[],
  search: Search,
  answers: Answers,
): SoftestChange | undefined {
  const found = canReach(search, answers, changed) && tryChanges(search, answers, changed)
  return found ? { answers: found, changed } : undefined
}

/** Whether changing some of these questions could reach the target. May be true wrongly, but never false wrongly. */
function canReach(search: Search, answers: Answers, changeable: readonly IndexedQuestion[]): boolean {
  search.looksLeft -= 1
  const open = new Set(changeable)
  const openness: Openness = { isOpen: (question) => open.has(question), pilots: false }
  return rangeOf(search.condition, answers, openness).greatest >= search.needs
}

/** A question with the option chosen for it. */
type ChosenOption = readonly [question: IndexedQuestion, option: string]

/**
 * Finds answers that change each of `questions` and reach the target. Undefined where there are none, or the budget is
 * spent.
 */
function tryChanges(
  search: Search,
  answers: Answers,
  questions: readonly IndexedQuestion[],
  chosen: readonly ChosenOption[] = [],
): Answers | undefined {
  const [question, ...rest] = questions
  if (!question) {
    search.looksLeft -= LOOKS_AT_THE_END
    return search.isReached(answers) && areOffered(chosen, answers) ? answers : undefined
  }
  for (const option of representatives(search.condition, question)) {
    if (search.looksLeft <= 0) return undefined
    const answer = withOption(question, option, answers)
    if (answer === undefined) continue
    const tried = { ...answers, [question.id]: answer }
    if (!canReach(search, tried, rest)) continue
    const found = tryChanges(search, tried, rest, [...chosen, [question, option]])
    if (found) return found
  }
  return undefined
}

/** Whether every chosen option may be offered once all changes are made. */
function areOffered(chosen: readonly ChosenOption[], answers: Answers): boolean {
  return chosen.every(([question, option]) => isOffered(question, option, answers) !== FALSE)
}

/** Returns the answer with `option` added or chosen; undefined if it is chosen already, or leaves the fact unknown. */
export function withOption(indexed: IndexedQuestion, option: string, answers: Answers): Answer | undefined {
  const { question, leavesUnknown } = indexed
  const before = namedOptions(indexed, answers)
  if (before.includes(option) || leavesUnknown.has(option)) return undefined
  if (question.kind === 'single') return option
  const exclusives = new Set(question.options.filter((entry) => entry.exclusive).map((entry) => entry.id))
  return exclusives.has(option) ? [option] : [...before.filter((id) => !exclusives.has(id)), option]
}

/**
 * Yields every set of these questions, softest first. The number of fixed ones counts most, then statuses, then plans.
 */
function* softestSets(questions: readonly IndexedQuestion[]): Generator<readonly IndexedQuestion[]> {
  const fixed = allOf('fixed', questions)
  const statuses = allOf('status', questions)
  const plans = allOf('plan', questions)
  for (const hard of sizesOf(fixed))
    for (const middling of sizesOf(statuses))
      for (const soft of sizesOf(plans)) yield* setsOf([fixed, hard], [statuses, middling], [plans, soft])
}

function allOf(
  changeability: Changeability,
  questions: readonly IndexedQuestion[],
): readonly IndexedQuestion[] {
  return questions.filter(({ question }) => question.changeability === changeability)
}

function sizesOf(items: readonly unknown[]): readonly number[] {
  return Array.from({ length: items.length + 1 }, (_, size) => size)
}

/** Yields every set with the given number of items from each list; the last list varies fastest. */
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
