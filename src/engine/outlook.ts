/**
 * The outlook of a condition: what can still move it.
 *
 * Some questions are open, some points the policy leaves open. Which of them can still change the truth of a
 * condition? Take `all(is(p, 'yes'), is(q, 'yes'))`:
 *
 *     nothing answered     p and q can both move it
 *     p answered "no"      it is false for good, q cannot move it any more
 *     p answered "yes"     it hangs on q alone
 *     p "not sure"         it cannot become true, but q can still make it false
 *
 * The last line shows that there are two thresholds. A truth is *possible* (at least unknown) or not, and *certain*
 * (true) or not. At each threshold, a condition has two values. A part of an `all` is felt there only if all its
 * siblings can reach the threshold. A part of an `any` is felt only if all can miss it. `not` swaps the thresholds. An open
 * point can move the condition if it is felt on every level up to the top.
 *
 * This looks at each part separately. Two parts that test the same question can mislead it:
 *
 *     all(owns, any(owns, is(p, 'yes')))   p cannot matter: where it would be felt, `owns` holds already
 *
 * So the answers to a shared question are tried in turn. A point counts only if it is felt under one of them. No
 * point that matters is overlooked. Tests over the whole catalogue show that no other point is named. In a very large
 * rule, only some shared questions are tried, so a point may be named that cannot matter.
 */
import type { Answers } from './catalogue'
import { evaluate, evaluateGiven, isOffered, namedOptions } from './evaluate'
import type { FullCondition, GivenTest, IndexedQuestion } from './full-condition'
import {
  answersTestedBy,
  countOfAnswers,
  representativeAnswers,
  sharedQuestions,
  testCount,
} from './representatives'
import { FALSE, greater, lesser, negate, TRUE, type Truth, UNKNOWN } from './truth'

/** Which points count as open. */
export interface Openness {
  /** Whether a question may still be answered, or answered better. */
  readonly isOpen: (question: IndexedQuestion, answers: Answers) => boolean
  /** Whether points that the policy leaves open count too. */
  readonly pilots: boolean
}

/** The open points that can still move a condition, in the order in which it mentions them. */
export interface OpenPoints {
  readonly questions: ReadonlySet<IndexedQuestion>
  /** Reasons of the pilots. */
  readonly pilots: ReadonlySet<string>
}

/** Counts as open to the interview: unanswered questions. "Not sure" is an answer; nobody is asked twice. */
export const unanswered: Openness = {
  isOpen: (question, answers) => answers[question.id] !== 'not-sure' && !hasCountingAnswer(question, answers),
  pilots: false,
}

/** Counts as open to the reader of a finding: what is unanswered, "not sure", under way or a pilot. */
export const unsettled: Openness = {
  isOpen: (question, answers) =>
    !hasCountingAnswer(question, answers) ||
    namedOptions(question, answers).some((option) => question.leavesUnknown.has(option)),
  pilots: true,
}

function hasCountingAnswer(question: IndexedQuestion, answers: Answers): boolean {
  return namedOptions(question, answers).some((option) => isOffered(question, option, answers) !== FALSE)
}

/** The least and the greatest truth that a condition can still take. */
interface Range {
  readonly least: Truth
  readonly greatest: Truth
}

const NEVER: Range = { least: FALSE, greatest: FALSE }
const NOT_FOR_CERTAIN: Range = { least: FALSE, greatest: UNKNOWN }
const ANYTHING: Range = { least: FALSE, greatest: TRUE }
const UNDECIDED: Range = { least: UNKNOWN, greatest: UNKNOWN }
const POSSIBLE: Range = { least: UNKNOWN, greatest: TRUE }
const ALWAYS: Range = { least: TRUE, greatest: TRUE }

/** Returns one of six shared objects, because ranges are needed so often. */
function between(least: Truth, greatest: Truth): Range {
  if (greatest === FALSE) return NEVER
  if (greatest === UNKNOWN) return least === FALSE ? NOT_FOR_CERTAIN : UNDECIDED
  return least === FALSE ? ANYTHING : least === UNKNOWN ? POSSIBLE : ALWAYS
}

/** The most answers that are tried for one question. With more, every point that seems to be felt counts. */
const MOST_ANSWERS_OF_SHARED = 64

