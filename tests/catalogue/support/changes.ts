/** Changes of answers in any catalogue: what they are, how hard they are to make, and what they leave open. */
import type { Answers, Changeability } from '../../../src/engine'
import { knownAnswers } from './answer-lists'
import { combine, type Dependency } from './dependencies'
import type { SecondEvaluator } from './second-evaluator'

/** Chooses an option: instead of the old one, or beside those of a multiple choice that allow it. */
export function choose(
  id: string,
  option: string,
  before: Answers,
  second: SecondEvaluator,
): string | readonly string[] {
  const { kind, options } = second.question(id)
  if (kind === 'single') return option
  const isExclusive = (chosen: string) => options.some((entry) => entry.id === chosen && entry.exclusive)
  const held = before[id]
  const kept = typeof held === 'object' && !isExclusive(option) ? held : []
  const known = kept.filter((chosen) => options.some((entry) => entry.id === chosen))
  return [...known.filter((chosen) => !isExclusive(chosen)), option]
}

/** How hard an answer is to change: a fixed fact outweighs any status, and a status outweighs any plan. */
export const weights: Readonly<Record<Changeability, number>> = { plan: 1, status: 100, fixed: 10_000 }

/** Weighs how hard it is to change the answers to these questions. */
export function weightOf(questions: readonly string[], second: SecondEvaluator): number {
  return questions.reduce((sum, id) => sum + weights[second.question(id).changeability], 0)
}

/** Yields every change to known answers of at most `most` of these questions that weighs less than the limit. */
export function* lighterChanges(
  dependencies: readonly Dependency[],
  limit: number,
  second: SecondEvaluator,
  most = Infinity,
): Generator<Answers> {
  for (const changed of subsets(dependencies, most)) {
    const questions = changed.map(({ question }) => question.id)
    if (weightOf(questions, second) >= limit) continue
    yield* combine(changed.map(({ question, tests }) => [question.id, knownAnswers(question, tests)]))
  }
}

/** Returns every choice of at most `most` of these items. */
function subsets<T>(items: readonly T[], most = Infinity): readonly (readonly T[])[] {
  const [first, ...rest] = items
  if (first === undefined) return [[]]
  const others = subsets(rest, most)
  return [...others, ...others.filter((set) => set.length < most).map((set) => [first, ...set])]
}

/** Returns the answers to these questions, and no others. */
export function only(questions: readonly string[], answers: Answers): Answers {
  return Object.fromEntries(questions.map((question) => [question, answers[question]]))
}

/** The open points that an explanation names. */
interface Open {
  readonly open: readonly string[]
  readonly pilots: readonly string[]
}

/** Tells whether an explanation leaves nothing open that another does not. */
export function isNoMoreOpen(fewer: Open, all: Open): boolean {
  const points = [...all.open, ...all.pilots]
  return [...fewer.open, ...fewer.pilots].every((point) => points.includes(point))
}
