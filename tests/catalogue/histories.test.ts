/**
 * C4: the result is a function of the answers alone. Three things make no difference:
 *
 * - the order in which answers were given;
 * - going back to change them;
 * - answers to questions that are no longer asked.
 */
import { describe, expect, it } from 'vitest'
import { type Answer, type Answers, assess, type Assessment, interview } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { cases, prove, type Random } from '../support/random'
import { randomAnswer, randomAnswers } from './support/random-answers'
import { secondEvaluator } from './support/second-evaluator'

const second = secondEvaluator(catalogue)

describe('the result', () => {
  it('is the same after any history as when the answers are given at once', () => {
    prove(cases(600, 100_000), (random) => {
      let answers: Answers = random.chance(0.5) ? {} : randomAnswers(random)
      let assessment = assess(catalogue, answers)
      for (let steps = 1 + random.below(8); steps > 0; steps--) {
        answers = oneStepOn(random, answers)
        assessment = assess(catalogue, answers, assessment)
      }
      expectSame(assessment, assess(catalogue, answers), answers)
      if (assessment.answers !== answers) throw new Error('the assessment names other answers')
    })
  })

  it('does not depend on the order of the answers, nor of the options within one', () => {
    prove(cases(300, 100_000), (random) => {
      const answers = randomAnswers(random)
      const reordered = Object.fromEntries(
        shuffled(random, Object.entries(answers)).map(([question, answer]) => [
          question,
          typeof answer === 'object' ? shuffled(random, answer) : answer,
        ]),
      )
      expectSame(assess(catalogue, reordered), assess(catalogue, answers), answers)
      expectSame(
        assess(catalogue, reordered, assess(catalogue, answers)),
        assess(catalogue, answers),
        answers,
      )
    })
  })

  it('does not depend on answers to questions that are no longer asked', () => {
    prove(cases(300, 100_000), (random) => {
      const answers = randomAnswers(random)
      const asked = onlyAsked(answers)
      expectSame(assess(catalogue, asked), assess(catalogue, answers), answers)
    })
  })

  it('treats an empty list as no answer', () => {
    const empty = Object.fromEntries(catalogue.questions.map((question) => [question.id, []]))
    expect(assess(catalogue, empty).findings).toEqual(assess(catalogue, {}).findings)
    expect(interview(catalogue, empty)).toEqual(interview(catalogue, {}))
  })
})

describe('the interview', () => {
  it('does not depend on answers to questions that are no longer asked, nor on the order of answers', () => {
    prove(cases(100, 20_000), (random) => {
      const answers = randomAnswers(random)
      const asked = Object.fromEntries(shuffled(random, Object.entries(onlyAsked(answers))))
      expect(interview(catalogue, asked)).toEqual(interview(catalogue, answers))
    })
  })

  it('asks a question again when it is no longer ruled out', () => {
    const exporting: Answers = { services: ['tourism'], 'service-exports': 'yes', region: 'cn-sh' }
    const goodsOnly: Answers = { ...exporting, services: ['goods-only'] }
    expect(interview(catalogue, exporting).remaining).toContain('key-enterprise')
    expect(interview(catalogue, goodsOnly).remaining).not.toContain('key-enterprise')
    expect(interview(catalogue, { ...goodsOnly, services: ['tourism'] })).toEqual(
      interview(catalogue, exporting),
    )
  })
})

/** Gives, changes or takes back an answer. */
function oneStepOn(random: Random, answers: Answers): Answers {
  const question = random.pick(catalogue.questions)
  if (!random.chance(0.25)) return { ...answers, [question.id]: randomAnswer(random, question) }
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question.id))
}

function onlyAsked(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([question]) => second.asked(question, answers) !== 'fails'),
  )
}

function expectSame(one: Assessment, other: Assessment, answers: Answers): void {
  if (JSON.stringify(one.findings) === JSON.stringify(other.findings)) return
  throw new Error(`The findings differ under ${JSON.stringify(answers)}`)
}

function shuffled<T extends Answer | readonly [string, Answer | undefined]>(
  random: Random,
  items: readonly T[],
): readonly T[] {
  const rest = [...items]
  return items.map(() => rest.splice(random.below(rest.length), 1)[0]).filter((item) => item !== undefined)
}
