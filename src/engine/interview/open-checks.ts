/**
 * Which checks are worth an answer: those that can still change what to do about a measure.
 *
 *     a pool needs RMB 7 bn of flows and RMB 10 bn of revenue
 *
 *     neither known           both can change it
 *     flows too small         the revenue cannot change it any more
 *     verdict still open      neither can: whatever they are, one should check first
 *
 * A check that is open counts if what the action is, or can become, hangs on its answer under some way to answer the
 * others; questions of the interview stay as they are. An answer can reopen another check, because the option chosen there is
 * no longer offered. It may then be answered anew on the way, but is not offered itself before.
 *
 *     c1 = "b" takes the answer of c3 away     c2 can matter by what is then said of c3: c1 and c2 are offered, c3 is not
 *
 * Most of it is the outlook of two conditions (see `ways.ts`), which overlooks nothing. Where several parts ask for the same
 * check, or an option is not always offered, it may name too much; there the ways to answer the others are tried until one
 * shows that a check counts. At most so many are tried; beyond, a check counts if it looks as if it did.
 */
import { verdictHangsOnQuestion } from '../action'
import type { Answers, Catalogue, Measure } from '../catalogue'
import { type IsoDate, readDate } from '../date'
import { evaluate } from '../evaluate'
import { combined, type FullCondition, type IndexedQuestion } from '../full-condition'
import { questionsIn } from '../indexed'
import { findServed, type InstrumentIndex, instrumentsOf, type ServedMeasure } from '../indexed-instruments'
import { type Openness, openPoints, type Thresholds, unsettled } from '../outlook'
import { answersTold, countOfAnswers, representativeAnswers, sharedQuestions } from '../representatives'
import { FALSE, TRUE, UNKNOWN } from '../truth'
import { waysOn } from '../ways'

/** The checks that can still change what to do about a measure. */
export interface OpenChecks<Q extends string = string, M extends string = string> {
  readonly measure: M
  /** In the order of the catalogue; at least one. */
  readonly checks: readonly Q[]
}

/** More ways to answer the other checks than these are not tried for all checks of one measure together. */
const MOST_WAYS_TRIED = 20_000

/** A check with more answers than these is not tried at all, nor are those beside it. */
const MOST_ANSWERS_TRIED = 1_000

/** A condition, and the thresholds at which it changes the action. */
interface Watched {
  readonly condition: FullCondition
  readonly thresholds: Thresholds
}

/**
 * For each measure the checks that can still change its action on a day; measures without any are left out.
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
 * Those of one measure, in the order of asking; none where nothing can change its action.
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
  const looks = watched.map(
    ({ condition, thresholds }) => openPoints(condition, answers, onlyChecks(index), thresholds).questions,
  )
  if (looks.every(({ size }) => size === 0)) return []
  const inAll = combined(
    'all',
    watched.map(({ condition }) => condition),
    index.read,
  )
  const { candidates, counts } = trial(
    watched,
    inAll,
    new Set(looks.flatMap((some) => [...some])),
    answers,
    index,
  )
  return served.questions.filter((question) => candidates.has(question) && counts(question))
}

/** What changes the action as long as the verdict stays what it is. */
function watchedOf(
  served: ServedMeasure,
  index: InstrumentIndex,
  answers: Answers,
  today: IsoDate,
): readonly Watched[] {
  const verdict = evaluate(served.measure.relevantWhen, answers)
  if (verdict === FALSE || (verdict === UNKNOWN && verdictHangsOnQuestion(served, answers))) return []
  const { open, usable } = waysOn(served, today, index.read)
  return [
    { condition: open, thresholds: { possible: true, certain: false } },
    // Where an authority decides whether the measure is relevant, "usable" means no more than "uncertain".
    { condition: usable, thresholds: { possible: true, certain: verdict === TRUE } },
  ]
}

