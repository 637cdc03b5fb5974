/**
 * C6: the explanation is true. The answers that it names force the verdict by themselves, and none of them can be left
 * out. The change that it suggests really turns the verdict, and no easier one would.
 */
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  assess,
  type Counterfactual,
  counterfactual,
  everyQuestion,
  explain,
  type Explanation,
  mostSettlingQuestion,
  whyNotAsked,
} from '../../src/engine'
import { catalogue, type MeasureId } from '../../src/policy'
import { cases, prove } from '../support/random'
import { choose, lighterChanges, only, weightOf } from './support/changes'
import { dependenciesOf, type Dependency } from './support/dependencies'
import { randomAnswers } from './support/random-answers'
import { secondEvaluator } from './support/second-evaluator'

const second = secondEvaluator(catalogue)

describe('the deciding answers', () => {
  it('force the verdict by themselves, and none of them can be left out', () => {
    prove(cases(200, 50_000), (random) => {
      const answers = randomAnswers(random)
      for (const { measure, verdict } of assess(catalogue, answers).findings) {
        const explanation = explain(catalogue, answers, measure)
        const { deciding } = explanation
        const fail = (what: string) => {
          throw new Error(
            `${measure}, decided by ${deciding.join()}: ${what} under ${JSON.stringify(answers)}`,
          )
        }
        if (explanation.verdict !== verdict) fail(`explained as ${explanation.verdict}, but ${verdict}`)
        if (deciding.some((question) => answers[question] === undefined)) fail('not all were given')
        const forced = only(deciding, answers)
        if (second.verdict(measure, forced) !== verdict) fail('they do not force it')
        if (!hangsOnTheSame(explanation, explain(catalogue, forced, measure))) fail('they leave more open')
        for (const question of deciding) {
          const fewer = only(
            deciding.filter((other) => other !== question),
            answers,
          )
          const same =
            second.verdict(measure, fewer) === verdict &&
            hangsOnTheSame(explanation, explain(catalogue, fewer, measure))
          if (same) fail(`${question} can be left out`)
        }
      }
    })
  })

  it('say why a question is not asked', () => {
    prove(cases(1_000, 50_000), (random) => {
      const answers = randomAnswers(random)
      for (const { id } of everyQuestion(catalogue)) {
        const why = whyNotAsked(catalogue, answers, id)
        const fail = (what: string) => {
          throw new Error(`${id}, not asked for ${why.join()}: ${what} under ${JSON.stringify(answers)}`)
        }
        if (second.asked(id, answers) !== 'fails') {
          if (why.length > 0) fail('it is asked')
          continue
        }
        if (second.asked(id, only(why, answers)) !== 'fails') fail('they do not force it')
        for (const question of why) {
          const fewer = why.filter((other) => other !== question)
          if (second.asked(id, only(fewer, answers)) === 'fails') fail(`${question} can be left out`)
        }
      }
    })
  })
})

describe('the suggested change', () => {
  it('turns the verdict with each option that it names, and no easier change does', () => {
    prove(cases(75, 20_000), (random) => {
      const answers = randomAnswers(random)
      for (const { measure, verdict } of assess(catalogue, answers).findings) {
        const suggested = counterfactual(catalogue, answers, measure)
        const fail = (what: string) => {
          throw new Error(
            `${measure}: ${what}: ${JSON.stringify(suggested)} under ${JSON.stringify(answers)}`,
          )
        }
        if (verdict === 'relevant') {
          if (suggested) fail('it is relevant already')
          continue
        }
        if (suggested) expectTrue(measure, answers, suggested, fail)
        const limit = suggested
          ? weightOf(
              suggested.changes.map(({ question }) => question),
              second,
            )
          : Infinity
        const softer = softerChange(measure, answers, limit, suggested?.verdict ?? 'relevant')
        if (softer) fail(`${JSON.stringify(softer)} would do`)
        // Because of the policy's open points, no change at all may make it relevant for certain.
        if (suggested?.verdict === 'possible' && softerChange(measure, answers, Infinity, 'relevant'))
          fail('it could be relevant')
      }
    })
  })

  it('is the only difference between the answers and those that come with it', () => {
    const answers: Answers = { region: 'cn-sh', services: ['other-services'], 'service-exports': 'yes' }
    const suggested = counterfactual(catalogue, answers, 'new-services-funding')
    expect(suggested?.changes.map((change) => change.question)).toEqual(['services'])
    expect(suggested?.answers).toEqual({ ...answers, services: ['other-services', 'digital-services'] })
  })
})

