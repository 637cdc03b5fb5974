/**
 * Finds the checks worth answering: those that can still change what to do about a measure.
 *
 *     a pool needs RMB 7 bn of flows and RMB 10 bn of revenue
 *
 *     neither known           both can change it
 *     flows too small         the revenue cannot change it any more
 *     verdict still open      neither can: whatever they are, one should check first
 *
 * An open check counts if its answer can change the action, now or later, for some answers to others.
 * Answers to the interview stay as they are. An answer can reopen another check by withdrawing the option chosen
 * there. That check may then be answered again, but does not count before.
 *
 *     c1 = "b" withdraws the answer to c3      c2 can then matter through c3: c1 and c2 count, c3 does not
 *
 * The outlook of two conditions (see `ways.ts`) finds every such check. It may find too many where several parts test
 * the same check, or an option is not always offered. There, combinations of answers are tried until one shows that a
 * check counts. Beyond a limit, a check counts without that proof.
 */
import { verdictHangsOnQuestion } from '../action'
import type { Answers, Catalogue, Measure } from '../catalogue'
import { type IsoDate, readDate } from '../date'
import { evaluate } from '../evaluate'
import { combined, type FullCondition, type IndexedQuestion } from '../full-condition'
import { questionsBehind } from '../indexed'
import { findServed, type InstrumentIndex, instrumentsOf, type ServedMeasure } from '../indexed-instruments'
import { type Openness, openPoints, unsettled } from '../outlook'
import { answersTestedBy, countOfAnswers, representativeAnswers, sharedQuestions } from '../representatives'
import { FALSE, lesser, TRUE, UNKNOWN } from '../truth'
import { waysOn } from '../ways'

/** The checks that can still change what to do about a measure. */
export interface OpenChecks<Q extends string = string, M extends string = string> {
  readonly measure: M
  /** In the order of the catalogue; at least one. */
  readonly checks: readonly Q[]
}

/** The most answers that are added to others, for all checks of one measure together. */
const MOST_ANSWERS_ADDED = 100_000

/** If a check has more answers than this, nothing is tried for its measure. */
const MOST_ANSWERS_OF_CHECK = 1_000

/** A condition whose truth changes the action. */
interface Watched {
  readonly condition: FullCondition
  /** Whether "true" leads to another action than "unknown". */
  readonly tellsCertain: boolean
}

/**
 * Lists for each measure the checks that can still change its action on a day. Measures without any are left out.
 *
 * @throws Error when `today` is not a day of the calendar.
 */
export function openChecks<Q extends string, M extends Measure>(
  catalogue: Catalogue<Q, M>,
  answers: Answers,
  today: IsoDate,
): readonly OpenChecks<Q, M['id']>[] {
  return catalogue.measures
    .map(({ id }) => ({ measure: id, checks: openChecksOf(catalogue, answers, today, id) }))
    .filter(({ checks }) => checks.length > 0)
}

/**
 * Returns the checks that can still change the action about one measure, in the order of asking.
 *
 * @throws Error when `today` is not a day of the calendar, or the catalogue has no such measure.
 */
export function openChecksOf<Q extends string>(
  catalogue: Catalogue<Q>,
  answers: Answers,
  today: IsoDate,
  measure: string,
): readonly Q[] {
  const served = findServed(catalogue, measure)
  return openFor(served, instrumentsOf(catalogue), answers, readDate(today)).map(({ id }) => id as Q)
}

function openFor(
  served: ServedMeasure,
  index: InstrumentIndex,
  answers: Answers,
  today: IsoDate,
): readonly IndexedQuestion[] {
  const watched = watchedOf(served, index, answers, today)
  const seeming = new Set(
    watched.flatMap(({ condition, tellsCertain }) => [
      ...openPoints(condition, answers, onlyChecks(index), { possible: true, certain: tellsCertain })
        .questions,
    ]),
  )
  if (seeming.size === 0) return []
  const counts = countsAmong(seeming, watched, answers, index)
  return served.questions.filter((question) => seeming.has(question) && counts(question))
}

