/** The addresses of questions, and where answering one leads. */
import { countedAnswers, type Answers } from '../engine'
import { catalogue, type QuestionId } from '../policy'

/** The page from which a question was opened and to which answering it returns. */
export type ReturnTo = 'check' | 'result'

/** Reads the page to return to from the query of an address; undefined if it names none. */
export function returnToOf(query: unknown): ReturnTo | undefined {
  return query === 'check' || query === 'result' ? query : undefined
}

/** Returns the address where a question is answered: its own page, or for a check the result. */
export function questionAddress(id: string, returnTo?: ReturnTo): string {
  if (catalogue.checks.some((check) => check.id === id)) return '/result'
  return returnTo ? `/q/${id}?from=${returnTo}` : `/q/${id}`
}

/** Finds the nearest earlier question whose answer counts; undefined if there is none. */
export function previousQuestion(answers: Answers, id: QuestionId): QuestionId | undefined {
  const ids = catalogue.questions.map((question) => question.id)
  const counted = countedAnswers(catalogue, answers)
  return ids.slice(0, ids.indexOf(id)).findLast((earlier) => counted[earlier] !== undefined)
}
