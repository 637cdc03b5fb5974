/**
 * A second evaluator. It shares no code with the engine and reads the catalogue as data.
 *
 * The engine computes with three truth values and writes every "asked when" into the conditions beforehand. Here each
 * condition gets two plain yes-or-no questions instead: does it hold at best? Does it hold at worst?
 *
 *     holds at worst                  whatever the open points turn out to be, it holds
 *     fails at best                   whatever they turn out to be, it does not
 *     holds at best, fails at worst   open
 *
 * An answer becomes a list of readings: one for each way in which open points around it can turn out. Such points are
 * whether the question is asked, and whether the option is offered.
 */
import type { Answers, AnswerTest, Catalogue, Condition, Question } from '../../../src/engine'

/** Whether something holds; `open` where an open point decides it. */
export type Standing = 'holds' | 'open' | 'fails'

/** Points that the policy leaves open, as if they were settled: reason → how. */
export type SettledPilots = Readonly<Record<string, boolean>>

/** The results of the second evaluator on one catalogue. */
export interface SecondEvaluator {
  readonly standing: (condition: Condition, answers: Answers, pilots?: SettledPilots) => Standing
  readonly verdict: (
    measure: string,
    answers: Answers,
    pilots?: SettledPilots,
  ) => 'relevant' | 'possible' | 'not-relevant'
  /** Returns the state of an instrument on a day. */
  readonly state: (instrument: string, answers: Answers, today: string) => string
  /**
   * Returns what to do about a measure on a day.
   *
   * @param canBeSettled whether a question can still settle its verdict, if that is possible.
   */
  readonly action: (measure: string, answers: Answers, today: string, canBeSettled: () => boolean) => string
  readonly asked: (question: string, answers: Answers) => Standing
  readonly offered: (question: string, option: string, answers: Answers) => Standing
  /** Tells whether the answer names an option that is, or may be, offered. */
  readonly counts: (question: string, answers: Answers) => boolean
  readonly question: (id: string) => Question
}

type View = 'best' | 'worst'

