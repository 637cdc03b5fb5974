import { describe, expect, it } from 'vitest'
import { bitsOfValues, valuesOfBits } from '../../src/share/bits'
import { type NumberedAnswers, type NumberedQuestion, numberedQuestions } from '../../src/share/numbering'
import { longestPayload, pack, unpack } from '../../src/share/packing'
import { iceCream, iceCreamNumbers } from './support/ice-cream'

const questions = numberedQuestions(iceCream, iceCreamNumbers)

/** Edition 2 is written 101. */
const cases: readonly [string, NumberedAnswers, string][] = [
  ['no answers', new Map(), '101'],
  ['not sure', new Map([[1, 'not-sure']]), '101 100'],
  ['option 2 of a single choice', new Map([[1, [2]]]), '101 11000'],
  ['option 1 of a multiple choice', new Map([[3, [1]]]), '101 0 0 101'],
  ['options 2 and 5 of a multiple choice', new Map([[3, [2, 5]]]), '101 0 0 11011 0010'],
  ['all options of a multiple choice', new Map([[3, [1, 2, 3, 4, 5]]]), '101 0 0 11011 1111'],
  [
    'an answer to everything',
    new Map<number, readonly number[] | 'not-sure'>([
      [1, [1]],
      [2, [1, 2]],
      [3, 'not-sure'],
      [4, [2]],
    ]),
    '101 101 11000 1 100 11000',
  ],
]

describe('packing', () => {
  it.each(cases)('writes %s', (_, answers, bits) => {
    const written = bitsOfValues(pack(questions, { edition: 2, answers }))
    expect(written.replace(/0+$/, '')).toBe(bits.replaceAll(' ', '').replace(/0+$/, ''))
  })

  it.each(cases)('reads %s', (_, answers, bits) => {
    expect(unpack(questions, valuesOfBits(bits.replaceAll(' ', '')))).toEqual({ edition: 2, answers })
  })

  it.each<[string, readonly number[] | 'not-sure', string]>([
    ['option 1', [1], '10'],
    ['option 2', [2], '110'],
    ['not sure', 'not-sure', '1110'],
    ['option 3', [3], '11110'],
  ])('writes and reads by steps: %s', (_, answer, steps) => {
    const options = [1, 2, 3, 4].map((number) => ({ id: String(number), number, isRetired: false }))
    const check: NumberedQuestion = {
      id: 'check',
      number: 1,
      kind: 'single',
      isRetired: false,
      bySteps: true,
      options,
    }
    const answers = new Map([[1, answer]])
    const payload = pack([check], { edition: 2, answers })
    expect(payload).toEqual(valuesOfBits(`101${steps.replaceAll(' ', '')}`))
    expect(unpack([check], payload)).toEqual({ edition: 2, answers })
  })

  it('knows the length of the longest payload, be it of options or of "not sure"', () => {
    const unsure = {
      id: 'a',
      number: 1,
      kind: 'single',
      isRetired: false,
      bySteps: true,
      options: [],
    } as const
    expect(longestPayload([{ ...unsure, options: [{ id: 'yes', number: 1, isRetired: false }] }], 2)).toBe(2)
    // Edition, cone, sprinkles, flavours and nuts. At the end 101 counts more than 11000, which loses its zeros.
    expect(longestPayload(questions, 2)).toBe(Math.ceil((3 + 5 + 6 + 9 + 3) / 5))
  })

  it('does not count the zeros at the end of the longest payload, which are not written', () => {
    const [cone] = questions
    if (!cone) throw new Error('no question')
    // Edition 0 is written 0, and option 1 is written 101; option 2 would be 11, and three zeros.
    expect(longestPayload([cone], 0)).toBe(1)
    expect(longestPayload([cone, cone], 0)).toBe(2)
  })

  it('reads an empty payload as edition 0 without answers', () => {
    expect(unpack(questions, [])).toEqual({ edition: 0, answers: new Map() })
  })

  it.each([
    ['an option that has no number', '101 11001'],
    ['an option that has no number, of a multiple choice', '101 0 0 1110000'],
    ['a question that has no number', '101 0 0 0 0 100'],
  ])('reads only the edition of a payload with %s', (_, bits) => {
    expect(unpack(questions, valuesOfBits(bits.replaceAll(' ', '')))).toEqual({
      edition: 2,
      answers: undefined,
    })
  })
})
