/** Makes random small catalogues: whatever can be built from questions, branches, offers and conditions. */
import {
  type Answer,
  type Answers,
  type Branches,
  type Catalogue,
  type Changeability,
  type Condition,
  defineCatalogue,
  everyQuestion,
  type Instrument,
  type IsoDate,
  NOT_SURE,
  type Option,
} from '../../../src/engine'
import { answersTo } from '../../catalogue/support/answer-lists'
import { changeLeaves, pilotsIn, testsIn } from '../../support/conditions'
import type { Random } from '../../support/random'

interface Choice {
  readonly kind: 'single' | 'multiple'
  readonly options: readonly Option[]
  readonly changeability?: Changeability
}

type Choices = Record<string, Choice>

/** Makes three or four questions and one measure; some questions and options have conditions. */
export function randomCatalogue(random: Random): Catalogue {
  return make(random, ['q1', 'q2', 'q3', 'q4'].slice(0, 3 + random.below(2)), [], 0)
}

/** Makes the same with two questions, up to three checks, and up to three instruments with periods. */
export function randomServedCatalogue(random: Random): Catalogue {
  let made = randomServed(random)
  while (!isOrderly(made)) made = randomServed(random)
  const measures = made.measures.map((one) => ({ ...one, relevantWhen: withPilotsApart(one.relevantWhen) }))
  return { ...made, measures }
}

function randomServed(random: Random): Catalogue {
  return make(random, ['q1', 'q2'], ['c1', 'c2', 'c3'].slice(0, random.below(4)), random.below(4))
}

/**
 * Tells whether the engine and a count of all combinations mean the same by "open". With other shapes the engine is
 * right, but more cautious than the count. Only the proofs of verdicts, which use `randomCatalogue`, have these shapes:
 *
 *     an option that leaves the fact unknown    "fire, and some under way" settles "has fire" and leaves "has water" open;
 *     beside others of a multiple choice        the check is open to one test and answered to the other
 *     a test that names such an option          it can fail, but never hold for certain; so no answer can settle a rule
 *                                               that needs it
 *     a branch that depends on a pilot          it is part of every test of the question, so that one open point stands
 *                                               in many places, where three values cannot show that it is the same
 */
function isOrderly(catalogue: Catalogue): boolean {
  const branches = everyQuestion(catalogue).flatMap(({ askedWhen, offeredWhen }) => [
    ...(askedWhen ? [askedWhen.condition] : []),
    ...Object.values(offeredWhen),
  ])
  const mixes = everyQuestion(catalogue).some(
    ({ kind, options }) => kind === 'multiple' && options.some(({ leavesUnknown }) => leavesUnknown),
  )
  const vague = new Set(
    everyQuestion(catalogue).flatMap(({ id, options }) =>
      options.filter(({ leavesUnknown }) => leavesUnknown).map((option) => `${id} ${option.id}`),
    ),
  )
  const conditions = [
    ...branches,
    ...catalogue.measures.map(({ relevantWhen }) => relevantWhen),
    ...catalogue.instruments.flatMap(({ openTo, requires }) => [openTo ?? [], requires ?? []].flat()),
  ]
  const namesVague = conditions
    .flatMap(testsIn)
    .some((test) => test.options.some((option) => vague.has(`${test.question} ${option}`)))
  return !mixes && !namesVague && branches.every((condition) => pilotsIn(condition).length === 0)
}

/**
 * Gives each pilot of a condition a different reason. Three values cannot show that "it is so and it is not so" is
 * false while it is open.
 */
function withPilotsApart(condition: Condition): Condition {
  let count = 0
  return changeLeaves(condition, (leaf) =>
    leaf.kind === 'pilot' ? { kind: 'pilot', reason: `p${String(count++)}` } : leaf,
  )
}

/** Draws answers to any of its questions and checks, even if not asked, with options even if not offered. */
export function randomAnswersTo(catalogue: Catalogue, random: Random): Answers {
  const answers: Record<string, Answer> = {}
  for (const question of everyQuestion(catalogue)) {
    if (random.chance(0.3)) continue
    answers[question.id] = random.chance(0.1) ? NOT_SURE : random.pick(answersTo(question))
  }
  return answers
}

