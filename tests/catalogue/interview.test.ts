/**
 * C1 and C7: every path of answers ends in a result. Every question asked can matter, none is asked twice, and none
 * that can matter is left out. "At most N to go" is always true.
 */
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  type Answers,
  assess,
  interview,
  measuresDecidedBy,
  nextQuestion,
  offeredOptions,
  NOT_SURE,
} from '../../src/engine'
import { catalogue, type MeasureId, type QuestionId } from '../../src/policy'
import { cases, prove, type Random } from '../support/random'
import { decisionTable, type IsFree, type Situation } from './support/decision-table'
import { randomAnswers, randomKnownAnswer } from './support/random-answers'
import { secondEvaluator } from './support/second-evaluator'

const second = secondEvaluator(catalogue)

/** Tells whether a question still waits for an answer: none was given, or none that counts. */
function isUnanswered(question: string, answers: Answers): boolean {
  return answers[question] !== NOT_SURE && !second.counts(question, answers)
}

/** The tables of all measures, and in each which questions still wait for an answer. */
const tables = catalogue.measures.map((measure) => {
  const table = decisionTable(catalogue, measure)
  const isFree: IsFree = (situation, place) => {
    const question = table.questions[place]
    return question !== undefined && isUnanswered(question, table.answersIn(situation))
  }
  const matteringIn = (situation: Situation) =>
    table.matteringPlaces(situation, isFree).map((place) => table.questions[place] ?? '')
  return { measure, table, matteringIn }
})

/**
 * Questions that the engine counts for a measure although no answer to them can change its verdict. It looks at each
 * part of a rule on its own. They make "at most N to go" too large, never too small.
 */
const countedInVain: Partial<Record<MeasureId, { readonly question: QuestionId; readonly because: string }>> =
  {}

describe('the interview asks what can still change a verdict, and nothing else', () => {
  it.each(tables)('for $measure.id, in every situation', ({ measure, table, matteringIn }) => {
    const alone = { ...catalogue, measures: [measure] }
    const inVain = new Set<string>()
    for (const situation of table.situations()) {
      const answers = table.answersIn(situation)
      const mattering = matteringIn(situation)
      const { next, remaining, settled } = interview(alone, answers)
      const overlooked = mattering.filter((question) => !remaining.some((asked) => asked === question))
      if (overlooked.length > 0)
        throw new Error(`overlooks that ${overlooked.join()} can matter under ${JSON.stringify(answers)}`)
      if (next !== remaining[0] || settled.length !== (remaining.length > 0 ? 0 : 1))
        throw new Error(
          `asks ${String(next)} and has settled ${settled.join()} under ${JSON.stringify(answers)}`,
        )
      for (const question of remaining) if (!mattering.includes(question)) inVain.add(question)
    }
    const declared = countedInVain[measure.id]
    expect([...inVain]).toEqual(declared ? [declared.question] : [])
  })

  it('for all measures together: it asks what any one of them asks', () => {
    const ofOneMeasure = catalogue.measures.map((measure) => ({ ...catalogue, measures: [measure] }))
    prove(cases(150, 20_000), (random) => {
      const answers = randomAnswers(random)
      const { remaining, settled } = interview(catalogue, answers)
      const single = ofOneMeasure.map((one) => interview(one, answers))
      expect(new Set(remaining)).toEqual(new Set(single.flatMap((one) => one.remaining)))
      expect(settled).toEqual(single.flatMap((one) => one.settled))
      for (const question of remaining) {
        const deciding = catalogue.measures.filter((_, place) => single[place]?.remaining.includes(question))
        expect(measuresDecidedBy(catalogue, answers, question)).toEqual(deciding.map((measure) => measure.id))
      }
    })
  })
})

describe('every path through the interview', () => {
  it('ends in a result, asks no question twice and keeps its promise of how many are to go', () => {
    prove(cases(300, 1_000_000), (random) => {
      const { answers, asked } = walk(random)
      if (new Set(asked).size < asked.length) throw new Error(`asks a question twice: ${asked.join()}`)
      const verdicts = verdictsUnder(answers)
      for (let attempt = 0; attempt < 3; attempt++) {
        const more = { ...randomAnswers(random), ...answers }
        if (verdictsUnder(more) !== verdicts)
          throw new Error(`the end was not the end of ${JSON.stringify(answers)}: ${JSON.stringify(more)}`)
      }
    })
  })

  it('starts with every question, because each of them can matter', () => {
    const { remaining } = interview(catalogue, {})
    expect(remaining).toEqual(catalogue.questions.map((question) => question.id))
  })

  it('ends also when every answer is "not sure"', () => {
    const answers: Record<string, Answer> = {}
    for (let next = nextQuestion(catalogue, answers); next; next = nextQuestion(catalogue, answers)) {
      answers[next] = NOT_SURE
    }
    const skipped = catalogue.questions.map(({ id }) => id).filter((id) => !(id in answers))
    // As long as the region is not known, no zone makes anything certain.
    expect(skipped).toEqual(['zones'])
  })
})

describe('answers in any order', () => {
  it('never make more questions necessary, unless an answer removes the options that another had named', () => {
    prove(cases(200, 100_000), (random) => {
      let answers: Answers = {}
      let before = interview(catalogue, answers).remaining
      while (before.length > 0) {
        const id = random.pick(before)
        answers = { ...answers, [id]: answerTo(random, id, answers) }
        const after = interview(catalogue, answers).remaining
        const added = after.filter((question) => !before.includes(question))
        if (added.some((question) => answers[question] === undefined))
          throw new Error(`${id} made ${added.join()} necessary under ${JSON.stringify(answers)}`)
        before = after
      }
    })
  })
})

/** Goes through the interview and answers each question that is asked. */
function walk(random: Random): { answers: Answers; asked: readonly QuestionId[] } {
  const asked: QuestionId[] = []
  let answers: Answers = {}
  let promised = interview(catalogue, answers).remaining
  for (let next = promised[0]; next !== undefined; next = promised[0]) {
    if (asked.includes(next)) throw new Error(`asks ${next} twice under ${JSON.stringify(answers)}`)
    if (second.asked(next, answers) === 'fails')
      throw new Error(`asks ${next}, which is ruled out under ${JSON.stringify(answers)}`)
    if (
      !tables.some(({ table, matteringIn }) =>
        matteringIn(table.situationOf(answers)).some((id) => id === next),
      )
    )
      throw new Error(`asks ${next}, which cannot matter under ${JSON.stringify(answers)}`)
    asked.push(next)
    answers = { ...answers, [next]: answerTo(random, next, answers) }
    const remaining = interview(catalogue, answers).remaining
    const unpromised = remaining.filter((question) => question === next || !promised.includes(question))
    if (unpromised.length > 0)
      throw new Error(`then asks ${unpromised.join()}, against its promise, under ${JSON.stringify(answers)}`)
    promised = remaining
  }
  return { answers, asked }
}

/** Draws "not sure", or options that are offered. */
function answerTo(random: Random, id: QuestionId, answers: Answers): Answer {
  const question = second.question(id)
  const offered = offeredOptions(catalogue, answers, id)
  if (offered.length === 0) throw new Error(`offers nothing for ${id} under ${JSON.stringify(answers)}`)
  return random.chance(0.15) ? NOT_SURE : randomKnownAnswer(random, question, offered)
}

function verdictsUnder(answers: Answers): string {
  return assess(catalogue, answers)
    .findings.map((finding) => finding.verdict)
    .join()
}
