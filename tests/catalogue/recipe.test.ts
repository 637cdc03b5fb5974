/**
 * The steps of docs/tasks for a new question, carried out on the catalogue in memory. It gets one more question, option
 * and edition, and their numbers. Then it is valid, the question is asked, and old links are still read.
 */
import { describe, expect, it } from 'vitest'
import {
  assess,
  conditionsOn,
  defineCatalogue,
  interview,
  leavesUnknown,
  nextQuestion,
  NOT_SURE,
  single,
} from '../../src/engine'
import { catalogue as ours } from '../../src/policy'
import { askedWhen, offeredWhen } from '../../src/policy/questions/branches'
import { checks, sections, vocabulary } from '../../src/policy/questions/vocabulary'
import { registry } from '../../src/policy/registry'
import { readText, type Registry, tokenCodec } from '../../src/share'
import { goldenLinksFile, parseGoldenLink, saidInReading } from '../share/support/golden-links'
import { goldenLines } from '../share/support/sealed'

const markets = vocabulary['market-plans']

const extended = {
  ...vocabulary,
  'market-plans': { ...markets, options: [{ id: 'fairs' } as const, ...markets.options] },
  stand: single('booked', 'none', leavesUnknown('applied-for')),
}

const { all, has, is } = conditionsOn<typeof extended, never>(extended)

/** Ours, with one more measure, which depends on the new question. That is asked only after the new option. */
const catalogue = defineCatalogue({
  edition: 'next',
  vocabulary: extended,
  sections: sections.map(({ id, questions }) => ({
    id,
    questions: [...questions, ...(id === 'markets' ? (['stand'] as const) : [])],
  })),
  checks,
  branches: {
    askedWhen: { ...askedWhen, stand: { condition: has('market-plans', 'fairs'), otherwise: ['none'] } },
    offeredWhen,
  },
  measures: [
    ...ours.measures,
    { id: 'stands', relevantWhen: all(has('market-plans', 'fairs'), is('stand', 'booked')) },
  ],
})

const { 'market-plans': numbersOfMarkets } = registry.questions

const numbers: Registry = {
  ...registry,
  editions: { ...registry.editions, next: Object.keys(registry.editions).length + 1 },
  questions: {
    ...registry.questions,
    'market-plans': {
      ...numbersOfMarkets,
      options: { ...numbersOfMarkets.options, fairs: Object.keys(numbersOfMarkets.options).length + 1 },
    },
    stand: {
      number: Object.keys(registry.questions).length + 1,
      options: { booked: 1, none: 2, 'applied-for': 3 },
    },
  },
}

const codec = tokenCodec(catalogue, numbers)

const verdictOn = (measure: string, answers: Parameters<typeof assess>[1]) =>
  assess(catalogue, answers).findings.find((finding) => finding.measure === measure)?.verdict

describe('with one more question and one more option', () => {
  const exhibitor = { services: ['tourism'], 'market-plans': ['fairs'] }

  it('the question is asked where its condition holds, and nowhere else', () => {
    expect(interview(catalogue, {}).remaining).toContain('stand')
    expect(interview(catalogue, exhibitor).remaining).toContain('stand')
    expect(interview(catalogue, { 'market-plans': ['none'] }).remaining).not.toContain('stand')
    const settled = Object.fromEntries(
      ours.questions.filter(({ id }) => !(id in exhibitor)).map(({ id }) => [id, NOT_SURE]),
    )
    expect(nextQuestion(catalogue, { ...settled, ...exhibitor })).toBe('stand')
  })

  it('the question decides a measure, which stays possible after "not sure" and "applied-for"', () => {
    const verdictWith = (stand: string) => verdictOn('stands', { ...exhibitor, stand })
    expect(['booked', 'none', 'applied-for', NOT_SURE].map(verdictWith)).toEqual([
      'relevant',
      'not-relevant',
      'possible',
      'possible',
    ])
    expect(verdictOn('stands', { 'market-plans': ['none'], stand: 'booked' })).toBe('not-relevant')
  })

  it.each(['booked', 'none', 'applied-for', NOT_SURE])('a link carries "%s" and gives it back', (stand) => {
    const answers = { ...exhibitor, stand }
    expect(readText(codec, codec.encode(answers))).toMatchObject({
      ok: true,
      edition: 'next',
      answers,
      dropped: [],
    })
  })

  it('every link ever made is still read, with the edition that made it', () => {
    const links = goldenLines(goldenLinksFile).map(parseGoldenLink)
    for (const { token, edition, said } of links) {
      const reading = readText(codec, token)
      if (!reading.ok) throw new Error(`${token} is refused: ${reading.problem}.`)
      expect(reading.edition).toBe(edition)
      expect(new Map([...saidInReading(reading)].sort())).toEqual(new Map([...said].sort()))
    }
  })

  it('a question without a number, or in no section, is refused', () => {
    expect(() => tokenCodec(catalogue, { ...numbers, questions: registry.questions })).toThrow(/stand|fairs/)
    expect(() =>
      defineCatalogue({
        edition: 'next',
        vocabulary: extended,
        sections,
        checks,
        branches: { askedWhen, offeredWhen },
        measures: ours.measures,
      }),
    ).toThrow('No section asks stand.')
  })
})
