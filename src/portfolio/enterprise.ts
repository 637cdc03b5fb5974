/**
 * One enterprise of a portfolio: its name, its answers as a token, and for every measure what to do.
 *
 * It is small, because there may be tens of thousands. The report is made from the token when it is opened.
 */
import { type Answers, appraise, type IsoDate, sift } from '../engine'
import { catalogue, type QuestionId } from '../policy'
import { encodeToken } from '../share'
import { isFault, type Problem } from './problem'
import { actionRow } from './sign-rows'

/** An enterprise as it was read, before it is appraised. */
export interface ReadEnterprise {
  /** Empty where the file gives none. */
  readonly name: string
  /** The line or entry of the file. */
  readonly row: number
  readonly token: string
  readonly answers: Answers
  /** How many of its answers could not be read and are left open. */
  readonly unread: number
}

/** An appraised enterprise. */
export interface Enterprise extends Omit<ReadEnterprise, 'answers'> {
  /** What to do about each measure on the day of reading: one letter each, in the circular's order. See `actionAt`. */
  readonly actions: string
}

/** Adds what the enterprise can do about each measure on a day. */
export function appraised({ answers, ...enterprise }: ReadEnterprise, day: IsoDate): Enterprise {
  const { measures } = appraise(catalogue, answers, day)
  return { ...enterprise, actions: actionRow(measures.map(({ action }) => action)) }
}

/** An enterprise with what has to be reported of it, or only what is wrong with it. */
export interface Judged {
  readonly enterprise: ReadEnterprise | undefined
  readonly problems: readonly Problem[]
}

/** No enterprise, only what is wrong. */
export function refused(problems: readonly Problem[]): Judged {
  return { enterprise: undefined, problems }
}

/** A slice of a portfolio that has been read, so that a page can show progress. */
export interface Slice {
  readonly enterprises: readonly ReadEnterprise[]
  readonly problems: readonly Problem[]
  /** How much of the whole has been read by now, from 0 to 1. */
  readonly done: number
}

/** Puts a slice together. */
export function sliceOf(judged: readonly Judged[], done: number): Slice {
  return {
    enterprises: judged.flatMap(({ enterprise }) => enterprise ?? []),
    problems: judged.flatMap(({ problems }) => problems),
    done,
  }
}

/**
 * Judges one set of answers. Leaves a question open whose answer contradicts itself or another: keeping a part of it
 * would be a guess.
 */
export function judge(name: string, row: number, given: Answers, before: readonly Problem[] = []): Judged {
  const problems: Problem[] = [...before]
  let answers = given
  let sifted = sift(catalogue, answers)
  for (;;) {
    const wrong = new Map<QuestionId, Problem>()
    for (const { question, answer, reason } of sifted.dropped) {
      if (reason !== 'not-offered' && reason !== 'not-together') continue
      const id = question as QuestionId
      if (!wrong.has(id)) wrong.set(id, { kind: reason, row, question: id, options: [answer].flat() })
    }
    if (wrong.size === 0) break
    problems.push(...wrong.values())
    answers = Object.fromEntries(Object.entries(answers).filter(([id]) => !wrong.has(id as QuestionId)))
    sifted = sift(catalogue, answers)
  }
  const unread = problems.filter(({ kind }) => isFault(kind)).length
  const idle = [...new Set(sifted.dropped.map(({ question }) => question as QuestionId))]
  if (idle.length > 0) problems.push({ kind: 'not-counted', row, questions: idle })
  if (unread === 0 && Object.keys(sifted.answers).length + idle.length === 0)
    problems.push({ kind: 'no-answers', row })
  const token = encodeToken(sifted.answers)
  return { enterprise: { name, row, token, answers: sifted.answers, unread }, problems }
}