describe('the question that settles most', () => {
  it('settles as many verdicts as it says with some answer, and no other question settles more', () => {
    prove(cases(75, 5_000), (random) => {
      const answers = randomAnswers(random)
      const best = mostSettlingQuestion(catalogue, answers)
      const found = best ? settledBy(best.question, answers) : 0
      if (found !== (best?.settles ?? 0)) throw new Error(`${JSON.stringify(best)} settles ${found}`)
      for (const { id, options } of catalogue.questions) {
        const isOpen = answers[id] === undefined || answers[id] === 'not-sure'
        const isVague = options.some((option) => option.leavesUnknown && option.id === answers[id])
        if ((isOpen || isVague) && settledBy(id, answers) > found)
          throw new Error(`${id} settles more than ${JSON.stringify(best)} under ${JSON.stringify(answers)}`)
      }
    })
  })
})

/** Counts the possible verdicts that a single answer to one question can settle at best. */
function settledBy(id: string, answers: Answers): number {
  const { kind, options } = second.question(id)
  const waiting = catalogue.measures.filter((measure) => second.verdict(measure.id, answers) === 'possible')
  const counts = options
    .filter((option) => !option.leavesUnknown && second.offered(id, option.id, answers) !== 'fails')
    .map((option) => {
      const answered = { ...answers, [id]: kind === 'single' ? option.id : [option.id] }
      return waiting.filter((measure) => second.verdict(measure.id, answered) !== 'possible').length
    })
  return Math.max(...counts)
}

/** Tells whether two explanations leave the same points open. */
function hangsOnTheSame(one: Explanation, other: Explanation): boolean {
  return one.open.join() === other.open.join() && one.pilots.join() === other.pilots.join()
}

/** Checks that a suggestion changes what it says, and that every option that it names turns the verdict. */
function expectTrue(
  measure: MeasureId,
  before: Answers,
  { verdict, changes, answers }: Counterfactual,
  fail: (what: string) => void,
): void {
  if (!reaches(measure, answers, verdict)) fail('it does not turn the verdict')
  const changed = catalogue.questions.map(({ id }) => id).filter((id) => answers[id] !== before[id])
  if (changed.join() !== changes.map((change) => change.question).join()) fail(`it changes ${changed.join()}`)
  for (const { question, options } of changes) {
    if (options.length === 0) fail(`it names no option for ${question}`)
    for (const option of options) {
      if (second.offered(question, option, answers) === 'fails') fail(`${option} is not offered`)
      if (!reaches(measure, { ...answers, [question]: choose(question, option, before, second) }, verdict))
        fail(`${option} does not turn the verdict`)
    }
  }
}

/** Tells whether a measure is relevant, or would be but for points that the policy leaves open. */
function reaches(measure: MeasureId, answers: Answers, goal: 'relevant' | 'possible'): boolean {
  if (second.verdict(measure, answers) !== goal) return false
  return goal === 'relevant' || explain(catalogue, answers, measure).open.length === 0
}

const dependencies = new Map<string, readonly Dependency[]>(
  catalogue.measures.map((measure) => [measure.id, dependenciesOf(catalogue, measure.relevantWhen)]),
)

/** Finds a change of less weight that reaches the goal, by trying all. */
function softerChange(
  measure: MeasureId,
  answers: Answers,
  limit: number,
  goal: 'relevant' | 'possible',
): Answers | undefined {
  for (const change of lighterChanges(dependencies.get(measure) ?? [], limit, second))
    if (reaches(measure, { ...answers, ...change }, goal)) return change
  return undefined
}
