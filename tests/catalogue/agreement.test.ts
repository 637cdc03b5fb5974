/**
 * C3: three sources agree on every verdict. They are the engine, a second evaluator that shares no code with it, and
 * the rules as published.
 */
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  assess,
  everyQuestion,
  type Finding,
  isAsked,
  offeredOptions,
  type Question,
} from '../../src/engine'
import { catalogue } from '../../src/policy'
import { cases, prove } from '../support/random'
import {
  checksAsPublished,
  questionsAsPublished,
  questionsReadBy,
  rulesAsPublished,
  verdictsAsPublished,
} from './rules-as-published'
import { dependenciesOf, everyAnswers } from './support/dependencies'
import { randomAnswers } from './support/random-answers'
import { secondEvaluator } from './support/second-evaluator'

const second = secondEvaluator(catalogue)

/** Compares the three verdicts on each measure. */
function expectAgreement(findings: readonly Finding[], answers: Answers): void {
  const verdictAsPublished = verdictsAsPublished(answers)
  for (const { measure, verdict } of findings) {
    const evaluatedAgain = second.verdict(measure, answers)
    const published = verdictAsPublished(measure)
    if (verdict === evaluatedAgain && verdict === published) continue
    throw new Error(
      `${measure} is ${verdict} to the engine, ${evaluatedAgain} to the second evaluator and ${published} ` +
        `by the rule in tests/catalogue/rules-as-published.ts under ${JSON.stringify(answers)}`,
    )
  }
}

/** Writes a question in the form of the published list. */
function typed({ id, section, kind, options }: Question) {
  const exclusive = options.find((option) => option.exclusive)?.id
  const leavesUnknown = options.find((option) => option.leavesUnknown)?.id
  return {
    section,
    id,
    kind,
    options: options.map((option) => option.id),
    ...(exclusive !== undefined && { exclusive }),
    ...(leavesUnknown !== undefined && { leavesUnknown }),
  }
}

describe('the questions', () => {
  it('are those that were published, in their order, with their options', () => {
    expect(catalogue.questions.map(typed)).toEqual(questionsAsPublished)
  })

  it('are followed by the checks that were published, in their order, with their options', () => {
    expect(catalogue.checks.map(typed)).toEqual(checksAsPublished)
  })

  it('have at most one exclusive option and at most one that leaves the fact unknown', () => {
    for (const { options } of everyQuestion(catalogue)) {
      expect(options.filter((option) => option.exclusive).length).toBeLessThan(2)
      expect(options.filter((option) => option.leavesUnknown).length).toBeLessThan(2)
    }
  })
})

describe('the measures', () => {
  it('are those that were published, in their order', () => {
    expect(catalogue.measures.map((measure) => measure.id)).toEqual(Object.keys(rulesAsPublished))
  })

  it.each(catalogue.measures)('$id depends on the questions of its published rule', (measure) => {
    const dependencies = dependenciesOf(catalogue, measure.relevantWhen)
    expect(new Set(dependencies.map(({ question }) => question.id))).toEqual(questionsReadBy(measure.id))
  })
})

describe('the three evaluators agree', () => {
  it.each(catalogue.measures)('on $id, however the questions that it depends on are answered', (measure) => {
    const alone = { ...catalogue, measures: [measure] }
    for (const answers of everyAnswers(dependenciesOf(catalogue, measure.relevantWhen))) {
      expectAgreement(assess(alone, answers).findings, answers)
    }
  })

  it('on every measure under random answers, also to questions that are not asked', () => {
    prove(cases(4_000, 1_000_000), (random) => {
      const answers = randomAnswers(random)
      expectAgreement(assess(catalogue, answers).findings, answers)
    })
  })

  it('on which questions are ruled out, and which options', () => {
    prove(cases(1_000, 200_000), (random) => {
      const answers = randomAnswers(random)
      for (const question of everyQuestion(catalogue)) {
        const asked = second.asked(question.id, answers) !== 'fails'
        const offered = question.options
          .map((option) => option.id)
          .filter((option) => second.offered(question.id, option, answers) !== 'fails')
        if (
          isAsked(catalogue, answers, question.id) !== asked ||
          offeredOptions(catalogue, answers, question.id).join() !== offered.join()
        ) {
          throw new Error(`They differ on "${question.id}" under ${JSON.stringify(answers)}`)
        }
      }
    })
  })
})
