/** The answers that can be given to one question: none, "not sure", each option, combinations of options. */
import { type Answer, type AnswerTest, NOT_SURE, type Option, type Question } from '../../../src/engine'

/** Undefined stands for a question that is left unanswered. */
export type AnswerList = readonly (Answer | undefined)[]

/** Lists unanswered, not sure, every single option, and every combination of options that some test tells apart. */
export function everyAnswer(question: Question, tests: readonly AnswerTest[]): AnswerList {
  const ids = question.options.map((option) => option.id)
  if (question.kind === 'single') return [undefined, NOT_SURE, ...ids]
  const combinations = combinationsOf(representativesIn(question, tests)).filter(
    (chosen) => chosen.length > 1,
  )
  return [undefined, NOT_SURE, ...ids.map((id) => [id]), ...combinations]
}

/** Lists unanswered, not sure, and known answers, with one option for all those that no test tells apart. */
export function representativeAnswers(question: Question, tests: readonly AnswerTest[]): AnswerList {
  return [undefined, NOT_SURE, ...knownAnswers(question, tests)]
}

/** Lists the answers that name options, with one option for all those that no test tells apart. */
export function knownAnswers(question: Question, tests: readonly AnswerTest[]): readonly Answer[] {
  return answersAmong(question, representativesIn(question, tests))
}

/** Every answer that names options. */
export function answersTo(question: Question): readonly Answer[] {
  return answersAmong(
    question,
    question.options.map(({ id }) => id),
  )
}

/** The answers that name some of these options, or an exclusive one. */
function answersAmong(question: Question, ids: readonly string[]): readonly Answer[] {
  if (question.kind === 'single') return ids
  const alone = exclusivesIn(question)
  return [...combinationsOf(ids.filter((id) => !alone.includes(id))), ...alone.map((id) => [id])]
}

/** Replaces each option of an answer by the one that stands for it in `representativeAnswers`. */
export function representativeOf(question: Question, tests: readonly AnswerTest[], answer: Answer): Answer {
  if (answer === NOT_SURE) return answer
  const standIn = (id: string) => {
    const option = question.options.find((entry) => entry.id === id)
    if (!option) throw new Error(`"${question.id}" has no option "${id}".`)
    const kind = kindOf(question, tests, option)
    return question.options.find((entry) => kindOf(question, tests, entry) === kind)?.id ?? id
  }
  if (typeof answer === 'string') return standIn(answer)
  const standIns = new Set(answer.map(standIn))
  return question.options.map((option) => option.id).filter((id) => standIns.has(id))
}

/** Returns one option for all those that no test tells apart; of a multiple choice, those that can be combined. */
function representativesIn(question: Question, tests: readonly AnswerTest[]): readonly string[] {
  const exclusives = question.kind === 'multiple' ? exclusivesIn(question) : []
  const seen = new Set<string>()
  return question.options
    .filter((option) => {
      const kind = kindOf(question, tests, option)
      return !exclusives.includes(option.id) && !seen.has(kind) && seen.add(kind)
    })
    .map((option) => option.id)
}

/** Returns what distinguishes an option from others: the tests that name it, and what it does itself. */
function kindOf(question: Question, tests: readonly AnswerTest[], option: Option): string {
  const testedBy = tests.map((test) => test.options.includes(option.id))
  const own = option.id in question.offeredWhen ? option.id : ''
  return JSON.stringify([testedBy, option.leavesUnknown, option.exclusive, own])
}

function exclusivesIn(question: Question): readonly string[] {
  return question.options.filter((option) => option.exclusive).map((option) => option.id)
}

/** Returns all combinations of at least one of the options. */
function combinationsOf(options: readonly string[]): readonly (readonly string[])[] {
  return options
    .reduce<readonly (readonly string[])[]>(
      (chosen, option) => [...chosen, ...chosen.map((before) => [...before, option])],
      [[]],
    )
    .filter((chosen) => chosen.length > 0)
}
