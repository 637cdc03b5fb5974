/** Random small catalogues: whatever can be built from questions, branches, offers and conditions. */
import {
  type Branches,
  type Catalogue,
  type Condition,
  defineCatalogue,
  type Option,
} from '../../../src/engine'
import type { Random } from '../../support/random'

type Choices = Record<string, { readonly kind: 'single' | 'multiple'; readonly options: readonly Option[] }>

/** Three or four questions, some of them asked or their options offered under conditions, and one measure. */
export function randomCatalogue(random: Random): Catalogue {
  const ids = ['q1', 'q2', 'q3', 'q4'].slice(0, 3 + random.below(2))
  const vocabulary: Choices = {}
  const askedWhen: Record<string, { condition: Condition; otherwise: readonly string[] }> = {}
  const offeredWhen: Record<string, Record<string, Condition>> = {}
  for (const id of ids) {
    const earlier = { ...vocabulary }
    const options = randomOptions(random)
    vocabulary[id] = { kind: random.pick(['single', 'multiple']), options }
    if (Object.keys(earlier).length === 0) continue
    if (random.chance(0.5)) {
      const otherwise = random.chance(0.2) ? [] : [random.pick(options).id]
      askedWhen[id] = { condition: randomCondition(random, earlier, 1), otherwise }
    }
    if (random.chance(0.3))
      offeredWhen[id] = { [random.pick(options).id]: randomCondition(random, earlier, 0) }
  }
  const branches: Branches = { askedWhen, offeredWhen }
  const measures = [{ id: 'measure', relevantWhen: randomCondition(random, vocabulary, 3) }]
  return defineCatalogue({
    edition: '1',
    vocabulary,
    sections: [{ id: 'all', questions: ids }],
    branches,
    measures,
  })
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
