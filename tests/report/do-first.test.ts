/** What to do first: in which order, never a measure twice, never more than three things. */
import { describe, expect, it } from 'vitest'
import type { Answers, IsoDate } from '../../src/engine'
import { catalogue, type MeasureId, type QuestionId } from '../../src/policy'
import type { Report } from '../../src/report'
import { monthsFrom } from '../../src/report/dates'
import { type Candidate, doFirst, type FirstThing } from '../../src/report/do-first'
import { randomAnswers } from '../catalogue/support/random-answers'
import { cases, chengduTranslators, goodsOnly, linGangGroup } from '../support/cases'
import { day } from '../support/day'
import { cases as tries, prove, type Random } from '../support/random'
import { reportOn } from '../support/reports'
import { english } from '../support/words'

const horizon: IsoDate = '2027-11-29'
const ids = catalogue.measures.map(({ id }) => id)
const [a, b, c, d, e] = ids as [MeasureId, MeasureId, MeasureId, MeasureId, MeasureId]

function candidate(
  measure: MeasureId,
  action: Candidate['action'],
  more: { readonly until?: IsoDate; readonly asks?: readonly QuestionId[] } = {},
): Candidate {
  return { measure, action, until: more.until, asks: more.asks ?? [] }
}

/** Writes the things in short: `ends A`, `settles pool-record B C`. */
const short = (thing: FirstThing): string =>
  thing.kind === 'settles'
    ? ['settles', thing.question, ...thing.measures].join(' ')
    : `${thing.kind} ${thing.measure}`

const first = (...candidates: Candidate[]): readonly string[] => doFirst(candidates, horizon).map(short)

const measuresIn = (thing: FirstThing): readonly MeasureId[] =>
  thing.kind === 'settles' ? thing.measures : [thing.measure]

function randomCandidates(random: Random): readonly Candidate[] {
  const questions: readonly QuestionId[] = ['region', 'services', 'pool-record', 'passports']
  return ids
    .filter(() => random.chance(0.3))
    .map((measure) =>
      candidate(measure, random.pick(['use', 'check', 'qualify', 'wait', 'none'] as const), {
        ...(random.chance(0.3) && {
          until: random.pick(['2026-12-31', '2027-06-30', '2028-01-01'] as const),
        }),
        asks: questions.filter(() => random.chance(0.3)),
      }),
    )
}

describe('the order', () => {
  it('puts a deadline first, then a settling question, then what to use, to check and to qualify for', () => {
    const all = [
      candidate(a, 'qualify'),
      candidate(b, 'check'),
      candidate(c, 'use'),
      candidate(d, 'check', { asks: ['passports'] }),
      candidate(e, 'use', { until: '2026-12-31' }),
    ]
    expect(first(...all)).toEqual([`ends ${e}`, `settles passports ${d}`, `use ${c}`])
    expect(first(...all.slice(0, 4))).toEqual([`settles passports ${d}`, `use ${c}`, `check ${b}`])
    expect(first(...all.slice(0, 3))).toEqual([`use ${c}`, `check ${b}`, `qualify ${a}`])
  })

  it('names one thing of each kind before it names a second thing of any kind', () => {
    // The first measure to use is already a deadline; the next one to use comes before the next deadline.
    expect(
      first(
        candidate(a, 'use', { until: '2026-12-31' }),
        candidate(b, 'use', { until: '2027-01-31' }),
        candidate(c, 'use'),
      ),
    ).toEqual([`ends ${a}`, `use ${b}`, `use ${c}`])
    expect(first(candidate(a, 'use'), candidate(b, 'use'), candidate(c, 'qualify'))).toEqual([
      `use ${a}`,
      `qualify ${c}`,
      `use ${b}`,
    ])
  })

  it('puts the earliest deadline first, and on the same day the measure that the circular names first', () => {
    expect(
      first(
        candidate(a, 'use', { until: '2027-03-31' }),
        candidate(b, 'check', { until: '2026-12-31' }),
        candidate(c, 'qualify', { until: '2026-12-31' }),
      )[0],
    ).toBe(`ends ${b}`)
  })

  it('counts an end as a deadline up to the horizon, but not for measures with the action wait or none', () => {
    expect(first(candidate(a, 'use', { until: horizon }))).toEqual([`ends ${a}`])
    expect(first(candidate(a, 'use', { until: '2027-11-30' }))).toEqual([`use ${a}`])
    expect(first(candidate(a, 'wait', { until: horizon }), candidate(b, 'none', { until: horizon }))).toEqual(
      [],
    )
  })

  it('puts first the question that settles most, and prefers an answer that is enough by itself', () => {
    expect(
      first(
        candidate(a, 'check', { asks: ['pool-record', 'pool-class', 'pool-sector'] }),
        candidate(b, 'check', { asks: ['pool-record', 'pool-class', 'pool-sector'] }),
        candidate(c, 'check', { asks: ['passports'] }),
      )[0],
    ).toBe(`settles passports ${c}`)
    expect(
      first(
        candidate(a, 'check', { asks: ['passports'] }),
        candidate(b, 'check', { asks: ['region'] }),
        candidate(c, 'check', { asks: ['region'] }),
      )[0],
    ).toBe(`settles region ${b} ${c}`)
  })

  it('names a question only for measures that are not named before', () => {
    expect(
      first(
        candidate(a, 'check', { until: '2026-12-31', asks: ['region'] }),
        candidate(b, 'check', { asks: ['region'] }),
        candidate(c, 'check', { asks: ['passports', 'region'] }),
        candidate(d, 'check'),
      ),
    ).toEqual([`ends ${a}`, `settles region ${b} ${c}`, `check ${d}`])
  })

  it('is empty when nothing can be done', () => {
    expect(doFirst([], horizon)).toEqual([])
    expect(first(candidate(a, 'wait'), candidate(b, 'none'))).toEqual([])
  })

  it('holds at most three things, no measure twice, and no kind again if another is left', () => {
    prove(tries(400, 20_000), (random) => {
      const candidates = randomCandidates(random)
      const things = doFirst(candidates, horizon)
      const named = things.flatMap(measuresIn)
      expect(things.length).toBeLessThanOrEqual(3)
      expect(new Set(named).size).toBe(named.length)
      const kinds = things.map(({ kind }) => kind)
      const repeated = kinds.findIndex((kind, index) => kinds.indexOf(kind) < index)
      if (repeated >= 0) {
        const before = new Set(things.slice(0, repeated).flatMap(measuresIn))
        for (const { measure, action } of candidates)
          if (!before.has(measure) && (action === 'use' || action === 'check' || action === 'qualify'))
            expect(kinds.slice(0, repeated)).toContain(action)
      }
      // Fewer than three only where every measure with something to do is named.
      if (things.length < 3)
        for (const { measure, action } of candidates)
          if (action === 'use' || action === 'check' || action === 'qualify') expect(named).toContain(measure)
    })
  })
})

