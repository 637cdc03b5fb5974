/**
 * One enterprise of a portfolio: its name, its answers as a token, and a verdict on every measure.
 *
 * It is small, because there may be tens of thousands: the report is made from the token when somebody opens it.
 */
import { type Answers, assess, sift } from '../engine'
import { catalogue, type QuestionId } from '../policy'
import { encodeToken } from '../share'
import type { Problem } from './problem'
import { verdictRow } from './verdict-row'

export interface Enterprise {
  /** Empty where the file gives none. */
  readonly name: string
  /** The line or entry of the file. */
  readonly row: number
  readonly token: string
  /** One sign for each measure, in the order of the circular; see `verdictAt`. */
  readonly verdicts: string
}

/** An enterprise with what has to be told about it, or only what is wrong with it. */
export interface Judged {
  readonly enterprise: Enterprise | undefined
  readonly problems: readonly Problem[]
}

/** Assesses one set of answers, unless some of them cannot be. */
export function judge(name: string, row: number, given: Answers): Judged {
  const { answers, dropped } = sift(catalogue, given)
  const faults: Problem[] = []
  const idle = new Set<QuestionId>()
  for (const { question, answer, reason } of dropped) {
    const id = question as QuestionId
    if (reason === 'not-asked') idle.add(id)
    else faults.push({ kind: reason, row, question: id, options: [answer].flat() })
  }
  if (faults.length > 0) return { enterprise: undefined, problems: faults }
  const { findings } = assess(catalogue, answers)
  return {
    enterprise: {
      name,
      row,
      token: encodeToken(answers),
      verdicts: verdictRow(findings.map(({ verdict }) => verdict)),
    },
    problems: idle.size > 0 ? [{ kind: 'not-counted', row, questions: [...idle] }] : [],
  }
}
