/** What is proven for our catalogue also holds for any other, as far as the engine decides it. */
import { isDeepStrictEqual } from 'node:util'
import { describe, it } from 'vitest'
import {
  type Answers,
  appraise,
  assess,
  type Catalogue,
  type Change,
  counterfactual,
  everyQuestion,
  explain,
  explainAction,
  explainInstrument,
  interview,
  type IsoDate,
  NOT_SURE,
  openChecks,
  whatIsLacking,
} from '../../../src/engine'
import { decisionTable, type IsFree } from '../../catalogue/support/decision-table'
import { daysAround } from '../../catalogue/support/days'
import { choose, isNoMoreOpen, only, weightOf, weights } from '../../catalogue/support/changes'
import { answersTo } from '../../catalogue/support/answer-lists'
import { combine } from '../../catalogue/support/dependencies'
import { type SecondEvaluator, secondEvaluator } from '../../catalogue/support/second-evaluator'
import { isUnsettled, settlingIn } from '../../catalogue/support/settling'
import { cases, prove, type Random } from '../../support/random'
import { randomAnswersTo, randomCatalogue, randomServedCatalogue } from '../support/random-catalogue'

/** Looks at every situation of this many random catalogues. Throws an error that says what is wrong. */
function inEverySituation(
  catalogues: number,
  look: (catalogue: Catalogue, answers: Answers) => string | undefined,
): void {
  prove(catalogues, (random) => {
    const catalogue = randomCatalogue(random)
    for (const measure of catalogue.measures) {
      const table = decisionTable(catalogue, measure)
      for (const situation of table.situations()) {
        const answers = table.answersIn(situation)
        const wrong = look(catalogue, answers)
        if (wrong !== undefined)
          throw new Error(`${wrong} under ${JSON.stringify(answers)} in ${JSON.stringify(catalogue)}`)
      }
    }
  })
}

describe('in any catalogue', () => {
  it('the engine and the second evaluator agree', () => {
    inEverySituation(cases(60, 20_000), (catalogue, answers) => {
      const second = secondEvaluator(catalogue)
      const wrong = assess(catalogue, answers).findings.find(
        ({ measure, verdict }) => second.verdict(measure, answers) !== verdict,
      )
      return wrong && `${wrong.verdict} to the engine`
    })
  })

  it('the deciding answers force the verdict', () => {
    inEverySituation(cases(20, 5_000), (catalogue, answers) => {
      const second = secondEvaluator(catalogue)
      const { verdict, deciding } = explain(catalogue, answers, 'measure')
      const forced = Object.fromEntries(deciding.map((question) => [question, answers[question]]))
      return second.verdict('measure', forced) === verdict ? undefined : `${deciding.join()} do not force it`
    })
  })

  it('the interview overlooks no question that matters', () => {
    prove(cases(60, 20_000), (random) => {
      const catalogue = randomCatalogue(random)
      const second = secondEvaluator(catalogue)
      for (const measure of catalogue.measures) {
        const table = decisionTable(catalogue, measure)
        const isFree: IsFree = (situation, place) => {
          const question = table.questions[place]
          if (question === undefined) return false
          const answers = table.answersIn(situation)
          return answers[question] !== NOT_SURE && !second.counts(question, answers)
        }
        for (const situation of table.situations()) {
          const answers = table.answersIn(situation)
          const { remaining } = interview(catalogue, answers)
          const overlooked = table
            .matteringPlaces(situation, isFree)
            .map((place) => table.questions[place] ?? '')
            .filter((question) => !remaining.includes(question))
          if (overlooked.length > 0)
            throw new Error(
              `overlooks ${overlooked.join()} under ${JSON.stringify(answers)} in ${JSON.stringify(catalogue)}`,
            )
        }
      }
    })
  })
})

/** A random catalogue with instruments, looked at on one day under one set of answers. */
interface Case {
  readonly catalogue: Catalogue
  readonly answers: Answers
  readonly today: IsoDate
  readonly second: SecondEvaluator
  /** Tells whether some question can still settle the verdict. */
  readonly canBeSettled: (answers: Answers) => boolean
  readonly actionUnder: (answers: Answers) => string
  readonly random: Random
}

/** Looks at this many cases. Throws an error that says what is wrong. */
function inManyCases(count: number, look: (one: Case) => unknown): void {
  prove(count, (random) => {
    const catalogue = randomServedCatalogue(random)
    const second = secondEvaluator(catalogue)
    const isSettling = settlingIn(catalogue)
    const canBeSettled = (given: Answers): boolean => isSettling('measure', given)
    for (const today of daysAround(catalogue.instruments)) {
      const answers = randomAnswersTo(catalogue, random)
      const actionUnder = (given: Answers): string =>
        second.action('measure', given, today, () => canBeSettled(given))
      const wrong = look({ catalogue, answers, today, second, canBeSettled, actionUnder, random })
      if (wrong !== undefined)
        throw new Error(
          `${JSON.stringify(wrong)} on ${today} under ${JSON.stringify(answers)} in ${JSON.stringify(catalogue)}`,
        )
    }
  })
}