/** Open to a check: whatever is not known of it. */
function onlyChecks({ checks }: InstrumentIndex): Openness {
  return {
    isOpen: (question, answers) => checks.has(question) && unsettled.isOpen(question, answers),
    pilots: false,
  }
}

/** What trying the ways to answer the checks of a measure tells. */
interface Trial {
  /** The open checks that may count. */
  readonly candidates: ReadonlySet<IndexedQuestion>
  /** Whether one of them does. */
  readonly counts: (check: IndexedQuestion) => boolean
}

/**
 * Tries the ways to answer the checks of a measure.
 *
 * @param inAll all that is watched as one condition
 * @param looking the checks that look as if they counted, as long as no other is reopened
 */
function trial(
  watched: readonly Watched[],
  inAll: FullCondition,
  looking: ReadonlySet<IndexedQuestion>,
  answers: Answers,
  index: InstrumentIndex,
): Trial {
  const { isOpen } = onlyChecks(index)
  const involved = questionsIn(inAll)
  const hangsOnOffers = involved.some(({ offersAll }) => !offersAll)
  const shared = sharedQuestions(inAll)
  const told = answersTold(inAll, answers)
  const checksBehind = ({ offered }: IndexedQuestion): readonly IndexedQuestion[] =>
    questionsIn(...offered.values()).filter((one) => index.checks.has(one))
  const reopening = involved.filter((one) => index.checks.has(one) && checksBehind(one).length > 0)
  const candidates = new Set([
    ...looking,
    ...reopening.flatMap(checksBehind).filter((one) => isOpen(one, answers)),
  ])
  const movable = [...new Set([...candidates, ...reopening])]
  const isTooMuch = movable.some((one) => countOfAnswers(inAll, one) > MOST_ANSWERS_TRIED)
  let tried = 0

  return { candidates, counts }

  function counts(check: IndexedQuestion): boolean {
    if (isTooMuch || (!shared.has(check) && !hangsOnOffers)) return true
    const answersToIt = [told[check.id], ...representativeAnswers(inAll, check)]
    for (const given of waysFrom(told, check)) {
      const choices = answersToIt.map((answer) => ({ ...given, [check.id]: answer }))
      if (differ(choices.map(step))) return true
      if (reopening.length > 0 && differ(choices.map((choice) => futuresOf(choice, check)))) return true
      if (tried >= MOST_WAYS_TRIED) return true
    }
    return false
  }

  /** Each set of answers that can be reached by answering open checks, but for one. */
  function* waysFrom(start: Answers, except: IndexedQuestion): Generator<Answers> {
    const others = movable.filter((one) => one !== except)
    const reached = new Map([[keyOf(start), start]])
    // What is reached on the way is gone through as well.
    for (const given of reached.values()) {
      tried += 1
      yield given
      if (reached.size >= MOST_WAYS_TRIED) continue
      for (const one of others.filter((other) => isOpen(other, given))) {
        for (const answer of representativeAnswers(inAll, one)) {
          const next = { ...given, [one.id]: answer }
          reached.set(keyOf(next), next)
        }
      }
    }
  }

  /** Every step that can still be reached from there without that check. */
  function futuresOf(start: Answers, except: IndexedQuestion): string {
    const steps = new Set<number>()
    for (const given of waysFrom(start, except)) {
      steps.add(step(given))
      if (tried >= MOST_WAYS_TRIED) break
    }
    return [...steps].sort((one, other) => one - other).join()
  }

  function keyOf(given: Answers): string {
    return JSON.stringify(movable.map(({ id }) => given[id] ?? null))
  }

  /** How many of the watched thresholds are reached: the action follows from it. */
  function step(given: Answers): number {
    return watched.reduce((sum, { condition, thresholds }) => {
      const truth = evaluate(condition, given)
      return (
        sum + Number(thresholds.possible && truth !== FALSE) + Number(thresholds.certain && truth === TRUE)
      )
    }, 0)
  }
}

function differ(found: readonly unknown[]): boolean {
  return found.some((one) => one !== found[0])
}
