import { describe, expect, it } from 'vitest'
import {
  type Answers,
  defineCatalogue,
  multiple,
  type Question,
  single,
  type Vocabulary,
} from '../../src/engine'
import { LATER_EDITION, type Reading, type Registry, tokenCodec } from '../../src/share'
import { lettersOf, valuesOf } from '../../src/share/alphabet'
import { valuesOfBits } from '../../src/share/bits'
import { unwrap } from '../../src/share/frame'
import { iceCream, iceCreamNumbers } from './support/ice-cream'

const codec = tokenCodec(iceCream, iceCreamNumbers)

/** Reads a payload of bits. It begins with 100 for edition 1, 101 for edition 2 (the latest), 11000 for edition 3. */
function decode(bits: string, version = 1): Reading {
  return codec.decode({ version, payload: valuesOfBits(bits.replaceAll(' ', '')) })
}

function readBack(answers: Answers): Reading {
  const frame = unwrap(valuesOf(codec.encode(answers)) ?? [])
  if (!frame) throw new Error('It made no token.')
  return codec.decode(frame)
}

describe('a token', () => {
  it.each<Answers>([
    {},
    { cone: 'wafer' },
    { cone: 'cup', flavours: ['lemon', 'walnut'], nuts: 'allergic' },
    { cone: 'not-sure', flavours: 'not-sure', nuts: 'not-sure' },
    { flavours: ['none'] },
  ])('carries %j', (answers) => {
    const token = codec.encode(answers)
    expect(readBack(answers)).toEqual({ ok: true, answers, edition: 'summer', dropped: [], token })
  })

  it('is the same whatever the order of answers and options', () => {
    const one = codec.encode({ nuts: 'fine', flavours: ['walnut', 'lemon'], cone: 'cup' })
    const other = codec.encode({ cone: 'cup', flavours: ['lemon', 'walnut'], nuts: 'fine' })
    expect(one).toBe(other)
  })

  it('carries only what counts', () => {
    const given = {
      cone: 'wafer',
      flavours: ['lemon', 'walnut'],
      nuts: 'allergic',
      sprinkles: ['sugar'],
      spoon: 'yes',
    }
    // Walnut is not offered in a wafer, so nuts are not asked.
    const carried = { cone: 'wafer', flavours: ['lemon'] }
    expect(codec.carried(given)).toEqual(carried)
    expect(codec.encode(given)).toBe(codec.encode(carried))
  })
})

describe('a token with a right check', () => {
  it('is read by the numbers of its questions and options', () => {
    expect(decode('101 11000 0 11011 0010 100')).toMatchObject({
      ok: true,
      answers: { cone: 'cup', flavours: ['lemon', 'walnut'], nuts: 'not-sure' },
      edition: 'summer',
      dropped: [],
    })
  })

  it.each([
    ['answers a question that this edition does not ask', '101 0 0 11000 0 101'],
    ['names an option that this edition does not offer', '101 101 0 11011 0000'],
    ['names options that exclude each other in this edition', '101 0 0 11000 1'],
    ['names an option that never existed', '101 11001'],
    ['names a question that never existed', '101 0 0 0 0 100'],
    ['is of no edition', '0 11000'],
    ['is empty', ''],
  ])('is damaged if it %s', (_, bits) => {
    expect(decode(bits)).toEqual({ ok: false, problem: 'damaged' })
  })

  it('is damaged if a needless letter of zeros stands at its end', () => {
    expect(codec.decode({ version: 1, payload: [...valuesOfBits('101'), 0] })).toEqual({
      ok: false,
      problem: 'damaged',
    })
  })

  it('is damaged if it is of version 0, which never existed, and newer if it is of a later version', () => {
    expect(decode('101', 0)).toEqual({ ok: false, problem: 'damaged' })
    expect(decode('101', 2)).toEqual({ ok: false, problem: 'newer' })
    expect(decode('', 15)).toEqual({ ok: false, problem: 'newer' })
  })
})

describe('a token of an earlier edition', () => {
  it('is read as far as it still counts; the rest is named', () => {
    // A wafer, sugar and chocolate, lemon and vanilla and walnut, allergic.
    expect(decode('100 101 11000 1 11011 1010 11000')).toMatchObject({
      ok: true,
      answers: { cone: 'wafer', flavours: ['lemon'] },
      edition: 'spring',
      dropped: [
        { question: 'sprinkles', answer: ['sugar', 'chocolate'], reason: 'retired' },
        { question: 'flavours', answer: ['vanilla'], reason: 'retired' },
        { question: 'flavours', answer: ['walnut'], reason: 'not-offered' },
        { question: 'nuts', answer: ['allergic'], reason: 'not-asked' },
      ],
    })
  })

  it('names options that exclude each other now', () => {
    expect(decode('100 0 0 11000 1')).toMatchObject({
      ok: true,
      answers: {},
      dropped: [{ question: 'flavours', answer: ['lemon', 'none'], reason: 'not-together' }],
    })
  })

  it('is damaged if it names an option that never existed', () => {
    expect(decode('100 11001')).toEqual({ ok: false, problem: 'damaged' })
  })

  it('is kept unchanged in the reading', () => {
    const reading = decode('100 0 101')
    const frame = reading.ok ? unwrap(valuesOf(reading.token) ?? []) : undefined
    expect(frame).toEqual({ version: 1, payload: valuesOfBits('1000101') })
  })
})

