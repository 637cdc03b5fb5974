/**
 * Finds what a change of answers affects. Usually one answer differs, and only measures that depend on its question
 * can change.
 */
import type { Answer, Answers } from './catalogue'
import type { IndexedQuestion } from './full-condition'

/** Returns the dependants of these questions, each once. */
export function affectedBy<T>(
  changed: readonly IndexedQuestion[],
  dependants: ReadonlyMap<string, readonly T[]>,
): Iterable<T> {
  const found = changed.map(({ id }) => dependants.get(id) ?? [])
  const [only = []] = found
  return found.length > 1 ? new Set(found.flat()) : only
}

/** Whether two answers to the same question are equal; the order of a multiple choice does not matter. */
export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  if (one === other) return true
  if (!Array.isArray(one) || !Array.isArray(other)) return false
  return (
    one.length === other.length &&
    one.every((id) => other.includes(id)) &&
    other.every((id) => one.includes(id))
  )
}

/** Whether two sets of answers are equal. */
export function sameAnswers(one: Answers, other: Answers): boolean {
  return Object.keys({ ...one, ...other }).every((id) => sameAnswer(one[id], other[id]))
}
