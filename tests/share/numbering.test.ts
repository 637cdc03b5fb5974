import { describe, expect, it } from 'vitest'
import type { Registry } from '../../src/share'
import { answersById, answersByNumber, inOrder, numberedQuestions } from '../../src/share/numbering'
import { iceCream, iceCreamNumbers } from './support/ice-cream'

const questions = numberedQuestions(iceCream, iceCreamNumbers)

describe('the questions that a link may answer', () => {
  it('are ordered by number and include retired questions and options', () => {
    expect(questions.map(({ id, isRetired }) => [id, isRetired])).toEqual([
      ['cone', false],
      ['sprinkles', true],
      ['flavours', false],
      ['nuts', false],
    ])
    expect(questions[2]).toEqual({
      id: 'flavours',
      number: 3,
      kind: 'multiple',
      isRetired: false,
      bySteps: false,
      options: [
        { id: 'none', number: 1, isRetired: false },
        { id: 'lemon', number: 2, isRetired: false },
        { id: 'cherry', number: 3, isRetired: false },
        { id: 'vanilla', number: 4, isRetired: true },
        { id: 'walnut', number: 5, isRetired: false },
      ],
    })
    expect(questions[1]?.options.every((option) => option.isRetired)).toBe(true)
  })

  const { cone, flavours, nuts } = iceCreamNumbers.questions as Record<
    string,
    { number: number; options: object }
  >

  it('are written by steps from a number on, if they are single choices', () => {
    const bySteps = (stepsFrom: number) =>
      numberedQuestions(iceCream, { ...iceCreamNumbers, stepsFrom })
        .filter((question) => question.bySteps)
        .map(({ id }) => id)
    expect(bySteps(1)).toEqual(['cone', 'nuts'])
    expect(bySteps(2)).toEqual(['nuts'])
    expect(bySteps(4)).toEqual(['nuts'])
    expect(bySteps(5)).toEqual([])
  })

  it.each<[string, Partial<Registry> | object, string]>([
    ['a question without a number', { questions: { cone, flavours } }, 'The question "nuts" has no number.'],
    [
      'an option without a number',
      { questions: { cone: { number: 1, options: { wafer: 1 } }, flavours, nuts } },
      'The option "cup" of "cone" has no number.',
    ],
    [
      'a question that was removed',
      { questions: { cone, flavours, nuts, spoon: { number: 5, options: {} } } },
      'The question "spoon" was removed; it must be retired.',
    ],
    [
      'an option that was removed',
      { questions: { cone: { number: 1, options: { wafer: 1, cup: 2, plate: 3 } }, flavours, nuts } },
      'The option of "cone" "plate" was removed; it must be retired.',
    ],
    [
      'a number that was given twice',
      { questions: { cone, flavours, nuts: { ...nuts, number: 1 } } },
      'The questions must be numbered from 1 without gaps or repetitions.',
    ],
    [
      'a question that was deleted without a trace',
      { retired: { questions: {}, options: iceCreamNumbers.retired.options } },
      'The questions must be numbered from 1',
    ],
    [
      'an option that was deleted without a trace',
      { retired: { questions: iceCreamNumbers.retired.questions, options: {} } },
      'The options of "flavours" must be numbered from 1',
    ],
    [
      'a gap in what was retired',
      {
        retired: {
          ...iceCreamNumbers.retired,
          questions: { sprinkles: { number: 2, kind: 'multiple', options: { chocolate: 2 } } },
        },
      },
      'The options of "sprinkles" must be numbered from 1',
    ],
  ])('are refused with %s', (_, change, message) => {
    expect(() => numberedQuestions(iceCream, { ...iceCreamNumbers, ...change })).toThrow(message)
  })
})

describe('entries in order', () => {
  it('leave the list that they come from as it is', () => {
    const entries = [{ number: 2 }, { number: 1 }]
    expect(inOrder('things', entries)).toEqual([{ number: 1 }, { number: 2 }])
    expect(entries).toEqual([{ number: 2 }, { number: 1 }])
  })

  it('must begin with 1', () => {
    expect(() => inOrder('things', [{ number: 0 }, { number: 1 }])).toThrow(
      'The things must be numbered from 1',
    )
    expect(inOrder('things', [])).toEqual([])
  })
})

describe('answers by number', () => {
  it('are numbers in rising order, whatever the order of the answer', () => {
    const answers = { flavours: ['walnut', 'lemon'], cone: 'cup', nuts: 'not-sure' }
    expect([...answersByNumber(questions, answers)]).toEqual([
      [1, [2]],
      [3, [2, 5]],
      [4, 'not-sure'],
    ])
  })

  it('leave out what is unanswered, unknown or retired', () => {
    const answers = {
      cone: undefined,
      flavours: ['vanilla', 'soap'],
      nuts: [],
      sprinkles: ['sugar'],
      spoon: 'yes',
    }
    expect([...answersByNumber(questions, answers)]).toEqual([])
    expect([...answersByNumber(questions, { sprinkles: 'not-sure' })]).toEqual([])
  })
})

describe('answers by id', () => {
  it('give back the same answers', () => {
    const answers = { cone: 'cup', flavours: ['lemon', 'walnut'], nuts: 'not-sure' }
    expect(answersById(questions, answersByNumber(questions, answers))).toEqual({ answers, retired: [] })
    expect(answersById(questions, new Map())).toEqual({ answers: {}, retired: [] })
  })

  it('name what was retired, and keep what stood beside it', () => {
    const byNumber = new Map([
      [2, [1, 2]],
      [3, [2, 4]],
    ])
    expect(answersById(questions, byNumber)).toEqual({
      answers: { flavours: ['lemon'] },
      retired: [
        { question: 'sprinkles', answer: ['sugar', 'chocolate'], reason: 'retired' },
        { question: 'flavours', answer: ['vanilla'], reason: 'retired' },
      ],
    })
  })

  it('leave a question open if only retired options were chosen', () => {
    expect(answersById(questions, new Map([[3, [4]]])).answers).toEqual({})
  })

  it('name a "not sure" to a retired question', () => {
    expect(answersById(questions, new Map([[2, 'not-sure']]))).toEqual({
      answers: {},
      retired: [{ question: 'sprinkles', answer: 'not-sure', reason: 'retired' }],
    })
  })
})