const days: readonly IsoDate[] = ['2026-01-01', '2026-02-28', '2026-12-31', '2027-01-01']

function randomInstrument(random: Random, id: string, vocabulary: Choices): Instrument {
  const [from, until] = [random.pick(days), random.pick(days)].sort()
  return {
    id,
    serves: 'measure',
    ...(from !== undefined && random.chance(0.3) ? { from } : {}),
    ...(until !== undefined && random.chance(0.3) ? { until } : {}),
    ...(random.chance(0.6) ? { openTo: randomCondition(random, vocabulary, 1) } : {}),
    ...(random.chance(0.7) ? { requires: randomCondition(random, vocabulary, 2) } : {}),
  }
}

function make(
  random: Random,
  questions: readonly string[],
  checks: readonly string[],
  instruments: number,
): Catalogue {
  const vocabulary: Choices = {}
  const askedWhen: Record<string, { condition: Condition; otherwise: readonly string[] }> = {}
  const offeredWhen: Record<string, Record<string, Condition>> = {}
  // The verdict and the interview may depend on questions only, not on checks.
  let asked: Choices = {}
  for (const id of [...questions, ...checks]) {
    const earlier = { ...vocabulary }
    const options = randomOptions(random)
    vocabulary[id] = { kind: random.pick(['single', 'multiple']), options, ...randomChangeability(random) }
    if (questions.includes(id)) asked = { ...vocabulary }
    if (Object.keys(earlier).length === 0) continue
    if (random.chance(0.5)) {
      const otherwise = random.chance(0.2) ? [] : [random.pick(options).id]
      askedWhen[id] = { condition: randomCondition(random, earlier, 1), otherwise }
    }
    if (random.chance(0.3))
      offeredWhen[id] = { [random.pick(options).id]: randomCondition(random, earlier, 0) }
  }
  const branches: Branches = { askedWhen, offeredWhen }
  const measures = [{ id: 'measure', relevantWhen: randomCondition(random, asked, 3) }]
  return defineCatalogue({
    edition: '1',
    vocabulary,
    sections: [{ id: 'all', questions }],
    checks,
    branches,
    measures,
    instruments: Array.from({ length: instruments }, (_, place) =>
      randomInstrument(random, `i${String(place + 1)}`, vocabulary),
    ),
  })
}

function randomChangeability(random: Random): Pick<Choice, 'changeability'> {
  const changeability = random.pick(['plan', 'status', 'fixed', undefined] as const)
  return changeability ? { changeability } : {}
}

function randomOptions(random: Random): readonly Option[] {
  const options: Option[] = ['a', 'b', 'c'].slice(0, 2 + random.below(2)).map((id) => ({ id }))
  const last = options.length - 1
  if (random.chance(0.2)) options[last] = { id: 'vague', leavesUnknown: true }
  else if (random.chance(0.4)) options[last] = { id: 'none', exclusive: true }
  return options
}

function randomCondition(random: Random, vocabulary: Choices, depth: number): Condition {
  const shape =
    depth === 0 ? 'test' : random.pick(['test', 'all', 'all', 'any', 'any', 'not', 'pilot'] as const)
  switch (shape) {
    case 'test': {
      const [question, choice] = random.pick(Object.entries(vocabulary))
      const options = choice.options.map((option) => option.id).filter(() => random.chance(0.5))
      const named = options.length > 0 ? options : [random.pick(choice.options).id]
      return { kind: choice.kind === 'single' ? 'is' : 'has', question, options: named }
    }
    case 'not':
      return { kind: 'not', condition: randomCondition(random, vocabulary, depth - 1) }
    case 'pilot':
      return { kind: 'pilot', reason: random.pick(['one', 'other']) }
    default: {
      const parts = Array.from({ length: 2 + random.below(2) }, () =>
        randomCondition(random, vocabulary, depth - 1),
      )
      return { kind: shape, conditions: parts }
    }
  }
}
