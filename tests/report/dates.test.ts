/** The dates that matter to an enterprise: twelve months ahead and back, on the days on which things change. */
import { describe, expect, it } from 'vitest'
import type { Answers, IsoDate } from '../../src/engine'
import { instruments, type MeasureId } from '../../src/policy'
import { datesFor, monthsFrom } from '../../src/report/dates'
import { cases, goodsOnly, outsideTheMainland } from '../support/cases'
import { isProving } from '../support/random'
import { reportOn } from '../support/reports'
import { everyLanguage } from '../support/words'

const visaFree: ReadonlySet<MeasureId> = new Set(['visa-free-entry'])
const everything: ReadonlySet<MeasureId> = new Set(instruments.map(({ serves }) => serves))

const short = (measures: ReadonlySet<MeasureId>, answers: Answers, today: IsoDate): readonly string[] =>
  datesFor(measures, answers, today).map(({ date, kind, instrument }) => `${date} ${kind} ${instrument}`)

describe('the dates', () => {
  it.each([
    ['2025-12-30', []],
    ['2025-12-31', ['2026-12-31 ends unilateral-visa-free']],
    ['2026-12-30', ['2026-12-31 ends unilateral-visa-free']],
    ['2026-12-31', ['2026-12-31 ends unilateral-visa-free', '2027-12-31 ends russia-visa-free']],
    ['2027-01-01', ['2027-12-31 ends russia-visa-free', '2026-12-31 ended unilateral-visa-free']],
    ['2027-05-01', ['2027-12-31 ends russia-visa-free', '2026-12-31 ended unilateral-visa-free']],
    ['2027-12-31', ['2027-12-31 ends russia-visa-free', '2026-12-31 ended unilateral-visa-free']],
    // Both are over, but what ended more than twelve months ago is no longer listed.
    ['2028-01-01', ['2027-12-31 ended russia-visa-free']],
    ['2029-01-01', []],
  ] as const)('name the ends of visa-free entry within twelve months of %s', (today, expected) => {
    expect(short(visaFree, {}, today)).toEqual(expected)
  })

  it.each([
    ['2025-10-09', []],
    ['2025-10-10', ['2026-10-10 begins legal-service-platform']],
    ['2026-10-09', ['2026-10-10 begins legal-service-platform']],
    ['2026-10-10', []],
  ] as const)('name the start of the legal services platform within a year after %s', (today, expected) => {
    expect(short(new Set(['overseas-legal-support']), {}, today)).toEqual(expected)
  })

  it('are only those of the given measures, and of instruments that are or may be open to the enterprise', () => {
    expect(short(new Set(), {}, '2026-12-31')).toEqual([])
    expect(short(new Set(['cash-pooling']), {}, '2026-12-31')).toEqual([])
    expect(short(visaFree, { passports: ['unilateral-russia'] }, '2026-12-31')).toEqual([
      '2027-12-31 ends russia-visa-free',
    ])
    expect(short(visaFree, { passports: 'not-sure' }, '2026-12-31')).toHaveLength(2)
    expect(short(visaFree, { passports: ['transit-countries'] }, '2026-12-31')).toEqual([])
  })

  it('list what is to come, soonest first, then what is over, latest first', () => {
    for (const today of ['2026-09-13', '2026-12-30', '2026-12-31', '2027-01-01', '2027-05-01'] as const) {
      const dates = datesFor(everything, {}, today)
      const over = dates.findIndex(({ kind }) => kind === 'ended')
      const [toCome, past] = over < 0 ? [dates, []] : [dates.slice(0, over), dates.slice(over)]
      const days = (list: typeof dates): readonly string[] => list.map(({ date }) => date)
      expect(days(toCome)).toEqual(days(toCome).toSorted())
      expect(days(past)).toEqual(days(past).toSorted().toReversed())
      for (const { date, kind } of toCome) expect(kind === 'ends' ? date >= today : date > today).toBe(true)
      for (const { date, kind } of past) {
        expect(kind).toBe('ended')
        expect(date < today).toBe(true)
      }
    }
  })
})

describe('the same day of another month', () => {
  it.each([
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-12-31', -12, '2025-12-31'],
    ['2026-12-30', 2, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2027-05-31', 1, '2027-06-30'],
    ['2027-01-01', 0, '2027-01-01'],
  ] as const)('of %s, %i months on, is %s', (from, months, to) => {
    expect(monthsFrom(from, months)).toBe(to)
  })
})

describe.each(everyLanguage)('in a report in $language', (said) => {
  const { language, details } = said
  const datesOn = (answers: Answers, today: IsoDate) => reportOn(answers, said, today).dates

  it.each([
    ['2026-12-30', 'ends'],
    ['2026-12-31', 'ends'],
    ['2027-01-01', 'ended'],
    ['2027-05-01', 'ended'],
  ] as const)('on %s says that visa-free entry %s on 31 December 2026', (today, kind) => {
    const { title } = details.instruments['unilateral-visa-free']
    const [found, ...others] = datesOn(goodsOnly.answers, today).filter(
      ({ instrument }) => instrument === 'unilateral-visa-free',
    )
    expect(others).toEqual([])
    expect(found).toMatchObject({
      kind,
      day: details.report.date('2026-12-31'),
      text: details.report.dated[kind](title),
    })
  })

  it('gives no dates for measures that are not for the enterprise', () => {
    // Each language tries half of the enterprises, to save time.
    const ours = cases.filter((_, place) => isProving || (place % 2 === 0) === (language === 'en'))
    for (const { answers } of ours)
      for (const today of ['2026-12-31', '2027-05-01'] as const) {
        const { groups, dates } = reportOn(answers, said, today)
        const none = groups.find(({ action }) => action === 'none')?.entries.map(({ measure }) => measure)
        for (const { measure } of dates) expect(none).not.toContain(measure)
      }
    expect(datesOn(outsideTheMainland.answers, '2026-12-31')).toEqual([])
  })
})