/** The states of instruments, the most hopeful first. */
const bestFirst = ['usable', 'uncertain', 'lacking', 'not-begun', 'not-for-you', 'ended'] as const

describe('what can be used, in any catalogue', () => {
  it('is the same to the engine and to the second evaluator, on both sides of every period', () => {
    inManyCases(cases(200, 40_000), ({ catalogue, answers, today, second, actionUnder }) => {
      const [found] = appraise(catalogue, answers, today).measures
      const expected = {
        measure: 'measure',
        verdict: second.verdict('measure', answers),
        action: actionUnder(answers),
        instruments: catalogue.instruments.map(({ id, from, until }) => ({
          id,
          state: second.state(id, answers, today),
          from,
          until,
        })),
      }
      return isDeepStrictEqual(found, expected) ? undefined : { found, expected }
    })
  })

  it('is the same after any history as when the answers are given at once', () => {
    inManyCases(cases(100, 20_000), ({ catalogue, answers, today, random }) => {
      let appraisal = appraise(catalogue, answers, today)
      for (let step = 0; step < 3; step++) {
        const other = randomAnswersTo(catalogue, random)
        const { id } = random.pick(everyQuestion(catalogue))
        const changed = random.chance(0.8) ? { ...appraisal.answers, [id]: other[id] } : other
        const day = random.chance(0.8) ? today : random.pick(daysAround(catalogue.instruments))
        appraisal = appraise(catalogue, changed, day, appraisal)
      }
      const fresh = appraise(catalogue, appraisal.answers, appraisal.today)
      return isDeepStrictEqual(appraisal, fresh) ? undefined : { appraisal, fresh }
    })
  })

  it('depends only on the answers that its explanation names', () => {
    inManyCases(cases(120, 20_000), ({ catalogue, answers, today, second, actionUnder }) => {
      for (const { id } of catalogue.instruments) {
        const { state, deciding } = explainInstrument(catalogue, answers, today, id)
        if (state !== second.state(id, answers, today)) return { id, state }
        if (second.state(id, only(deciding, answers), today) !== state) return { id, state, deciding }
      }
      const { action, deciding } = explainAction(catalogue, answers, today, 'measure')
      if (action !== actionUnder(answers)) return { action }
      return actionUnder(only(deciding, answers)) === action ? undefined : { action, deciding }
    })
  })

  it('has the reason that verdict and states give, and names no answer that can be left out', () => {
    inManyCases(cases(120, 20_000), ({ catalogue, answers, today, second, canBeSettled }) => {
      const explained = explainAction(catalogue, answers, today, 'measure')
      const states = catalogue.instruments.map(({ id }) => ({ id, state: second.state(id, answers, today) }))
      const verdict = second.verdict('measure', answers)
      const best = bestFirst.find((state) => states.some((one) => one.state === state))
      const ofVerdict = verdict === 'possible' && canBeSettled(answers) ? 'verdict-open' : undefined
      const reason = verdict === 'not-relevant' ? verdict : (ofVerdict ?? best ?? 'announced-only')
      const instruments = states.filter(({ state }) => state === reason).map(({ id }) => id)
      if (explained.reason !== reason || !isDeepStrictEqual(explained.instruments, instruments))
        return { explained, reason, instruments }
      const needless = explained.deciding.filter((question) => {
        const others = explained.deciding.filter((other) => other !== question)
        const fewer = explainAction(catalogue, only(others, answers), today, 'measure')
        const isSame = fewer.action === explained.action && fewer.reason === reason
        return isSame && isNoMoreOpen(fewer, explained)
      })
      return needless.length > 0 ? { explained, needless } : undefined
    })
  })

  it('depends on exactly the checks that are open', () => {
    inManyCases(cases(120, 20_000), ({ catalogue, answers, today, second, actionUnder }) => {
      const turning = checksThatTurn(catalogue, answers, second, actionUnder)
      const offered = openChecks(catalogue, answers, today).flatMap(({ checks }) => checks)
      return isDeepStrictEqual(offered, turning) ? undefined : { offered, turning }
    })
  })
})

/**
 * Finds the open checks whose answer makes a difference to what the action is, or can become. It tries every way to
 * answer the others. An answer can open another check again, which may then get a new answer.
 */
