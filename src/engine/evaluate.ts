/**
 * Evaluating a condition: condition × answers → truth.
 *
 *     is(q, a)    true if a was chosen, false if another option was, unknown while q is open
 *     has(q, a)   true if a is among those chosen, false if only others are, unknown while q is open
 *
 * A question is open when it is unanswered, answered "not sure", or no option of its answer counts. An option counts
 * only if it exists and is offered. An option that "leaves the fact unknown" answers the question, but tests of it
 * stay unknown.
 */
import type { Answers } from './catalogue'
import type { FullCondition, GivenTest, IndexedQuestion } from './full-condition'
import { FALSE, greater, lesser, negate, TRUE, type Truth, UNKNOWN } from './truth'

/** Truths of conditions under one set of answers, by the positions of the conditions. */
export type TruthCache = (Truth | undefined)[]

/**
 * Returns the truth of a condition under the answers given so far.
 *
 * @param cache truths already known under the same answers. New ones are added, so that a condition that measures
 *   share is evaluated once.
 */
export function evaluate(condition: FullCondition, answers: Answers, cache?: TruthCache): Truth {
  if (!cache) return evaluateAnew(condition, answers)
  return (cache[condition.position] ??= evaluateAnew(condition, answers, cache))
}

function evaluateAnew(condition: FullCondition, answers: Answers, cache?: TruthCache): Truth {
  switch (condition.kind) {
    case 'given':
      return evaluateGiven(condition.of, answers, cache)
    case 'all': {
      let least: Truth = TRUE
      for (const part of condition.of) {
        const truth = evaluate(part, answers, cache)
        if (truth === FALSE) return FALSE
        least = lesser(least, truth)
      }
      return least
    }
    case 'any': {
      let greatest: Truth = FALSE
      for (const part of condition.of) {
        const truth = evaluate(part, answers, cache)
        if (truth === TRUE) return TRUE
        greatest = greater(greatest, truth)
      }
      return greatest
    }
    case 'not':
      return negate(evaluate(condition.of, answers, cache))
    case 'pilot':
      return UNKNOWN
  }
}

/** Returns the existing options that an answer names; none where its form does not fit the kind of question. */
export function namedOptions(indexed: IndexedQuestion, answers: Answers): readonly string[] {
  const answer = answers[indexed.question.id]
  if (answer === undefined || (typeof answer !== 'string' && indexed.question.kind === 'single')) return []
  const named = typeof answer === 'string' ? [answer] : answer
  // "Not sure" is no option of any question.
  return named.filter((id) => indexed.optionIds.has(id))
}

/** Whether an option is offered under the answers given so far. */
export function isOffered(
  indexed: IndexedQuestion,
  option: string,
  answers: Answers,
  cache?: TruthCache,
): Truth {
  const condition = indexed.offered.get(option)
  return condition ? evaluate(condition, answers, cache) : TRUE
}

/** Returns the truth of one test. */
export function evaluateGiven(test: GivenTest, answers: Answers, cache?: TruthCache): Truth {
  const { question } = test
  const answer = answers[question.id]
  if (answer === undefined) return UNKNOWN
  if (typeof answer !== 'string') {
    return question.question.kind === 'single' ? UNKNOWN : evaluateChoices(test, answer, answers, cache)
  }
  if (!question.offersAll && isOffered(question, answer, answers, cache) !== TRUE) return UNKNOWN
  return test.truths.get(answer) ?? UNKNOWN
}

function evaluateChoices(
  test: GivenTest,
  chosen: readonly string[],
  answers: Answers,
  cache?: TruthCache,
): Truth {
  const { question } = test
  if (question.settles) return evaluateSettling(test, chosen)
  let greatest: Truth = FALSE
  let somethingCounts = false
  for (const option of chosen) {
    const truth = test.truths.get(option)
    if (truth === undefined) continue
    const offered = question.offersAll ? TRUE : isOffered(question, option, answers, cache)
    if (offered === TRUE) somethingCounts = true
    greatest = greater(greatest, lesser(truth, offered))
    if (greatest === TRUE) return TRUE
  }
  return somethingCounts ? greatest : UNKNOWN
}

/** Does the work of `evaluateChoices` faster for most questions: every option is offered and settles the fact. */
function evaluateSettling({ question, options }: GivenTest, chosen: readonly string[]): Truth {
  if (options.some((option) => chosen.includes(option))) return TRUE
  return chosen.some((option) => question.optionIds.has(option)) ? FALSE : UNKNOWN
}