/** Reads a catalogue a second time. */
export function secondEvaluator(catalogue: Catalogue): SecondEvaluator {
  const questions = new Map([...catalogue.questions, ...catalogue.checks].map((entry) => [entry.id, entry]))
  const instruments = new Map(catalogue.instruments.map((entry) => [entry.id, entry]))
  const measures = new Map<string, Condition>(
    catalogue.measures.map((entry) => [entry.id, entry.relevantWhen]),
  )

  // What was found out under the answers of the last call; most of it is needed again at once.
  let lookedAt: Answers | undefined
  const knownOutcomes = new Map<AnswerTest, Outcomes>()
  const knownAsked = new Map<string, Standing>()
  const knownReadings = new Map<string, readonly Reading[]>()

  function lookAt(answers: Answers): void {
    if (answers === lookedAt) return
    lookedAt = answers
    for (const known of [knownOutcomes, knownAsked, knownReadings]) known.clear()
  }

  function question(id: string): Question {
    const found = questions.get(id)
    if (!found) throw new Error(`There is no question "${id}".`)
    return found
  }

  function holds(condition: Condition, view: View, answers: Answers, pilots: SettledPilots): boolean {
    switch (condition.kind) {
      case 'pilot':
        return pilots[condition.reason] ?? view === 'best'
      case 'not':
        return !holds(condition.condition, view === 'best' ? 'worst' : 'best', answers, pilots)
      case 'all':
        return condition.conditions.every((part) => holds(part, view, answers, pilots))
      case 'any':
        return condition.conditions.some((part) => holds(part, view, answers, pilots))
      case 'is':
      case 'has': {
        const { canHold, canFail } = remembered(knownOutcomes, condition, () =>
          outcomesOf(condition, answers),
        )
        return view === 'best' ? canHold : !canFail
      }
    }
  }

  function standing(condition: Condition, answers: Answers, pilots: SettledPilots = {}): Standing {
    lookAt(answers)
    if (holds(condition, 'worst', answers, pilots)) return 'holds'
    return holds(condition, 'best', answers, pilots) ? 'open' : 'fails'
  }

  function asked(id: string, answers: Answers): Standing {
    const { askedWhen } = question(id)
    return askedWhen ? standing(askedWhen.condition, answers) : 'holds'
  }

  function offered(id: string, option: string, answers: Answers): Standing {
    const condition = question(id).offeredWhen[option]
    return condition ? standing(condition, answers) : 'holds'
  }

  /** Tells how a test can turn out: with the answer if the question is asked, else with the fixed value. */
  function outcomesOf(test: AnswerTest, answers: Answers): Outcomes {
    const id = test.question
    const { askedWhen } = question(id)
    const whetherAsked = askedWhen ? remembered(knownAsked, id, () => asked(id, answers)) : 'holds'
    const fixed = askedWhen?.otherwise.some((option) => test.options.includes(option)) === true
    const outcomes = { canHold: false, canFail: false }
    if (whetherAsked !== 'holds') outcomes[fixed ? 'canHold' : 'canFail'] = true
    if (whetherAsked === 'fails') return outcomes
    for (const { chosen, vague } of remembered(knownReadings, id, () => readingsOf(id, answers))) {
      const met = chosen.some((option) => test.options.includes(option))
      const anythingElse = chosen.length === 0 || vague
      outcomes.canHold ||= met || anythingElse
      outcomes.canFail ||= !met
    }
    return outcomes
  }

  /** Returns the lists of options that can count of an answer, one for each outcome of the offers. */
  function readingsOf(id: string, answers: Answers): readonly Reading[] {
    const { options } = question(id)
    let found: readonly Reading[] = [{ chosen: [], vague: false }]
    for (const chosen of chosenOptions(id, answers)) {
      const isOffered = offered(id, chosen, answers)
      if (isOffered === 'fails') continue
      const vague = options.some((option) => option.id === chosen && option.leavesUnknown === true)
      const counted = found.map((reading) =>
        vague ? { ...reading, vague } : { ...reading, chosen: [...reading.chosen, chosen] },
      )
      found = isOffered === 'open' ? [...found, ...counted] : counted
    }
    return found
  }

  function chosenOptions(id: string, answers: Answers): readonly string[] {
    const answer = answers[id]
    if (answer === undefined || answer === 'not-sure') return []
    return typeof answer === 'string' ? [answer] : answer
  }

  function verdict(measure: string, answers: Answers, pilots: SettledPilots = {}) {
    const condition = measures.get(measure)
    if (!condition) throw new Error(`There is no measure "${measure}".`)
    const stands = standing(condition, answers, pilots)
    return stands === 'holds' ? 'relevant' : stands === 'fails' ? 'not-relevant' : 'possible'
  }

  function state(id: string, answers: Answers, today: string): string {
    const instrument = instruments.get(id)
    if (!instrument) throw new Error(`There is no instrument "${id}".`)
    const { from, until, openTo = nothing, requires = nothing } = instrument
    const day = Date.parse(today)
    if (until !== undefined && day > Date.parse(until)) return 'ended'
    if (from !== undefined && day < Date.parse(from)) return 'not-begun'
    const isOpen = standing(openTo, answers)
    const isMet = standing(requires, answers)
    if (isOpen === 'fails') return 'not-for-you'
    if (isMet === 'fails') return 'lacking'
    return isOpen === 'holds' && isMet === 'holds' ? 'usable' : 'uncertain'
  }

  function action(measure: string, answers: Answers, today: string, canBeSettled: () => boolean): string {
    const found = verdict(measure, answers)
    if (found === 'not-relevant') return 'none'
    if (found === 'possible' && canBeSettled()) return 'check'
    const served = catalogue.instruments.filter(({ serves }) => serves === measure)
    const states = new Set(served.map(({ id }) => state(id, answers, today)))
    if (found === 'relevant' && states.has('usable')) return 'use'
    if (states.has('usable') || states.has('uncertain')) return 'check'
    return states.has('lacking') ? 'qualify' : 'wait'
  }

  return {
    standing,
    verdict,
    state,
    action,
    asked,
    offered,
    question,
    counts: (id, answers) =>
      chosenOptions(id, answers).some((option) => offered(id, option, answers) !== 'fails'),
  }
}

/** A condition that asks for nothing always holds. */
const nothing: Condition = { kind: 'all', conditions: [] }

function remembered<Key, Found>(memory: Map<Key, Found>, key: Key, findOut: () => Found): Found {
  const known = memory.get(key)
  if (known !== undefined) return known
  const found = findOut()
  memory.set(key, found)
  return found
}

/** How a test can turn out. */
interface Outcomes {
  readonly canHold: boolean
  readonly canFail: boolean
}

/** The options that were chosen and count; `vague` if one more leaves the fact unknown. */
interface Reading {
  readonly chosen: readonly string[]
  readonly vague: boolean
}
