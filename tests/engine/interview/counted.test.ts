import { describe, expect, it } from 'vitest'
import { assess, type Answers, countedAnswers, defineCatalogue, sift } from '../../../src/engine'
import { askedWhen, offeredWhen } from '../../../src/policy/questions/branches'
import { checks, sections, vocabulary } from '../../../src/policy/questions/vocabulary'
import {
  carelessAnswers,
  everything,
  identicalAnswers,
  questions,
  randomPossibleAnswers,
  senselessAnswers,
} from '../../share/support/answers'
import { iceCream } from '../../share/support/ice-cream'
import { prove } from '../../support/random'

describe('answers that count', () => {
  it('are kept, in the order of the catalogue', () => {
    const answers = { nuts: 'fine', flavours: ['walnut', 'lemon', 'walnut'], cone: 'cup' }
    const { answers: kept, dropped } = sift(iceCream, answers)
    expect(JSON.stringify(kept)).toBe('{"cone":"cup","flavours":["lemon","walnut"],"nuts":"fine"}')
    expect(dropped).toEqual([])
    expect(countedAnswers(iceCream, answers)).toEqual(kept)
  })

  it('may be "not sure"', () => {
    const answers = { cone: 'not-sure', flavours: 'not-sure', nuts: 'not-sure' }
    expect(sift(iceCream, answers)).toEqual({ answers, dropped: [] })
  })

  it('are kept while nothing rules out their question or option', () => {
    const answers = { flavours: ['walnut'], nuts: 'allergic' }
    expect(sift(iceCream, answers)).toEqual({ answers, dropped: [] })
  })
})

describe('answers that do not count', () => {
  it.each<[string, Answers, ReturnType<typeof sift>]>([
    [
      'to a question that is not asked',
      { flavours: ['lemon'], nuts: 'allergic' },
      {
        answers: { flavours: ['lemon'] },
        dropped: [{ question: 'nuts', answer: ['allergic'], reason: 'not-asked' }],
      },
    ],
    [
      'not sure about a question that is not asked',
      { flavours: ['lemon'], nuts: 'not-sure' },
      {
        answers: { flavours: ['lemon'] },
        dropped: [{ question: 'nuts', answer: 'not-sure', reason: 'not-asked' }],
      },
    ],
    [
      'with an option that is not offered, beside one that is',
      { cone: 'wafer', flavours: ['lemon', 'walnut'] },
      {
        answers: { cone: 'wafer', flavours: ['lemon'] },
        dropped: [{ question: 'flavours', answer: ['walnut'], reason: 'not-offered' }],
      },
    ],
    [
      'with nothing but an option that is not offered',
      { cone: 'wafer', flavours: ['walnut'] },
      {
        answers: { cone: 'wafer' },
        dropped: [{ question: 'flavours', answer: ['walnut'], reason: 'not-offered' }],
      },
    ],
    [
      'with options that exclude each other',
      { flavours: ['none', 'lemon'] },
      {
        answers: {},
        dropped: [{ question: 'flavours', answer: ['lemon', 'none'], reason: 'not-together' }],
      },
    ],
  ])('are named: %s', (_, answers, sifted) => {
    expect(sift(iceCream, answers)).toEqual(sifted)
  })

  it('are ignored, and not named, if the catalogue does not know them', () => {
    const answers = { cone: ['cup'], flavours: ['soap'], nuts: [], spoon: 'yes' }
    expect(sift(iceCream, answers)).toEqual({ answers: {}, dropped: [] })
    // Nuts are not asked without walnut.
    const unasked = { flavours: ['lemon'], nuts: 'few' }
    expect(sift(iceCream, unasked)).toEqual({ answers: { flavours: ['lemon'] }, dropped: [] })
  })

  it('do not include an exclusive option that stands alone', () => {
    expect(sift(iceCream, { flavours: ['none'] }).answers).toEqual({ flavours: ['none'] })
    expect(sift(iceCream, { flavours: 'none' }).answers).toEqual({ flavours: ['none'] })
  })
})

/** A measure for each option, as if the interview asked all questions and checks: verdicts show which answers count. */
const everyTest = defineCatalogue({
  edition: 'every test',
  vocabulary,
  sections: [...sections, { id: 'checks', questions: checks }],
  branches: { askedWhen, offeredWhen },
  measures: everything.flatMap(({ id, kind, options }) =>
    options.map((option) => ({
      id: `${id}: ${option.id}`,
      relevantWhen: {
        kind: kind === 'single' ? ('is' as const) : ('has' as const),
        question: id,
        options: [option.id],
      },
    })),
  ),
})

describe('sifting answers to our questions', () => {
  it('changes nothing about answers that can be given', () => {
    prove(500, (random) => {
      const answers = randomPossibleAnswers(random)
      const { answers: kept, dropped } = sift(questions, answers)
      if (!identicalAnswers(kept, answers) || dropped.length > 0) throw new Error(JSON.stringify(answers))
    })
  })

  it('changes nothing when it is done a second time, whatever is given', () => {
    prove(1_000, (random) => {
      const answers = random.chance(0.5) ? carelessAnswers(random) : senselessAnswers(random)
      const { answers: kept } = sift(questions, answers)
      const { answers: again, dropped } = sift(questions, kept)
      if (!identicalAnswers(again, kept) || dropped.length > 0) throw new Error(JSON.stringify(answers))
    })
  })

  it('changes no verdict, unless answers contradict themselves', () => {
    prove(1_000, (random) => {
      const answers = carelessAnswers(random)
      const { answers: kept, dropped } = sift(questions, answers)
      if (dropped.some(({ reason }) => reason === 'not-together')) return
      expect(assess(everyTest, kept).findings).toEqual(assess(everyTest, answers).findings)
    })
  })
})