/** Returns the conditions that can change the action while the verdict stays the same. */
function watchedOf(
  served: ServedMeasure,
  index: InstrumentIndex,
  answers: Answers,
  today: IsoDate,
): readonly Watched[] {
  const verdict = evaluate(served.measure.relevantWhen, answers)
  if (verdict === FALSE || verdictHangsOnQuestion(served, answers)) return []
  const { open, usable } = waysOn(served, today, index.pool)
  return [
    { condition: open, tellsCertain: false },
    // Where an authority decides whether the measure is relevant, "usable" means no more than "uncertain".
    { condition: usable, tellsCertain: verdict === TRUE },
  ]
}

/** Counts as open every check whose answer is unknown, and nothing else. */
function onlyChecks({ checks }: InstrumentIndex): Openness {
  return {
    isOpen: (question, answers) => checks.has(question) && unsettled.isOpen(question, answers),
    pilots: false,
  }
}

/** Makes the test whether one of the checks that seem to count really does. It tries combinations of answers to them. */
function countsAmong(
  seeming: ReadonlySet<IndexedQuestion>,
  watched: readonly Watched[],
  answers: Answers,
  index: InstrumentIndex,
): (check: IndexedQuestion) => boolean {
  const { isOpen } = onlyChecks(index)
  const conditions = watched.map(({ condition }) => condition)
  const inAll = combined('all', conditions, index.pool)
  const involved = questionsBehind(inAll)
  const hangsOnOffers = involved.some(({ offersAll }) => !offersAll)
  const shared = sharedQuestions(inAll)
  const tested = answersTestedBy(inAll, answers)
  const movable = involved.filter((one) => seeming.has(one) || (index.checks.has(one) && !one.offersAll))
  const isTooMuch = movable.some((one) => countOfAnswers(inAll, one) > MOST_ANSWERS_OF_CHECK)
  let left = MOST_ANSWERS_ADDED

  return counts

  function counts(check: IndexedQuestion): boolean {
    if (isTooMuch || (!shared.has(check) && !hangsOnOffers)) return true
    const answersToIt = [tested[check.id], ...representativeAnswers(inAll, check)]
    for (const given of combinationsFrom(tested, check)) {
      const choices = answersToIt.map((answer) => ({ ...given, [check.id]: answer }))
      if (differ(choices.map(step))) return true
      if (hangsOnOffers && differ(choices.map((choice) => futuresOf(choice, check)))) return true
    }
    return left === 0
  }

  /**
   * Yields the sets of answers that can be reached by answering open checks other than `except`. Beyond the limit, some
   * are missing.
   */
  function* combinationsFrom(start: Answers, except: IndexedQuestion): Generator<Answers> {
    const others = movable.filter((one) => one !== except)
    const reached = new Map([[keyOf(start), start]])
    // The map grows during this loop, which also visits the new entries.
    for (const given of reached.values()) {
      yield given
      for (const one of others.filter((other) => isOpen(other, given))) {
        for (const answer of representativeAnswers(inAll, one)) {
          if (left === 0) return
          left -= 1
          const next = { ...given, [one.id]: answer }
          reached.set(keyOf(next), next)
        }
      }
    }
  }

  /** Makes a key of every step that can be reached from `start` without answering `except`. */
  function futuresOf(start: Answers, except: IndexedQuestion): string {
    const steps = new Set([...combinationsFrom(start, except)].map(step))
    return [...steps].sort().join()
  }

  function keyOf(given: Answers): string {
    return JSON.stringify(movable.map(({ id }) => given[id] ?? null))
  }

  /** Returns the truths that are watched, as far as the action distinguishes them. */
  function step(given: Answers): string {
    const truths = watched.map(({ condition, tellsCertain }) => {
      const truth = evaluate(condition, given)
      return tellsCertain ? truth : lesser(truth, UNKNOWN)
    })
    return truths.join()
  }
}

function differ(found: readonly string[]): boolean {
  return found.some((one) => one !== found[0])
}
