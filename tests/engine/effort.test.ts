/**
 * The cost of a changed answer. It is counted, not timed: how often the engine reads an answer. The catalogues differ
 * only in the number of measures that do not use the changed question.
 */
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  assess,
  type Catalogue,
  type Condition,
  defineCatalogue,
  interview,
  nextQuestion,
  single,
  type Vocabulary,
} from '../../src/engine'
import { bakery } from './support/small-catalogue'

const ids = Array.from({ length: 40 }, (_, position) => `question-${position}`)

const is = (question: string | undefined): Condition => ({
  kind: 'is',
  question: question ?? '',
  options: ['yes'],
})

/** Makes five measures that depend on the first question, and this many others on three of the other questions each. */
function catalogueWith(others: number): Catalogue {
  const vocabulary: Vocabulary = Object.fromEntries(ids.map((id) => [id, single('yes', 'no')]))
  const rest = ids.slice(1)
  const measures = Array.from({ length: 5 + others }, (_, position) => {
    const tested = [0, 1, 2].map((step) => rest[(position * 7 + step) % rest.length])
    const questions = position < 5 ? [ids[0], ...tested] : tested
    return {
      id: `measure-${position}`,
      relevantWhen: { kind: 'all', conditions: questions.map(is) } as const,
    }
  })
  return defineCatalogue({
    edition: '1',
    vocabulary,
    sections: [{ id: 'all', questions: ids }],
    branches: { askedWhen: {}, offeredWhen: {} },
    measures,
  })
}

/** Counts how often `look` reads an answer. */
function reads(answers: Answers, look: (watched: Answers) => unknown): number {
  let count = 0
  const watched = new Proxy(answers, {
    get(target, id: string) {
      count++
      return target[id]
    },
  })
  look(watched)
  return count
}

const allYes: Answers = Object.fromEntries(ids.map((id) => [id, 'yes']))
const oneNo: Answers = { ...allYes, 'question-0': 'no' }

describe('after one changed answer', () => {
  it('an assessment costs the same however many measures do not depend on it', () => {
    const [small, large] = [10, 1000].map((others) => {
      const catalogue = catalogueWith(others)
      const before = assess(catalogue, allYes)
      return reads(oneNo, (answers) => assess(catalogue, answers, before))
    })
    expect(large).toBe(small)
    // Every answer once, to see which one differs; then each of the five measures fails at its first test.
    expect(large).toBe(ids.length + 5)
  })

  it('the interview costs the same however many measures do not depend on it', () => {
    const [small, large] = [10, 1000].map((others) => {
      const catalogue = catalogueWith(others)
      interview(catalogue, allYes)
      return reads(oneNo, (answers) => interview(catalogue, answers))
    })
    expect(large).toBe(small)
    expect(large).toBeLessThan(3 * ids.length)
  })

  it('finding the next question under the same answers only compares the answers', () => {
    const catalogue = catalogueWith(1000)
    interview(catalogue, oneNo)
    expect(reads(oneNo, (answers) => nextQuestion(catalogue, answers))).toBe(ids.length)
  })

  it('a first assessment makes each test once, however many measures share it', () => {
    expect(reads(allYes, (answers) => assess(catalogueWith(1000), answers))).toBe(ids.length)
  })
})

describe('an earlier result of the interview', () => {
  it('is not used again after the same answers object was changed', () => {
    const answers: Record<string, string | string[]> = {}
    const catalogue = catalogueWith(10)
    const seen = new Set<string>()
    for (
      let next = nextQuestion(catalogue, answers);
      next !== undefined;
      next = nextQuestion(catalogue, answers)
    ) {
      expect(seen).not.toContain(next)
      seen.add(next)
      answers[next] = 'yes'
    }
    expect([...seen]).toEqual(interview(catalogue, {}).remaining)
  })

  it('is not used again after a change inside a multiple choice', () => {
    const chosen = ['bread']
    const answers = { goods: chosen, place: 'online' }
    expect(interview(bakery, answers).remaining).toEqual(['licence'])
    chosen[0] = 'honey'
    expect(interview(bakery, answers).remaining).toEqual([])
  })

  it('is right again after an evaluation that failed', () => {
    const before = interview(bakery, {})
    let looks = 0
    const broken: Answers = new Proxy(
      {},
      {
        get: (_, id) => {
          // The first look compares the answers; the second is in the middle of the measures.
          if (id === 'extras' && ++looks === 2) throw new Error('broken')
          return id === 'place' ? 'shop' : undefined
        },
      },
    )
    expect(() => interview(bakery, broken)).toThrow('broken')
    expect(interview(bakery, {})).toEqual(before)
  })

  it('is never given for other answers, in whatever order answers come', () => {
    const catalogue = catalogueWith(100)
    const many: readonly Answers[] = [
      {},
      allYes,
      oneNo,
      { 'question-3': 'no' },
      { 'question-0': 'not-sure' },
      {},
    ]
    for (const one of many) {
      for (const other of many) {
        interview(catalogue, one)
        // A copy of the catalogue has no kept results.
        expect(interview(catalogue, other)).toEqual(interview({ ...catalogue }, other))
        expect(nextQuestion(catalogue, other)).toBe(interview({ ...catalogue }, other).next)
      }
    }
  })
})
