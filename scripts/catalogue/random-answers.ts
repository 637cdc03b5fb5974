/** Random answers as somebody gives them who goes through the questions and checks of a catalogue. */
import {
  type Answer,
  type Answers,
  type Catalogue,
  everyQuestion,
  isAsked,
  NOT_SURE,
  offeredOptions,
  type Question,
} from '../../src/engine'
import type { Random } from '../checks/chance.mjs'

/** How somebody chooses options; each number is a share from 0 to 1. */
export interface Choosing {
  /** How often the answer is "none of these" where a question offers that. */
  readonly saysNone: number
  /** How often each further option is chosen. */
  readonly choosesMore: number
}

/** How somebody goes through the questions. */
export interface Habits extends Choosing {
  /** How often a question that is asked is left open. */
  readonly leavesOpen: number
  readonly isNotSure: number
  /** How often a check that is asked is looked at, too. */
  readonly checks: number
}

/** Answers only to what is asked, with options that are offered, in the catalogue's order. */
export function answersOf(catalogue: Catalogue, habits: Habits, random: Random): Answers {
  const checks = new Set(catalogue.checks)
  const answers: Record<string, Answer> = {}
  for (const question of everyQuestion(catalogue)) {
    const { id } = question
    if (!isAsked(catalogue, answers, id) || random.chance(habits.leavesOpen)) continue
    if (checks.has(question) && !random.chance(habits.checks)) continue
    if (random.chance(habits.isNotSure)) {
      answers[id] = NOT_SURE
      continue
    }
    const offered = offeredOptions(catalogue, answers, id)
    if (offered.length > 0) answers[id] = answerAmong(question, offered, habits, random)
  }
  return answers
}

/** One of the offered options, or some that can be chosen together. */
export function answerAmong(
  { kind, options }: Question,
  offered: readonly string[],
  { saysNone, choosesMore }: Choosing,
  random: Random,
): Answer {
  if (kind === 'single') return random.pick(offered)
  const exclusive = options.filter((option) => option.exclusive).map(({ id }) => id)
  const choices = offered.filter((id) => !exclusive.includes(id))
  const none = exclusive.find((id) => offered.includes(id))
  if (none !== undefined && (choices.length === 0 || random.chance(saysNone))) return [none]
  const first = random.pick(choices)
  return choices.filter((id) => id === first || random.chance(choosesMore))
}
