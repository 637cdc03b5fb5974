/**
 * The cost of rules at least ten times as large as our largest one is limited. It is counted, not timed: how often the
 * engine reads an answer. What is said of these rules is true, but it need not be the shortest possible.
 */
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  assess,
  type Catalogue,
  type Condition,
  counterfactual,
  defineCatalogue,
  exclusive,
  explain,
  explainAction,
  explainInstrument,
  fixed,
  interview,
  multiple,
  openChecks,
  plan,
  questionsIn,
  single,
  status,
  type Vocabulary,
  whatIsLacking,
} from '../../src/engine'
import { catalogue as ours } from '../../src/policy'

const largestOfOurs = Math.max(...ours.measures.map(({ relevantWhen }) => questionsIn(relevantWhen).length))

const SIZE = Math.max(60, 10 * largestOfOurs)
const ids = Array.from({ length: SIZE }, (_, position) => `q${String(position)}`)
const kinds = [plan, status, fixed] as const
const choices: Vocabulary = Object.fromEntries(
  ids.map((id, position) => [id, (kinds[position % 3] ?? plan)(single('a', 'b', 'c'))]),
)

const all = (...conditions: readonly Condition[]): Condition => ({ kind: 'all', conditions })
const any = (...conditions: readonly Condition[]): Condition => ({ kind: 'any', conditions })

const is = (position: number, option: string): Condition => ({
  kind: 'is',
  question: ids[position % SIZE] ?? '',
  options: [option],
})

const each = (make: (position: number) => Condition): readonly Condition[] =>
  ids.map((_, position) => make(position))

const rules: readonly (readonly [name: string, rule: Condition])[] = [
  [
    'whose parts share no question',
    all(
      ...Array.from({ length: SIZE / 4 }, (_, group) =>
        any(...[0, 1, 2, 3].map((step) => is(4 * group + step, 'a'))),
      ),
    ),
  ],
  [
    'that tests every question together with others',
    all(...each((i) => any(is(i, 'a'), is(i + 1, 'b'), is(i + 5, 'c')))),
  ],
  ['with many alternatives', any(...each((i) => all(is(i, 'a'), is(i + 1, 'b'), is(i + 5, 'c'))))],
  [
    'with alternatives and shared questions',
    all(
      any(...each((i) => all(is(i, 'a'), is(i + 7, 'a')))),
      ...each((i) => any(is(i, 'a'), is(i + 3, 'b'))),
    ),
  ],
]

const manyOptions = Array.from({ length: 30 }, (_, position) => `o${String(position)}`)
const has = (...options: readonly string[]): Condition => ({ kind: 'has', question: 'big', options })
const yes: Condition = { kind: 'is', question: 'other', options: ['yes'] }

function catalogueOf(rule: Condition, vocabulary: Vocabulary): Catalogue {
  return defineCatalogue({
    edition: '1',
    vocabulary,
    sections: [{ id: 'all', questions: Object.keys(vocabulary) }],
    branches: { askedWhen: {}, offeredWhen: {} },
    measures: [{ id: 'large', relevantWhen: rule }],
    instruments: [{ id: 'way', serves: 'large', openTo: rule }],
  })
}

const answered = (option: (position: number) => string): Answers =>
  Object.fromEntries(ids.map((id, position) => [id, option(position)]))

const sets: readonly (readonly [name: string, answers: Answers])[] = [
  ['no answers', {}],
  ['the same answer to all questions', answered(() => 'b')],
  [
    'half of the answers',
    Object.fromEntries(ids.slice(0, SIZE / 2).map((id, position) => [id, 'abc'.charAt(position % 3)])),
  ],
  ['"not sure" as every second answer', answered((position) => (position % 2 === 0 ? 'not-sure' : 'c'))],
]

/** The number of answers that the engine may read for one result about a rule. */
const MOST_READS = 1_000_000

/** Throws as soon as the engine reads more than is allowed. */
function watched(answers: Answers): Answers {
  let reads = 0
  return new Proxy(answers, {
    get(target, id: string) {
      if (++reads > MOST_READS) throw new Error('Too much is read.')
      return target[id]
    },
  })
}

const verdictUnder = (catalogue: Catalogue, answers: Answers) =>
  assess(catalogue, answers).findings[0]?.verdict

const only = (ofAll: Answers, some: readonly string[]): Answers =>
  Object.fromEntries(some.map((id) => [id, ofAll[id]]))

