/**
 * Evaluating a condition: condition × answers → truth.
 *
 *     is(q, a)    true if a was chosen, false if another option was, unknown while q is open
 *     has(q, a)   true if a is among those chosen, false if only others are, unknown while q is open
 *
 * A question is open when it is unanswered, answered "not sure", or answered with nothing that counts: an
 * option that does not exist or is not offered does not count. An option that "leaves the fact unknown" answers
 * the question, and yet what hangs on it stays unknown.
 */
import type { Answers } from './catalogue'
import type { FullCondition, GivenTest, IndexedQuestion } from './full-condition'
import { FALSE, greater, lesser, negate, TRUE, type Truth, UNKNOWN } from './truth'

/** What was found of conditions under one set of answers, by their positions. */
export type Found = (Truth | undefined)[]

/**
 * The truth of a condition under the answers given so far.
 *
 * @param found what was found under the same answers before, and where to keep what is found now: a condition that
 *   many measures share is then looked at once.
 */
export function evaluate(condition: FullCondition, answers: Answers, found?: Found): Truth {
  if (!found) return evaluateAnew(condition, answers)
  return (found[condition.position] ??= evaluateAnew(condition, answers, found))
}

function evaluateAnew(condition: FullCondition, answers: Answers, found?: Found): Truth {
  switch (condition.kind) {
    case 'given':
      return evaluateGiven(condition.of, answers, found)
    case 'all': {
      let least: Truth = TRUE
      for (const part of condition.of) {
        const truth = evaluate(part, answers, found)
        if (truth === FALSE) return FALSE
        least = lesser(least, truth)
      }
      return least
    }
    case 'any': {
      let greatest: Truth = FALSE
      for (const part of condition.of) {
        const truth = evaluate(part, answers, found)
        if (truth === TRUE) return TRUE
        greatest = greater(greatest, truth)
      }
      return greatest
    }
    case 'not':
      return negate(evaluate(condition.of, answers, found))
    case 'pilot':
      return UNKNOWN
  }
}

/**
 * The options that an answer names and that exist, or nothing where the question is unanswered, answered "not
 * sure" or answered with something else than its kind of choice allows.
 */
export function namedOptions(indexed: IndexedQuestion, answers: Answers): readonly string[] {
  const answer = answers[indexed.question.id]
  if (answer === undefined || (typeof answer !== 'string' && indexed.question.kind === 'single')) return []
  const named = typeof answer === 'string' ? [answer] : answer
  // "Not sure" is no option of any question.
  return named.filter((id) => indexed.optionIds.has(id))
}

/** Whether an option is offered under the answers given so far. */
export function isOffered(indexed: IndexedQuestion, option: string, answers: Answers, found?: Found): Truth {
  const condition = indexed.offered.get(option)
  return condition ? evaluate(condition, answers, found) : TRUE
}

/** The truth of a test alone. */
export function evaluateGiven(test: GivenTest, answers: Answers, found?: Found): Truth {
  const { question } = test
  const answer = answers[question.id]
  if (answer === undefined) return UNKNOWN
  if (typeof answer !== 'string') {
    return question.question.kind === 'single' ? UNKNOWN : evaluateChoices(test, answer, answers, found)
  }
  if (!question.offersAll && isOffered(question, answer, answers, found) !== TRUE) return UNKNOWN
  return truthOfChoosing(test, answer) ?? UNKNOWN
}

function evaluateChoices(test: GivenTest, chosen: readonly string[], answers: Answers, found?: Found): Truth {
  const { question } = test
  if (question.settles) return evaluateSettling(test, chosen)
  let greatest: Truth = FALSE
  let somethingCounts = false
  for (const option of chosen) {
    const truth = truthOfChoosing(test, option)
    if (truth === undefined) continue
    const offered = question.offersAll ? TRUE : isOffered(question, option, answers, found)
    if (offered === TRUE) somethingCounts = true
    greatest = greater(greatest, lesser(truth, offered))
    if (greatest === TRUE) return TRUE
  }
  return somethingCounts ? greatest : UNKNOWN
}

/** The same as `evaluateChoices`, quicker: for most questions, where what exists is offered and settles the fact. */
function evaluateSettling({ question, options }: GivenTest, chosen: readonly string[]): Truth {
  if (options.some((option) => chosen.includes(option))) return TRUE
  return chosen.some((option) => question.optionIds.has(option)) ? FALSE : UNKNOWN
}

/** What choosing this option alone makes of a test, if it is offered; undefined where there is no such option. */
export function truthOfChoosing({ truths }: GivenTest, option: string): Truth | undefined {
  return truths.get(option)
}
