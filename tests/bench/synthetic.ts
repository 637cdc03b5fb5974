/**
 * Makes catalogues of any size like ours: single and multiple choices, some asked only after a certain earlier answer.
 * Measures test four to eight questions. Many measures test the same few questions (sector, size, region).
 */
import {
  type AskedWhen,
  type Catalogue,
  type Condition,
  defineCatalogue,
  type Vocabulary,
} from '../../src/engine'
import { type Random, randomFrom } from '../support/random'

/** Makes a catalogue with this many measures and questions; the same numbers give the same one. */
export function syntheticCatalogue(measureCount: number, questionCount: number): Catalogue {
  const random = randomFrom(measureCount * 31 + questionCount)
  const ids = Array.from({ length: questionCount }, (_, position) => `question-${position}`)
  const vocabulary: Vocabulary = Object.fromEntries(ids.map((id, position) => [id, choice(random, position)]))
  const askedWhen: Record<string, AskedWhen> = {}
  for (const [position, id] of ids.entries()) {
    // Every tenth question is asked in certain cases only.
    if (position % 10 !== 9) continue
    const [least] = vocabulary[id]?.options ?? []
    const condition = test(random, vocabulary, random.pick(ids.slice(Math.max(0, position - 9), position)))
    askedWhen[id] = { condition, otherwise: least ? [least.id] : [] }
  }
  const pickQuestion = unevenly(random, ids)
  const measures = Array.from({ length: measureCount }, (_, position) => {
    const tested = new Set<string>()
    const count = 4 + random.below(5)
    while (tested.size < count) tested.add(pickQuestion())
    const tests = [...tested].map((id) => test(random, vocabulary, id))
    return { id: `measure-${position}`, relevantWhen: combined(random, tests) }
  })
  return defineCatalogue({
    edition: 'synthetic',
    vocabulary,
    sections: [{ id: 'all', questions: ids }],
    branches: { askedWhen, offeredWhen: {} },
    measures,
  })
}

function choice(random: Random, position: number): Vocabulary[string] {
  const isMultiple = position % 6 === 5
  const count = position % 3 === 2 ? 2 : 3 + random.below(9)
  const options = Array.from({ length: isMultiple ? count + 3 : count }, (_, option) => ({
    id: `option-${option}`,
  }))
  return { kind: isMultiple ? 'multiple' : 'single', options }
}

function test(random: Random, vocabulary: Vocabulary, question: string): Condition {
  const { kind, options } = vocabulary[question] ?? { kind: 'single', options: [] }
  const share = kind === 'multiple' ? 0.3 : 0.3 + 0.4 * (random.below(100) / 100)
  const named = sample(random, options, Math.max(1, Math.round(options.length * share))).map(({ id }) => id)
  return { kind: kind === 'multiple' ? 'has' : 'is', question, options: named }
}

/** This many different items, in random order. */
function sample<T>(random: Random, items: readonly T[], count: number): readonly T[] {
  const left = [...items]
  const taken: T[] = []
  while (taken.length < count && left.length > 0) taken.push(...left.splice(random.below(left.length), 1))
  return taken
}

/**
 * Combines tests in one of three ways, with one test negated in two of them:
 * - all must be true
 * - the first two are alternatives
 * - the first test and a group of two are alternatives
 */
function combined(random: Random, tests: readonly Condition[]): Condition {
  const [first, second, third, ...rest] = tests
  if (!first || !second || !third) throw new Error('A measure needs three tests at least.')
  const negated: Condition = { kind: 'not', condition: third }
  switch (random.below(3)) {
    case 0:
      return { kind: 'all', conditions: [first, second, negated, ...rest] }
    case 1:
      return { kind: 'all', conditions: [{ kind: 'any', conditions: [first, second] }, third, ...rest] }
    default: {
      const group: Condition = { kind: 'all', conditions: [second, negated] }
      return { kind: 'all', conditions: [{ kind: 'any', conditions: [first, group] }, ...rest] }
    }
  }
}

/** Picks the n-th question with a weight of 1 / (n + 3). */
function unevenly(random: Random, ids: readonly string[]): () => string {
  const bounds: number[] = []
  let sum = 0
  for (const position of ids.keys()) bounds.push((sum += 1 / (position + 3)))
  return () => {
    const point = (random.below(1_000_000) / 1_000_000) * sum
    let low = 0
    let high = ids.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((bounds[middle] ?? 0) <= point) low = middle + 1
      else high = middle
    }
    return ids[low] ?? ''
  }
}
