/**
 * What can still change a condition, found by trying: every open leaf takes every truth that it can still have.
 * Where no question stands in two places, the engine must name exactly the leaves that make a difference.
 */
import { describe, expect, it } from 'vitest'
import { type Answers, type Condition, defineCatalogue, leavesUnknown, single } from '../../../src/engine'
import { indexOf } from '../../../src/engine/indexed'
import {
  hasOpenQuestion,
  openPoints,
  type Openness,
  unanswered,
  unsettled,
} from '../../../src/engine/outlook'
import { cases, prove, type Random } from '../../support/random'

const FALSE = 0
const UNKNOWN = 1
const TRUE = 2

/** A question that stands nowhere else, or a point that the policy leaves open. */
interface Leaf {
  readonly id: string
  readonly condition: Condition
  readonly answer?: string
  readonly truth: number
  /** What it can still become: for the interview, and for the user who reads the finding. */
  readonly canBecome: { readonly interview: readonly number[]; readonly reader: readonly number[] }
}

/** The truth of a test for "yes" under an answer, and whether the question stays open to the user. */
const answers = {
  yes: { truth: TRUE, isOpen: false },
  no: { truth: FALSE, isOpen: false },
  soon: { truth: UNKNOWN, isOpen: true },
  'not-sure': { truth: UNKNOWN, isOpen: true },
} as const

type Shape =
  | { readonly leaf: Leaf }
  | { readonly kind: 'all' | 'any' | 'not'; readonly parts: readonly Shape[] }

const choice = single('yes', leavesUnknown('soon'), 'no')

function randomLeaf(random: Random, id: string): Leaf {
  if (random.chance(0.2)) {
    const canBecome = { interview: [], reader: [FALSE, TRUE] }
    return { id, condition: { kind: 'pilot', reason: id }, truth: UNKNOWN, canBecome }
  }
  const namesAll = random.chance(0.2)
  const condition: Condition = { kind: 'is', question: id, options: namesAll ? ['yes', 'no'] : ['yes'] }
  const given = random.pick(['yes', 'no', 'soon', 'not-sure', undefined, undefined, undefined] as const)
  const answered = namesAll ? [UNKNOWN, TRUE] : [FALSE, UNKNOWN, TRUE]
  if (given === undefined)
    return { id, condition, truth: UNKNOWN, canBecome: { interview: answered, reader: answered } }
  const { truth, isOpen } = answers[given]
  return {
    id,
    condition,
    answer: given,
    truth: namesAll && truth === FALSE ? TRUE : truth,
    canBecome: { interview: [], reader: isOpen ? answered : [] },
  }
}

function randomShape(random: Random, leaves: Leaf[], depth: number): Shape {
  if (leaves.length >= 4 || depth === 0 || random.chance(0.15)) {
    const leaf = randomLeaf(random, `q${String(leaves.length)}`)
    leaves.push(leaf)
    return { leaf }
  }
  const kind = random.pick(['all', 'all', 'any', 'any', 'not'] as const)
  const count = kind === 'not' ? 1 : 2 + random.below(2)
  return { kind, parts: Array.from({ length: count }, () => randomShape(random, leaves, depth - 1)) }
}

function conditionOf(shape: Shape): Condition {
  if ('leaf' in shape) return shape.leaf.condition
  const { kind, parts } = shape
  const conditions = parts.map(conditionOf)
  if (kind !== 'not') return { kind, conditions }
  const [condition] = conditions
  if (!condition) throw new Error('Nothing to negate.')
  return { kind, condition }
}

function truthOf(shape: Shape, truths: ReadonlyMap<Leaf, number>): number {
  if ('leaf' in shape) return truths.get(shape.leaf) ?? NaN
  const parts = shape.parts.map((part) => truthOf(part, truths))
  if (shape.kind === 'not') return TRUE - Math.max(...parts)
  return shape.kind === 'all' ? Math.min(...parts) : Math.max(...parts)
}

/** Yields every combination of truths that the leaves can still have. */
function* outcomes(
  leaves: readonly Leaf[],
  who: keyof Leaf['canBecome'],
): Generator<ReadonlyMap<Leaf, number>> {
  const [leaf, ...rest] = leaves
  if (!leaf) {
    yield new Map()
    return
  }
  for (const others of outcomes(rest, who))
    for (const truth of new Set([leaf.truth, ...leaf.canBecome[who]]))
      yield new Map([...others, [leaf, truth]])
}

/** Returns the open leaves that can change the truth of the whole while all others stay the same. */
function movers(shape: Shape, leaves: readonly Leaf[], who: keyof Leaf['canBecome']): readonly string[] {
  return leaves
    .filter((leaf) => {
      const others = leaves.filter((other) => other !== leaf)
      return [...outcomes(others, who)].some((outcome) => {
        const truths = [leaf.truth, ...leaf.canBecome[who]].map((truth) =>
          truthOf(shape, new Map([...outcome, [leaf, truth]])),
        )
        return new Set(truths).size > 1
      })
    })
    .map(({ id }) => id)
}

/** Returns what the engine names. */
function named(condition: Condition, leaves: readonly Leaf[], openness: Openness): readonly string[] {
  const ids = leaves.map(({ id }) => id)
  const catalogue = defineCatalogue({
    edition: '1',
    vocabulary: Object.fromEntries(ids.map((id) => [id, choice])),
    sections: [{ id: 'all', questions: ids }],
    branches: { askedWhen: {}, offeredWhen: {} },
    measures: [{ id: 'measure', relevantWhen: condition }],
  })
  const [measure] = indexOf(catalogue).measures
  if (!measure) throw new Error('no measure')
  const given: Answers = Object.fromEntries(leaves.map(({ id, answer }) => [id, answer]))
  const { questions, pilots } = openPoints(measure.relevantWhen, given, openness)
  expect(hasOpenQuestion(measure.relevantWhen, given, openness)).toBe(questions.size > 0)
  return [...[...questions].map(({ id }) => id), ...pilots].sort()
}

describe('where no question stands in two places', () => {
  it.each([
    ['the interview', 'interview', unanswered],
    ['the reader', 'reader', unsettled],
  ] as const)('exactly what makes a difference is open to %s', (_, who, openness) => {
    prove(cases(300, 50_000), (random) => {
      const leaves: Leaf[] = []
      const shape = randomShape(random, leaves, 3)
      const condition = conditionOf(shape)
      const given = leaves.map(({ id, answer }) => `${id}: ${answer ?? 'open'}`).join(', ')
      expect(named(condition, leaves, openness), `${JSON.stringify(condition)} under ${given}`).toEqual(
        [...movers(shape, leaves, who)].sort(),
      )
    })
  })
})