describe('a token of this edition that names what was retired in it', () => {
  it('is read like an older one, because it was made before the retirement', () => {
    // Sugar, lemon and vanilla, and nuts, which are not asked without walnut.
    expect(decode('101 0 101 11010 010 101')).toMatchObject({
      ok: true,
      answers: { flavours: ['lemon'] },
      edition: 'summer',
      dropped: [
        { question: 'sprinkles', answer: ['sugar'], reason: 'retired' },
        { question: 'flavours', answer: ['vanilla'], reason: 'retired' },
        { question: 'nuts', answer: ['fine'], reason: 'not-asked' },
      ],
    })
  })
})

describe('a token of a later edition', () => {
  it('is reported as of edition "later"', () => {
    expect(LATER_EDITION).toBe('later')
  })

  it('is read if all that it says is known', () => {
    expect(decode('11000 11000')).toMatchObject({
      ok: true,
      answers: { cone: 'cup' },
      edition: LATER_EDITION,
      dropped: [],
    })
  })

  it('is newer if it says something that is not known', () => {
    expect(decode('11000 11001')).toEqual({ ok: false, problem: 'newer' })
    expect(decode('11000 0 0 0 0 100')).toEqual({ ok: false, problem: 'newer' })
  })
})

describe('a codec', () => {
  it('is refused for a catalogue that is not of the latest edition in the registry', () => {
    const message = '"summer" is not the latest edition of the registry.'
    expect(() => tokenCodec(iceCream, { ...iceCreamNumbers, editions: { spring: 1 } })).toThrow(message)
    expect(() => tokenCodec(iceCream, { ...iceCreamNumbers, editions: {} })).toThrow(message)
    expect(() => tokenCodec(iceCream, { ...iceCreamNumbers, editions: { summer: 1, autumn: 2 } })).toThrow(
      message,
    )
    expect(() => tokenCodec(iceCream, { ...iceCreamNumbers, editions: { summer: 2 } })).toThrow(
      'The editions must be numbered from 1',
    )
  })

  it('is refused for a catalogue with more answers than a token can hold', () => {
    // The edition takes 3 bits and each question 5. The last takes 3, because its option 1 leaves no zeros at the end.
    // So 62 questions take 311 of the 315 bits of 63 letters, and 63 take one too many.
    expect(() => codecWithQuestions(62)).not.toThrow()
    expect(() => codecWithQuestions(63)).toThrow('The catalogue has more answers than a token can hold')
  })

  it('counts all options of a multiple choice, which can be chosen together', () => {
    // 3 bits for the edition, 17 for the highest option, one for each lower: again 315 with 296 options.
    expect(() => codecWithOptions(296)).not.toThrow()
    expect(() => codecWithOptions(297)).toThrow('The catalogue has more answers than a token can hold')
  })

  it('writes the fullest answers that a token can hold, and reads them', () => {
    const full = codecWithQuestions(62)
    const answers = Object.fromEntries(
      Array.from({ length: 62 }, (_, position) => [`q${position}`, position < 61 ? 'b' : 'a']),
    )
    const token = full.encode(answers)
    expect(token).toHaveLength(71)
    expect(full.decode(unwrap(valuesOf(token) ?? []) ?? { version: 0, payload: [] })).toMatchObject({
      answers,
    })
    expect(lettersOf(valuesOf(token) ?? [])).toBe(token)
  })
})

/** Makes a codec for this many questions with two options each. */
function codecWithQuestions(count: number) {
  const ids = Array.from({ length: count }, (_, position) => `q${position}`)
  return codecFor(Object.fromEntries(ids.map((id) => [id, single('a', 'b')])))
}

/** Makes a codec for one question with this many options. */
function codecWithOptions(count: number) {
  return codecFor({ q: multiple(...Array.from({ length: count }, (_, position) => `o${position}`)) })
}

function codecFor(vocabulary: Vocabulary) {
  const ids = Object.keys(vocabulary)
  const catalogue = defineCatalogue({
    edition: 'only',
    vocabulary,
    sections: [{ id: 'all', questions: ids }],
    branches: { askedWhen: {}, offeredWhen: {} },
    measures: [],
  })
  const numbered = ({ options }: Question, position: number) => ({
    number: position + 1,
    options: Object.fromEntries(options.map(({ id }, index) => [id, index + 1])),
  })
  const registry: Registry = {
    editions: { only: 1 },
    questions: Object.fromEntries(
      catalogue.questions.map((question, position) => [question.id, numbered(question, position)]),
    ),
    retired: { questions: {}, options: {} },
  }
  return tokenCodec(catalogue, registry)
}