function checksThatTurn(
  catalogue: Catalogue,
  answers: Answers,
  second: SecondEvaluator,
  actionUnder: (answers: Answers) => string,
): readonly string[] {
  const ids = catalogue.checks.map(({ id }) => id)
  const keyOf = (given: Answers) => JSON.stringify(ids.map((id) => given[id] ?? null))
  const actions = new Map<string, string>()

  function actionIn(given: Answers): string {
    return remembered(actions, keyOf(given), () => actionUnder(given))
  }

  /** Finds the answers that can be reached from `start` by answering open checks other than `except`. */
  function waysFrom(start: Answers, except: string): readonly Answers[] {
    const reached = new Map([[keyOf(start), start]])
    for (const given of reached.values()) {
      for (const id of ids.filter((one) => one !== except && isOpen(one, given, second))) {
        for (const answer of answersTo(second.question(id))) {
          const next = { ...given, [id]: answer }
          reached.set(keyOf(next), next)
        }
      }
    }
    return [...reached.values()]
  }

  function turns(id: string): boolean {
    const futures = new Map<string, string>()
    return waysFrom(answers, id).some((given) => {
      const choices = [answers[id], ...answersTo(second.question(id))].map((answer) => ({
        ...given,
        [id]: answer,
      }))
      const found = choices.map((choice) =>
        remembered(futures, keyOf(choice), () =>
          [...new Set(waysFrom(choice, id).map(actionIn))].sort().join(),
        ),
      )
      return new Set(found).size > 1
    })
  }

  return ids.filter((id) => isOpen(id, answers, second) && turns(id))
}

function remembered(memory: Map<string, string>, key: string, findOut: () => string): string {
  const known = memory.get(key) ?? findOut()
  memory.set(key, known)
  return known
}

/** Tells whether a check is asked, or may be, and what it asks for is not known. */
function isOpen(id: string, answers: Answers, second: SecondEvaluator): boolean {
  return second.asked(id, answers) !== 'fails' && isUnsettled(id, answers, second)
}

/** Finds the least weight of a change after which something holds; infinite where there is none. */
function leastWeight(
  { catalogue, answers, second }: Pick<Case, 'catalogue' | 'answers' | 'second'>,
  holds: (changed: Answers) => boolean,
): number {
  let least = Infinity
  const choices = everyQuestion(catalogue).map(
    ({ id, options }) =>
      [id, [undefined, ...options.filter((o) => !o.leavesUnknown).map((o) => o.id)]] as const,
  )
  for (const way of combine(choices)) {
    const chosen = Object.entries(way).flatMap(([id, option]) =>
      typeof option === 'string' ? [[id, option] as const] : [],
    )
    const weight = weightOf(
      chosen.map(([id]) => id),
      second,
    )
    if (weight >= least) continue
    const changed = {
      ...answers,
      ...Object.fromEntries(chosen.map(([id, option]) => [id, choose(id, option, answers, second)])),
    }
    if (chosen.every(([id, option]) => second.offered(id, option, changed) !== 'fails') && holds(changed))
      least = weight
  }
  return least
}

/** Tells whether a change does what is asked with each option that it names, the others being its first ones. */
function isEnough(
  changes: readonly Change[],
  { answers, second }: Pick<Case, 'answers' | 'second'>,
  holds: (changed: Answers) => boolean,
): boolean {
  const made = (place: number, option: string): Answers => ({
    ...answers,
    ...Object.fromEntries(
      changes.map(({ question, options: [first = ''] }, index) => [
        question,
        choose(question, index === place ? option : first, answers, second),
      ]),
    ),
  })
  return (
    changes.length > 0 && changes.every(({ options }, place) => options.some((o) => holds(made(place, o))))
  )
}

const weightOfChanges = (changes: readonly Change[]): number =>
  changes.reduce((sum, { changeability }) => sum + weights[changeability], 0)

describe('the easiest change, in any catalogue', () => {
  it('opens an instrument that was ruled out, and no easier change does', () => {
    inManyCases(cases(60, 10_000), (one) => {
      const { catalogue, answers, second } = one
      for (const { id, openTo, requires } of catalogue.instruments) {
        const isRuledOut = (given: Answers): boolean =>
          second.verdict('measure', given) === 'not-relevant' ||
          [openTo, requires].some((condition) => condition && second.standing(condition, given) === 'fails')
        const lacks = whatIsLacking(catalogue, answers, id)
        if (!isRuledOut(answers)) {
          if (lacks?.length !== 0) return { id, lacks }
          continue
        }
        const least = leastWeight(one, (given) => !isRuledOut(given))
        if (lacks === undefined ? least < Infinity : weightOfChanges(lacks) !== least)
          return { id, lacks, least }
        if (lacks && !isEnough(lacks, one, (given) => !isRuledOut(given))) return { id, lacks }
      }
      return undefined
    })
  })

  it('makes a measure relevant, and no easier change does', () => {
    inManyCases(cases(100, 10_000), (one) => {
      const { catalogue, answers, second } = one
      const isRelevant = (given: Answers): boolean => second.verdict('measure', given) === 'relevant'
      const found = counterfactual(catalogue, answers, 'measure')
      if (isRelevant(answers)) return found && { found }
      const least = leastWeight(one, isRelevant)
      if (found?.verdict !== 'relevant') return least < Infinity ? { found, least } : undefined
      if (weightOfChanges(found.changes) !== least || !isRelevant(found.answers)) return { found, least }
      return isEnough(found.changes, one, isRelevant) ? undefined : { found }
    })
  })
})