describe.each(rules)('a rule %s', (_, rule) => {
  const catalogue = catalogueOf(rule, choices)

  it.each(sets)('is explained with %s', (_name, answers) => {
    const { remaining } = interview(catalogue, watched(answers))
    const { verdict, deciding, open } = explain(catalogue, watched(answers), 'large')
    expect(verdictUnder(catalogue, only(answers, deciding))).toBe(verdict)
    expect(verdict === 'possible').toBe(open.length > 0)
    expect(remaining.every((id) => answers[id] === undefined)).toBe(true)
    const action = explainAction(catalogue, watched(answers), '2030-01-01', 'large')
    expect(action.verdict).toBe(verdict)
    expect(explainInstrument(catalogue, watched(answers), '2030-01-01', 'way').state).toBeDefined()
  })

  it.each(sets)(
    'gets a change that makes it relevant and has no needless part, with %s',
    (_name, answers) => {
      if (verdictUnder(catalogue, answers) === 'relevant') return
      const found = counterfactual(catalogue, watched(answers), 'large')
      expect(found?.verdict).toBe('relevant')
      if (!found) return
      expect(verdictUnder(catalogue, found.answers)).toBe('relevant')
      for (const { question, options } of found.changes) {
        expect(verdictUnder(catalogue, { ...found.answers, [question]: answers[question] })).not.toBe(
          'relevant',
        )
        for (const option of options)
          expect(verdictUnder(catalogue, { ...found.answers, [question]: option })).toBe('relevant')
      }
      const lacks = whatIsLacking(catalogue, watched(answers), 'way')
      expect(lacks).toBeDefined()
    },
  )
})

it('a change of a large rule asks for plans alone where plans are enough', () => {
  const [name, rule] = rules[0] ?? []
  expect(name).toBe('whose parts share no question')
  const found = counterfactual(catalogueOf(rule ?? yes, choices), watched({}), 'large')
  expect(new Set(found?.changes.map(({ changeability }) => changeability))).toEqual(new Set(['plan']))
})

describe('a question with 30 options that are tested separately', () => {
  const catalogue = catalogueOf(
    any(all(...manyOptions.map((option) => has(option)), yes), all(has('o1', 'o2'), yes)),
    {
      big: plan(multiple(...manyOptions, exclusive('none'))),
      other: single('yes', 'no'),
    },
  )

  it.each([{}, { big: ['o3'] }, { big: ['none'], other: 'yes' }, { other: 'no' }] as readonly Answers[])(
    'is read a limited number of times under %j',
    (answers) => {
      interview(catalogue, watched(answers))
      explain(catalogue, watched(answers), 'large')
      const found = counterfactual(catalogue, watched(answers), 'large')
      expect(verdictUnder(catalogue, found?.answers ?? {})).toBe('relevant')
    },
  )
})

it('finds no change for a rule that cannot hold although each of its parts can', () => {
  // Eight pigeons for seven holes, and each hole takes only one.
  const pigeons = ids.slice(0, 8)
  const holes = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7']
  const sits = (question: string, hole: string): Condition => ({ kind: 'is', question, options: [hole] })
  const apart = pigeons.flatMap((one, place) =>
    pigeons.slice(place + 1).flatMap((other) =>
      holes.map((hole): Condition => ({
        kind: 'not',
        condition: all(sits(one, hole), sits(other, hole)),
      })),
    ),
  )
  const housed = pigeons.map((one): Condition => ({ kind: 'is', question: one, options: holes }))
  const catalogue = catalogueOf(
    all(...apart, ...housed),
    Object.fromEntries(pigeons.map((id) => [id, plan(single('h1', ...holes.slice(1)))])),
  )
  const answers = Object.fromEntries(pigeons.map((id) => [id, 'h1']))
  expect(verdictUnder(catalogue, answers)).toBe('not-relevant')
  expect(counterfactual(catalogue, watched(answers), 'large')?.verdict).not.toBe('relevant')
  expect(whatIsLacking(catalogue, watched(answers), 'way')).toBeUndefined()
})

it('a change names no option that the change itself rules out', () => {
  const [, , ways] = rules
  const catalogue = defineCatalogue({
    edition: '1',
    vocabulary: choices,
    sections: [{ id: 'all', questions: ids }],
    branches: { askedWhen: {}, offeredWhen: { q1: { a: is(0, 'b') }, q2: { a: is(0, 'c') } } },
    measures: [{ id: 'large', relevantWhen: ways?.[1] ?? yes }],
  })
  for (const [, answers] of sets) {
    if (verdictUnder(catalogue, answers) === 'relevant') continue
    const found = counterfactual(catalogue, watched(answers), 'large')
    expect(verdictUnder(catalogue, found?.answers ?? {})).toBe('relevant')
    const changed = (found?.changes ?? []).map(({ question }) => question)
    const { q0, q1, q2 } = found?.answers ?? {}
    if (changed.includes('q1') && q0 !== undefined) expect(q1 === 'a' && q0 !== 'b').toBe(false)
    if (changed.includes('q2') && q0 !== undefined) expect(q2 === 'a' && q0 !== 'c').toBe(false)
  }
})

it('a check with 30 options that are tested separately is offered without trying all combinations', () => {
  const catalogue = defineCatalogue({
    edition: '1',
    vocabulary: {
      big: plan(multiple(...manyOptions, exclusive('none'))),
      other: single('yes', 'no'),
    },
    sections: [{ id: 'all', questions: ['other'] }],
    checks: ['big'],
    branches: { askedWhen: {}, offeredWhen: {} },
    measures: [{ id: 'large', relevantWhen: yes }],
    instruments: [
      {
        id: 'way',
        serves: 'large',
        requires: any(all(...manyOptions.map((option) => has(option))), has('o1')),
      },
    ],
  })
  expect(openChecks(catalogue, watched({ other: 'yes' }), '2030-01-01')).toEqual([
    { measure: 'large', checks: ['big'] },
  ])
})
