/** Our catalogue before and after something was retired. */
import {
  type Answer,
  type Answers,
  type Catalogue,
  defineCatalogue,
  type Question,
  type Vocabulary,
} from '../../../src/engine'
import { latestEdition, registry } from '../../../src/policy/registry'
import { type Registry, tokenCodec, type TokenCodec } from '../../../src/share'
import { everything } from './answers'
import type { Random } from '../../support/random'

/** A catalogue, and the codec of its links. */
export interface Edition {
  readonly catalogue: Catalogue
  readonly codec: TokenCodec
}

const nextEdition = 'the next'

/** Makes an edition without branches, so that only what was retired makes a difference. */
function editionOf(id: string, asked: readonly Question[], numbers: Registry): Edition {
  const vocabulary: Vocabulary = Object.fromEntries(
    asked.map((question) => [question.id, { kind: question.kind, options: question.options }]),
  )
  const catalogue = defineCatalogue({
    edition: id,
    vocabulary,
    sections: [{ id: 'everything', questions: asked.map((question) => question.id) }],
    branches: { askedWhen: {}, offeredWhen: {} },
    measures: [],
  })
  return { catalogue, codec: tokenCodec(catalogue, numbers) }
}

/** The latest edition. */
export const today = editionOf(latestEdition, everything, registry)

const numbersOfNextEdition: Registry = {
  ...registry,
  editions: { ...registry.editions, [nextEdition]: Object.keys(registry.editions).length + 1 },
}

/** Makes the next edition, with this question retired. */
export function withoutQuestion(gone: Question): Edition {
  const { [gone.id]: registered, ...others } = numbersOfNextEdition.questions
  if (!registered) throw new Error(`"${gone.id}" has no number.`)
  const asked = everything.filter((question) => question.id !== gone.id)
  const { [gone.id]: goneBefore, ...retiredOptions } = numbersOfNextEdition.retired.options
  const { number, options } = registered
  return editionOf(nextEdition, asked, {
    ...numbersOfNextEdition,
    questions: others,
    retired: {
      options: retiredOptions,
      questions: {
        ...registry.retired.questions,
        [gone.id]: { kind: gone.kind, number, options: { ...options, ...goneBefore } },
      },
    },
  })
}

/** Retires this option in the next edition, or in the same one if no new edition was started. */
export function withoutOption(of: Question, gone: string, edition: 'next' | 'same' = 'next'): Edition {
  const numbers: Registry = edition === 'next' ? numbersOfNextEdition : registry
  const registered = numbers.questions[of.id]
  if (!registered) throw new Error(`"${of.id}" has no number.`)
  const { [gone]: number, ...others } = registered.options
  if (number === undefined) throw new Error(`"${gone}" has no number.`)
  const asked = everything.map((question) =>
    question.id === of.id
      ? { ...question, options: question.options.filter((option) => option.id !== gone) }
      : question,
  )
  return editionOf(edition === 'next' ? nextEdition : latestEdition, asked, {
    ...numbers,
    questions: { ...numbers.questions, [of.id]: { number: registered.number, options: others } },
    retired: {
      ...registry.retired,
      options: { ...numbers.retired.options, [of.id]: { ...numbers.retired.options[of.id], [gone]: number } },
    },
  })
}

/** Draws answers to everything, free of contradictions, with this option among them. */
export function answersWith(random: Random, chosen: Question, option: string): Answers {
  return Object.fromEntries(
    everything.map((question) => {
      const wanted = question.id === chosen.id ? option : random.pick(question.options).id
      return [question.id, answerWith(random, question, wanted)]
    }),
  )
}

function answerWith(random: Random, { kind, options }: Question, wanted: string): Answer {
  if (kind === 'single') return wanted
  const isExclusive = options.some((option) => option.id === wanted && option.exclusive)
  if (isExclusive) return [wanted]
  return options
    .filter((option) => option.id === wanted || (!option.exclusive && random.chance(0.3)))
    .map((option) => option.id)
}
