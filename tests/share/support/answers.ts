/** Draws answers as users give them, and answers that nobody can give. */
import { isDeepStrictEqual } from 'node:util'
import { answersOf, type Habits } from '../../../scripts/catalogue/random-answers'
import {
  type Answer,
  type Answers,
  defineCatalogue,
  everyQuestion,
  NOT_SURE,
  type Question,
} from '../../../src/engine'
import { askedWhen, offeredWhen } from '../../../src/policy/questions/branches'
import { checks, sections, vocabulary } from '../../../src/policy/questions/vocabulary'
import { latestEdition } from '../../../src/policy/registry'
import type { Random } from '../../support/random'

/** Our questions without the measures. */
export const questions = defineCatalogue({
  edition: latestEdition,
  vocabulary,
  sections,
  checks,
  branches: { askedWhen, offeredWhen },
  measures: [],
})

/** Everything that a link can carry an answer to. */
export const everything = everyQuestion(questions)

const thorough: Habits = { leavesOpen: 0.02, isNotSure: 0.08, saysNone: 0.4, choosesMore: 0.1, checks: 0.2 }
const hasty: Habits = { leavesOpen: 0.8, isNotSure: 0.2, saysNone: 0.3, choosesMore: 0.2, checks: 0.1 }
const eager: Habits = { leavesOpen: 0.05, isNotSure: 0.02, saysNone: 0.02, choosesMore: 0.7, checks: 0.9 }

/** The answers of somebody who answers nearly everything, as most who share a result do. */
export function thoroughAnswers(random: Random): Answers {
  return answersOf(questions, thorough, random)
}

/** Draws the same of a user who looks at none of the checks. */
export function interviewAnswers(random: Random): Answers {
  return answersOf(questions, { ...thorough, checks: 0 }, random)
}

/** Possible answers of all sorts, from none at all to everything ticked. */
export function randomPossibleAnswers(random: Random): Answers {
  return random.chance(0.01) ? {} : answersOf(questions, random.pick([thorough, hasty, eager]), random)
}

/** Draws answers to anything, in the right form, whatever is asked, offered or exclusive. */
export function carelessAnswers(random: Random): Answers {
  const answers: Record<string, string | readonly string[]> = {}
  for (const question of everything) {
    if (random.chance(0.7)) answers[question.id] = carelessAnswer(random, question)
  }
  return answers
}

/** Draws possible answers, except for one that ignores the others. */
export function almostPossibleAnswers(random: Random): Answers {
  const question = random.pick(everything)
  return { ...randomPossibleAnswers(random), [question.id]: carelessAnswer(random, question) }
}

function carelessAnswer(random: Random, { kind, options }: Question): Answer {
  if (random.chance(0.1)) return NOT_SURE
  const one = random.pick(options).id
  if (kind === 'single') return one
  return options.map((option) => option.id).filter((id) => id === one || random.chance(0.2))
}

/** Draws what no form can send: unknown ids, repetitions, lists where none may be. */
export function senselessAnswers(random: Random): Answers {
  const answers: Record<string, string | readonly string[]> = { unheard: 'of' }
  for (const { id, options } of everything) {
    const ids = [...options.map((option) => option.id), 'constructor', '', NOT_SURE]
    const list = Array.from({ length: random.below(4) }, () => random.pick(ids))
    if (random.chance(0.7)) answers[id] = random.pick([random.pick(ids), NOT_SURE, list])
  }
  return answers
}

/** Whether two sets of answers list the same options in the same order, too. */
export function identicalAnswers(one: Answers, other: Answers): boolean {
  return isDeepStrictEqual({ ...one }, { ...other })
}