describe('in a report', () => {
  const reportFor = (answers: Answers, today?: IsoDate): Report => reportOn(answers, english, today)
  const things = (report: Report): readonly string[] => report.doFirst.map(short)

  it('names what three example enterprises can do first', () => {
    expect(things(reportFor(linGangGroup.answers))).toEqual([
      'ends visa-free-entry',
      'settles important-data-notified important-data-guidance intra-group-personal-data',
      'check new-services-funding',
    ])
    expect(things(reportFor(chengduTranslators.answers))).toEqual([
      'settles payments-up-to-limit small-payment-review',
      'check new-services-funding',
      'settles important-data-notified important-data-guidance',
    ])
    expect(things(reportFor(goodsOnly.answers))).toEqual(['ends visa-free-entry'])
  })

  it('says until when, for what, and with whom', () => {
    const [ends, , check] = reportFor(linGangGroup.answers).doFirst
    const { titles } = english.words
    expect(ends).toMatchObject({
      date: '2026-12-31',
      for: titles['visa-free-entry'],
      why: english.details.report.whyFirst.ends('31 December 2026'),
    })
    expect(check).toMatchObject({
      for: titles['new-services-funding'],
      with: english.details.contacts['local-commerce'].name,
      why: english.details.report.whyFirst.check,
    })
  })

  it('names no deadline that has passed', () => {
    for (const { answers } of cases)
      for (const today of ['2027-01-01', '2027-05-01'] as const)
        for (const thing of reportFor(answers, today).doFirst)
          if (thing.kind === 'ends') expect((thing.date ?? '') >= today).toBe(true)
    expect(things(reportFor(linGangGroup.answers, '2026-12-31'))[0]).toBe('ends visa-free-entry')
  })

  it('agrees with the actions of the report, whatever the answers', () => {
    prove(tries(20, 500), (random) => {
      const report = reportFor(randomAnswers(random))
      const actions = new Map(
        report.groups.flatMap(({ action, entries }) =>
          entries.map(({ measure }) => [measure, action] as const),
        ),
      )
      const prospects = new Map(
        report.groups.flatMap(({ entries }) => entries.map(({ measure, prospect }) => [measure, prospect])),
      )
      for (const thing of report.doFirst) {
        if (thing.kind === 'settles')
          for (const measure of thing.measures) expect(prospects.get(measure)?.asks).toContain(thing.question)
        else if (thing.kind === 'ends') {
          expect(prospects.get(thing.measure)?.until).toBe(thing.date)
          expect((thing.date ?? '') <= monthsFrom(day, 12)).toBe(true)
          expect(['use', 'check', 'qualify']).toContain(actions.get(thing.measure))
        } else expect(actions.get(thing.measure)).toBe(thing.kind)
      }
    })
  })
})
