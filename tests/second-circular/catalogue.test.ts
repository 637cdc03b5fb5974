/** What the proofs of `tests/catalogue` rest on is general: it holds for the toy, whose catalogue shares nothing with ours. */
import { describe, expect, it } from 'vitest'
import { type Answers, assess, interview, NOT_SURE, offeredOptions } from '../../src/engine'
import { numberedQuestions } from '../../src/share/numbering'
import { readText, tokenCodec } from '../../src/share'
import { decisionTable } from '../catalogue/support/decision-table'
import { everyAnswers } from '../catalogue/support/dependencies'
import { secondEvaluator } from '../catalogue/support/second-evaluator'
import { catalogue } from './policy'
import { registry } from './policy/registry'

const second = secondEvaluator(catalogue)

/** Every set of answers to all questions, of which there are few. */
const everySet: readonly Answers[] = [
  ...everyAnswers(catalogue.questions.map((question) => ({ question, tests: [] }))),
]

const verdictsUnder = (answers: Answers): string =>
  assess(catalogue, answers)
    .findings.map(({ verdict }) => verdict)
    .join()

describe('the toy catalogue', () => {
  it('has more than a handful of sets of answers', () => {
    expect(everySet.length).toBeGreaterThan(400)
  })

  it.each(catalogue.measures)('says that $id is relevant, may be and is not', ({ id }) => {
    const verdicts = everySet.map(
      (answers) => assess(catalogue, answers).findings.find(({ measure }) => measure === id)?.verdict,
    )
    expect(new Set(verdicts)).toEqual(new Set(['relevant', 'possible', 'not-relevant']))
  })

  it.each(catalogue.measures)('is judged on $id as the second evaluator judges it', (measure) => {
    const table = decisionTable(catalogue, measure)
    let count = 0
    for (const situation of table.situations()) {
      const answers = table.answersIn(situation)
      expect(verdictsUnder(answers).split(',')[catalogue.measures.indexOf(measure)]).toBe(
        table.verdictIn(situation),
      )
      count += 1
    }
    expect(count).toBeGreaterThan(3)
  })

  it('asks every question somewhere, and offers every option somewhere', () => {
    const asked = new Set<string>()
    const offered = new Set<string>()
    for (const answers of everySet) {
      const { next } = interview(catalogue, answers)
      if (next === undefined) continue
      asked.add(next)
      for (const option of offeredOptions(catalogue, answers, next)) offered.add(`${next} ${option}`)
    }
    expect([...asked].sort()).toEqual(catalogue.questions.map(({ id }) => id).sort())
    expect([...offered].sort()).toEqual(
      catalogue.questions.flatMap(({ id, options }) => options.map((option) => `${id} ${option.id}`)).sort(),
    )
  })

  it('asks nothing that is ruled out, and what it no longer asks could not change a verdict', () => {
    for (const answers of everySet) {
      const { next, remaining } = interview(catalogue, answers)
      if (next !== undefined) expect(second.asked(next, answers)).not.toBe('fails')
      if (remaining.length > 0) continue
      const verdicts = verdictsUnder(answers)
      const moved = everySet.filter(
        (more, place) => place % 5 === 0 && verdictsUnder({ ...more, ...answers }) !== verdicts,
      )
      expect(moved).toEqual([])
    }
  })

  it('has links that are read as they were made', () => {
    const codec = tokenCodec(catalogue, registry)
    expect(numberedQuestions(catalogue, registry)).toHaveLength(4)
    for (const answers of everySet) {
      const reading = readText(codec, codec.encode(answers))
      expect(reading).toMatchObject({ ok: true, answers: codec.carried(answers) })
    }
    expect(everySet.some(({ permit }) => permit === NOT_SURE)).toBe(true)
  })
})