/** The most evaluations of tests when the answers to several questions are tried together. */
const MOST_TESTS = 100_000

/** The thresholds at which a condition is watched. */
export interface Thresholds {
  /** Whether a condition becomes, or stops being, at least unknown. */
  readonly possible: boolean
  /** Whether a condition becomes, or stops being, true. */
  readonly certain: boolean
}

const bothThresholds: Thresholds = { possible: true, certain: true }

const NOTHING_OPEN: OpenPoints = { questions: new Set(), pilots: new Set() }

/**
 * Returns the open points that can still move `condition` across one of these thresholds.
 *
 * @param mostTests how many evaluations of tests may be spent to tell which points really can
 */
export function openPoints(
  condition: FullCondition,
  answers: Answers,
  openness: Openness,
  thresholds = bothThresholds,
  mostTests = MOST_TESTS,
): OpenPoints {
  return openPointsWithin(mostTests / testCount(condition), condition, answers, openness, thresholds)
}

/**
 * Whether some open question can still move `condition`: whether `openPoints` names one. Trying the answers to a shared
 * question never removes that question itself, so nothing needs to be tried here.
 */
export function hasOpenQuestion(condition: FullCondition, answers: Answers, openness: Openness): boolean {
  if (evaluate(condition, answers) !== UNKNOWN) return false
  return seeminglyOpenPoints(condition, answers, openness, bothThresholds).questions.size > 0
}

/** @param most how many sets of answers may be tried */
function openPointsWithin(
  most: number,
  condition: FullCondition,
  answers: Answers,
  openness: Openness,
  thresholds: Thresholds,
): OpenPoints {
  // More knowledge never overturns what is settled.
  if (evaluate(condition, answers) !== UNKNOWN) return NOTHING_OPEN
  const seeming = seeminglyOpenPoints(condition, answers, openness, thresholds)
  if (seeming.questions.size + seeming.pilots.size < 2) return seeming
  const shared = sharedQuestions(condition)
  for (const question of seeming.questions) {
    if (!shared.has(question)) continue
    const count = countOfAnswers(condition, question)
    // And one more: the answer as it is.
    const mostEach = most / (count + 1)
    if (count <= MOST_ANSWERS_OF_SHARED && mostEach >= 1) return confirmed(seeming, question, mostEach)
  }
  return seeming

  function confirmed(points: OpenPoints, shared: IndexedQuestion, mostEach: number): OpenPoints {
    const { id } = shared.question
    const others: Openness = {
      ...openness,
      isOpen: (question, given) => question !== shared && openness.isOpen(question, given),
    }
    const tested = answersTestedBy(condition, answers)
    const questions = new Set([shared])
    const pilots = new Set<string>()
    for (const answer of [answers[id], ...representativeAnswers(condition, shared)]) {
      const felt = openPointsWithin(mostEach, condition, { ...tested, [id]: answer }, others, thresholds)
      for (const question of felt.questions) questions.add(question)
      for (const pilot of felt.pilots) pilots.add(pilot)
      if (questions.size === points.questions.size && pilots.size === points.pilots.size) return points
    }
    return {
      questions: new Set([...points.questions].filter((question) => questions.has(question))),
      pilots: new Set([...points.pilots].filter((pilot) => pilots.has(pilot))),
    }
  }
}

/** Returns the points that seem able to move the condition when each part is looked at separately: perhaps too many. */
function seeminglyOpenPoints(
  condition: FullCondition,
  answers: Answers,
  openness: Openness,
  thresholds: Thresholds,
): OpenPoints {
  const questions = new Set<IndexedQuestion>()
  const pilots = new Set<string>()
  visit(condition, thresholds.possible, thresholds.certain)
  return { questions, pilots }

  /** Visits a part. The flags tell at which of its thresholds a change would be felt at the top. */
  function visit(part: FullCondition, feltPossible: boolean, feltCertain: boolean): void {
    const range = rangeOf(part, answers, openness)
    const possible = feltPossible && range.least === FALSE && range.greatest !== FALSE
    const certain = feltCertain && range.least !== TRUE && range.greatest === TRUE
    if (!possible && !certain) return
    switch (part.kind) {
      case 'given':
        visitGiven(part.of)
        break
      case 'all':
      case 'any':
        // Since the whole can cross the threshold, no part blocks the others.
        for (const one of part.of) visit(one, possible, certain)
        break
      case 'not':
        visit(part.of, certain, possible)
        break
      case 'pilot':
        pilots.add(part.of)
    }
  }

  function visitGiven({ question }: GivenTest): void {
    if (openness.isOpen(question, answers)) questions.add(question)
    for (const offered of question.offered.values()) visit(offered, true, true)
  }
}

