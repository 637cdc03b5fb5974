/**
 * Finds the answers that count. Reports, lists, exports and links use only these.
 *
 * An answer to a question that is not asked does not count, nor does an option that is not offered. An empty list is
 * no answer. Where options exclude each other, the question is left open, because keeping one would invent an answer.
 *
 *     { region: 'cn-bj', zones: ['ftz', 'lingang'] }       lingang is not offered in Beijing: ['ftz']
 *     { region: 'outside', zones: ['ftz'] }                zones is not asked there
 *     { services: ['goods-only', 'tourism'] }              the one excludes the other
 *
 * Except for contradictions, the engine finds the same for what is left. Options take the catalogue's order.
 */
import {
  type Answer,
  type Answers,
  type Catalogue,
  everyQuestion,
  NOT_SURE,
  type Question,
} from '../catalogue'
import { isAsked, offeredOptions } from './interview'

/**
 * Why an answer does not count.
 *
 * - `not-asked`: by these answers the question is not asked.
 * - `not-offered`: by these answers the option is not offered.
 * - `not-together`: the options exclude each other.
 */
export type WhyNotCounted = 'not-asked' | 'not-offered' | 'not-together'

/** An answer, or a part of one, that does not count. */
export interface NotCounted<Why extends string = WhyNotCounted> {
  readonly question: string
  /** The options in question, also of a single choice; or the "not sure" to a question as a whole. */
  readonly answer: readonly string[] | typeof NOT_SURE
  readonly reason: Why
}

/** Answers separated into those that count and those that do not. */
export interface Sifted {
  readonly answers: Answers
  readonly dropped: readonly NotCounted[]
}

/** Returns the answers that count. */
export function countedAnswers(catalogue: Catalogue, answers: Answers): Answers {
  return sift(catalogue, answers).answers
}

/** Separates answers into those that count and those that do not. Ignores what the catalogue does not know. */
export function sift(catalogue: Catalogue, answers: Answers): Sifted {
  const kept: Record<string, Answer> = {}
  const dropped: NotCounted[] = []

  for (const question of everyQuestion(catalogue)) {
    const { id, kind } = question
    const drop = (answer: NotCounted['answer'], reason: WhyNotCounted) =>
      dropped.push({ question: id, answer, reason })
    const said = understood(question, answers[id])
    if (said === undefined) continue
    if (!isAsked(catalogue, answers, id)) {
      drop(said, 'not-asked')
      continue
    }
    if (said === NOT_SURE) {
      kept[id] = NOT_SURE
      continue
    }
    const offered = offeredOptions(catalogue, answers, id)
    const missing = said.filter((option) => !offered.includes(option))
    const chosen = said.filter((option) => offered.includes(option))
    if (missing.length > 0) drop(missing, 'not-offered')
    if (excludeEachOther(question, chosen)) drop(chosen, 'not-together')
    else if (kind === 'multiple' && chosen.length > 0) kept[id] = chosen
    else for (const only of chosen) kept[id] = only
  }
  return { answers: kept, dropped }
}

/** Returns the existing options that an answer names, each once; undefined where there are none. */
function understood(
  question: Question,
  answer: Answer | undefined,
): readonly string[] | typeof NOT_SURE | undefined {
  if (answer === NOT_SURE) return NOT_SURE
  if (question.kind === 'single' && typeof answer !== 'string') return undefined
  const named = [answer].flat()
  const options = question.options.map((option) => option.id).filter((id) => named.includes(id))
  return options.length > 0 ? options : undefined
}

function excludeEachOther(question: Question, chosen: readonly string[]): boolean {
  return (
    chosen.length > 1 && question.options.some((option) => option.exclusive && chosen.includes(option.id))
  )
}
