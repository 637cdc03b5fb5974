/** A7: what is retired is named, and the rest of an old link is kept. */
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/engine'
import { latestEdition } from '../../../src/policy/registry'
import { LATER_EDITION, readText } from '../../../src/share'
import { everything } from '../support/answers'
import { answersWith, type Edition, today, withoutOption, withoutQuestion } from '../support/editions'
import { randomFrom } from '../../support/random'

const random = randomFrom(7)

function read(edition: Edition, token: string) {
  const reading = readText(edition.codec, token)
  if (!reading.ok) throw new Error(`${token} is refused: ${reading.problem}.`)
  return reading
}

/** Removes one option from answers, and the question too if its answer had no other option. */
function without(answers: Answers, question: string, option: string): Answers {
  const { [question]: answer, ...others } = answers
  const rest = [answer].flat().filter((id): id is string => id !== option && id !== undefined)
  return rest.length > 0 ? { ...others, [question]: rest } : others
}

describe.each(everything.map((question) => [question.id, question] as const))(
  'the retirement of "%s"',
  (id, question) => {
    const later = withoutQuestion(question)

    it('keeps all other answers of an older link and names this one, whatever it is', () => {
      for (const option of question.options) {
        const answers = answersWith(random, question, option.id)
        const { [id]: gone, ...others } = answers
        const reading = read(later, today.codec.encode(answers))
        expect(reading.answers).toEqual(others)
        expect(reading.edition).toBe(latestEdition)
        expect(
          reading.dropped.map((dropped) => ({ ...dropped, answer: [dropped.answer].flat().sort() })),
        ).toEqual([{ question: id, answer: [gone].flat().sort(), reason: 'retired' }])
      }
    })

    it('names a "not sure" of an older link, and nothing where the question was unanswered', () => {
      const unsure = read(later, today.codec.encode({ [id]: 'not-sure' }))
      expect(unsure.answers).toEqual({})
      expect(unsure.dropped).toEqual([{ question: id, answer: 'not-sure', reason: 'retired' }])
      expect(read(later, today.codec.encode({})).dropped).toEqual([])
    })

    it('leaves newer links readable for users who have not reloaded, because its number stays free', () => {
      const { [id]: _, ...others } = answersWith(random, question, 'unheard')
      const reading = read(today, later.codec.encode(others))
      expect(reading.answers).toEqual(others)
      expect(reading.edition).toBe(LATER_EDITION)
    })
  },
)

const options = everything.flatMap((question) =>
  question.options.map((option) => [`${question.id}: ${option.id}`, question, option.id] as const),
)

describe.each(options)('the retirement of the option "%s"', (_, question, option) => {
  const later = withoutOption(question, option)
  const expected = [{ question: question.id, answer: [option], reason: 'retired' }]

  it('keeps the rest of an older link and names the option', () => {
    const answers = answersWith(random, question, option)
    const reading = read(later, today.codec.encode(answers))
    expect(reading.answers).toEqual(without(answers, question.id, option))
    expect(reading.dropped).toEqual(expected)
  })

  it('does so even if no new edition was started', () => {
    const answers = answersWith(random, question, option)
    const reading = read(withoutOption(question, option, 'same'), today.codec.encode(answers))
    expect(reading.answers).toEqual(without(answers, question.id, option))
    expect(reading.dropped).toEqual(expected)
  })
})