/** Returns the range of truths that a condition can still take, looking at each part separately: never too narrow. */
export function rangeOf(condition: FullCondition, answers: Answers, openness: Openness): Range {
  switch (condition.kind) {
    case 'given':
      return rangeOfGiven(condition.of, answers, openness)
    case 'all': {
      let least: Truth = TRUE
      let greatest: Truth = TRUE
      for (const part of condition.of) {
        const range = rangeOf(part, answers, openness)
        if (range.greatest === FALSE) return NEVER
        least = lesser(least, range.least)
        greatest = lesser(greatest, range.greatest)
      }
      return between(least, greatest)
    }
    case 'any': {
      let least: Truth = FALSE
      let greatest: Truth = FALSE
      for (const part of condition.of) {
        const range = rangeOf(part, answers, openness)
        if (range.least === TRUE) return ALWAYS
        least = greater(least, range.least)
        greatest = greater(greatest, range.greatest)
      }
      return between(least, greatest)
    }
    case 'not': {
      const { least, greatest } = rangeOf(condition.of, answers, openness)
      return between(negate(greatest), negate(least))
    }
    case 'pilot':
      return openness.pilots ? ANYTHING : UNDECIDED
  }
}

function rangeOfGiven(test: GivenTest, answers: Answers, openness: Openness): Range {
  const { question } = test
  if (openness.isOpen(question, answers)) {
    // Unanswered, it is unknown. Answered, it can take the truth of any option that may be offered.
    if (question.offersAll) return between(test.canFail ? FALSE : UNKNOWN, test.canHold ? TRUE : UNKNOWN)
    const choices = question.question.options.filter(
      (option) => rangeOfOffer(question, option.id, answers, openness).greatest !== FALSE,
    )
    const canHold = choices.some((option) => test.truths.get(option.id) === TRUE)
    const canFail = choices.some((option) => test.truths.get(option.id) === FALSE)
    return between(canFail ? FALSE : UNKNOWN, canHold ? TRUE : UNKNOWN)
  }
  if (!question.offersAll && offersMayMove(question, answers, openness))
    return rangeOfChosen(test, answers, openness)
  const truth = evaluateGiven(test, answers)
  return between(truth, truth)
}

/** Returns the same for an answered question, where it may change whether its chosen options are offered. */
function rangeOfChosen(test: GivenTest, answers: Answers, openness: Openness): Range {
  const { question } = test
  let counts = false
  let least: Truth = FALSE
  let greatest: Truth = FALSE
  const named = namedOptions(question, answers)
  for (const [option, truth] of test.truths) {
    if (!named.includes(option)) continue
    const offered = rangeOfOffer(question, option, answers, openness)
    counts ||= offered.least === TRUE
    least = greater(least, lesser(truth, offered.least))
    greatest = greater(greatest, lesser(truth, offered.greatest))
  }
  // If perhaps no chosen option remains, the question may be answered again.
  return counts ? between(least, greatest) : ANYTHING
}

/** Whether it is still open for some chosen option that it is offered. */
function offersMayMove(question: IndexedQuestion, answers: Answers, openness: Openness): boolean {
  return namedOptions(question, answers).some((option) => {
    const { least, greatest } = rangeOfOffer(question, option, answers, openness)
    return least !== greatest
  })
}

/** Returns the range of truths that "this option is offered" can still take. */
function rangeOfOffer(
  question: IndexedQuestion,
  option: string,
  answers: Answers,
  openness: Openness,
): Range {
  const offered = question.offered.get(option)
  return offered ? rangeOf(offered, answers, openness) : ALWAYS
}
