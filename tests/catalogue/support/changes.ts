/** Changes of answers in our catalogue, and how hard they are to make. */
import type { Answers } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { secondEvaluator } from './second-evaluator'

const second = secondEvaluator(catalogue)

/** The option chosen: instead of the old one, or beside what a multiple choice holds as far as they go together. */
export function choose(id: string, option: string, before: Answers): string | readonly string[] {
  const { kind, options } = second.question(id)
  if (kind === 'single') return option
  const isExclusive = (chosen: string) => options.some((entry) => entry.id === chosen && entry.exclusive)
  const held = before[id]
  const kept = typeof held === 'object' && !isExclusive(option) ? held : []
  return [...kept.filter((chosen) => !isExclusive(chosen)), option]
}

/** How hard it is to change the answers to these questions: what is fixed outweighs any status, a status any plan. */
export function weightOf(questions: readonly string[]): number {
  const weights = { plan: 1, status: 100, fixed: 10_000 }
  return questions.reduce((sum, id) => sum + weights[second.question(id).changeability], 0)
}

/** Every choice of these items, of at most so many. */
export function subsets<T>(items: readonly T[], most = Infinity): readonly (readonly T[])[] {
  const [first, ...rest] = items
  if (first === undefined) return [[]]
  const others = subsets(rest, most)
  return [...others, ...others.filter((set) => set.length < most).map((set) => [first, ...set])]
}
