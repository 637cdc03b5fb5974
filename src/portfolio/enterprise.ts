/**
 * One enterprise of a portfolio: its name, its answers as a token, and a verdict on every measure.
 *
 * It is small, because there may be tens of thousands: the report is made from the token when somebody opens it.
 */
import { type Answers, assess, sift } from '../engine'
import { catalogue, type QuestionId } from '../policy'
import { encodeToken } from '../share'
import { isFault, type Problem } from './problem'
import { verdictRow } from './verdict-row'

export interface Enterprise {
  /** Empty where the file gives none. */
  readonly name: string
  /** The line or entry of the file. */
  readonly row: number
  readonly token: string
  /** One sign for each measure, in the order of the circular; see `verdictAt`. */
  readonly verdicts: string
  /** How many of its answers could not be read and are left open. */
  readonly unread: number
}

/** An enterprise with what has to be told about it, or only what is wrong with it. */
export interface Judged {
  readonly enterprise: Enterprise | undefined
  readonly problems: readonly Problem[]
}

/**
 * Assesses one set of answers. A question whose answer contradicts itself or another is left open: to keep a part of
 * it would be to guess which part is meant.
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
  const { findings } = assess(catalogue, sifted.answers)
  return {
    enterprise: {
      name,
      row,
      token: encodeToken(sifted.answers),
      verdicts: verdictRow(findings.map(({ verdict }) => verdict)),
      unread,
    },
    problems,
  }
}
