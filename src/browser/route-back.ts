/** Where answering a question leads. */
import { countedAnswers, type Answers } from '../engine'
import { catalogue, type QuestionId } from '../policy'

/** The page from which a question was opened and to which answering it returns. */
export type ReturnTo = 'check' | 'result'

export function returnToOf(query: unknown): ReturnTo | undefined {
  return query === 'check' || query === 'result' ? query : undefined
}

/** Where a question is answered: on its page. A check has none: it is answered on the result. */
export function questionAddress(id: string, returnTo?: ReturnTo): string {
  if (catalogue.checks.some((check) => check.id === id)) return '/result'
  return returnTo ? `/q/${id}?from=${returnTo}` : `/q/${id}`
}

/** The nearest earlier question that was answered with something that counts; undefined at the beginning. */
export function previousQuestion(answers: Answers, id: QuestionId): QuestionId | undefined {
  const ids = catalogue.questions.map((question) => question.id)
  const counted = countedAnswers(catalogue, answers)
  return ids.slice(0, ids.indexOf(id)).findLast((earlier) => counted[earlier] !== undefined)
}
