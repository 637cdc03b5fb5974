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
 * The last line shows that there are two thresholds to watch. A truth is *possible* (at least unknown) or not,
 * and *certain* (true) or not. At each threshold a condition is an ordinary two-valued one: a part of an `all`
 * is felt at a threshold only if its siblings can all reach it, a part of an `any` only if they can all miss it,
 * and `not` swaps the thresholds. An open point can move the condition if it is felt at some threshold on every
 * level up to the top.
 *
 * That looks at each part on its own, and two parts that hang on the same question can fool it:
 *
 *     all(owns, any(owns, is(p, 'yes')))   p cannot matter: where it would be felt, `owns` holds already
 *
 * So where a question is shared by several parts, each of its answers is tried in turn, and a point counts only if
 * it is felt under one of them. No point that matters is ever overlooked; tests show over the whole catalogue that
 * none is named that does not.
 */
import type { Answers } from './catalogue'
import { evaluate, isOffered, namedOptions } from './evaluate'
import type { FullCondition, GivenTest, IndexedQuestion } from './indexed'
import { isShared, representativeAnswers } from './representatives'
import { FALSE, negate, TRUE, type Truth, UNKNOWN } from './truth'

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

/** Open to the interview: not answered at all. "Not sure" is an answer; nobody is asked twice. */
export const unanswered: Openness = {
  isOpen: (question, answers) =>
    answers[question.question.id] !== 'not-sure' && !hasCountingAnswer(question, answers),
  pilots: false,
}

/** Open to the reader of a finding: whatever is not known, be it unanswered, not sure, under way or left to a pilot. */
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

const ANYTHING: Range = { least: FALSE, greatest: TRUE }

/** At which thresholds a change of a part would be felt at the top. */
interface Felt {
  readonly possible: boolean
  readonly certain: boolean
}

/** More answers than these are not tried; a point that may be felt then counts. */
const MOST_ANSWERS_TRIED = 64

/** The open points that can still move `condition`. */
export function openPoints(condition: FullCondition, answers: Answers, openness: Openness): OpenPoints {
  const seeming = seeminglyOpenPoints(condition, answers, openness)
  if (seeming.questions.size + seeming.pilots.size < 2) return seeming
  for (const question of seeming.questions) {
    if (!isShared(condition, question)) continue
    const tried = representativeAnswers(condition, question)
    if (tried.length <= MOST_ANSWERS_TRIED) return confirmed(seeming, question)
  }
  return seeming

  function confirmed(points: OpenPoints, shared: IndexedQuestion): OpenPoints {
    const { id } = shared.question
    const others: Openness = {
      ...openness,
      isOpen: (question, given) => question !== shared && openness.isOpen(question, given),
    }
    const questions = new Set([shared])
    const pilots = new Set<string>()
    for (const answer of [answers[id], ...representativeAnswers(condition, shared)]) {
      const felt = openPoints(condition, { ...answers, [id]: answer }, others)
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

/** The points that look as if they could, as long as each part is looked at on its own. */
function seeminglyOpenPoints(condition: FullCondition, answers: Answers, openness: Openness): OpenPoints {
  const questions = new Set<IndexedQuestion>()
  const pilots = new Set<string>()
  visit(condition, { possible: true, certain: true })
  return { questions, pilots }

  function visit(part: FullCondition, felt: Felt): void {
    const { least, greatest } = rangeOf(part, answers, openness)
    const moves: Felt = {
      possible: felt.possible && least === FALSE && greatest !== FALSE,
      certain: felt.certain && least !== TRUE && greatest === TRUE,
    }
    if (!moves.possible && !moves.certain) return
    switch (part.kind) {
      case 'given':
        visitGiven(part)
        break
      case 'all':
      case 'any':
        part.conditions.forEach((child) => {
          visit(child, feltThrough(part.kind, part.conditions, child, moves))
        })
        break
      case 'not':
        visit(part.condition, { possible: moves.certain, certain: moves.possible })
        break
      case 'pilot':
        pilots.add(part.reason)
    }
  }

  function visitGiven({ question }: GivenTest): void {
    if (openness.isOpen(question, answers)) questions.add(question)
    for (const offered of question.offered.values()) visit(offered, { possible: true, certain: true })
  }

  function feltThrough(
    kind: 'all' | 'any',
    parts: readonly FullCondition[],
    child: FullCondition,
    felt: Felt,
  ): Felt {
    let { possible, certain } = felt
    for (const sibling of parts) {
      if (sibling === child) continue
      const { least, greatest } = rangeOf(sibling, answers, openness)
      if (kind === 'all') {
        possible &&= greatest !== FALSE
        certain &&= greatest === TRUE
      } else {
        possible &&= least === FALSE
        certain &&= least !== TRUE
      }
    }
    return { possible, certain }
  }
}

function rangeOf(condition: FullCondition, answers: Answers, openness: Openness): Range {
  switch (condition.kind) {
    case 'given':
      return rangeOfGiven(condition, answers, openness)
    case 'all':
    case 'any': {
      const bound = condition.kind === 'all' ? lesser : greater
      const identity: Truth = condition.kind === 'all' ? TRUE : FALSE
      let range: Range = { least: identity, greatest: identity }
      for (const part of condition.conditions) {
        const { least, greatest } = rangeOf(part, answers, openness)
        range = { least: bound(range.least, least), greatest: bound(range.greatest, greatest) }
      }
      return range
    }
    case 'not': {
      const { least, greatest } = rangeOf(condition.condition, answers, openness)
      return { least: negate(greatest), greatest: negate(least) }
    }
    case 'pilot':
      return openness.pilots ? ANYTHING : { least: UNKNOWN, greatest: UNKNOWN }
  }
}

function rangeOfGiven(test: GivenTest, answers: Answers, openness: Openness): Range {
  const { question, options } = test
  if (openness.isOpen(question, answers)) {
    // Unanswered it is unknown; answered, it can be what some option that may be offered makes it.
    const choices = question.question.options.filter((option) =>
      mayBeOffered(question, option.id, answers, openness),
    )
    const canHold = choices.some((option) => options.includes(option.id) && !option.leavesUnknown)
    const canFail = choices.some((option) => !options.includes(option.id) && !option.leavesUnknown)
    return { least: canFail ? FALSE : UNKNOWN, greatest: canHold ? TRUE : UNKNOWN }
  }
  const offersMayMove = namedOptions(question, answers).some((option) => {
    const offered = question.offered.get(option)
    if (!offered) return false
    const { least, greatest } = rangeOf(offered, answers, openness)
    return least !== greatest
  })
  if (offersMayMove) return ANYTHING
  const truth = evaluate(test, answers)
  return { least: truth, greatest: truth }
}

function mayBeOffered(
  question: IndexedQuestion,
  option: string,
  answers: Answers,
  openness: Openness,
): boolean {
  const offered = question.offered.get(option)
  return !offered || rangeOf(offered, answers, openness).greatest !== FALSE
}

function lesser(one: Truth, other: Truth): Truth {
  return one < other ? one : other
}

function greater(one: Truth, other: Truth): Truth {
  return one > other ? one : other
}
