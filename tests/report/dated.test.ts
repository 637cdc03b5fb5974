/**
 * Once a period is over, no export on any day says that it still runs. Badge, sentence and exports agree on the state
 * of every instrument.
 */
import { describe, expect, it } from 'vitest'
import { exportInput, fileFacts } from '../../src/features/sharing/export-input'
import { type Answers, appraise, type IsoDate } from '../../src/engine'
import { catalogue, edition, editions, instruments } from '../../src/policy'
import { guidance } from '../../src/policy/details'
import { measuresToday } from '../../src/features/library/measure-today'
import { measureSheet } from '../../src/report'
import { reportSheets } from '../../src/report/exports/report-workbook'
import { months } from '../support/facts'
import { reportOn } from '../support/reports'
import { textOf } from '../support/sheets'
import { reportAsJson, reportAsText } from '../../src/report/exports'
import { type AllWords, everyLanguage } from '../support/words'
import { textsIn } from '../support/texts'

/** The days around the end of the unilateral visa-free entry, and one long after. */
const days: readonly IsoDate[] = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-05-01']

/** A day on which several ways to use a measure had not begun. */
const beforeMost: IsoDate = '2025-10-01'

const travellers: Answers = {
  region: 'cn-hi',
  'inbound-travellers': ['business-visitors', 'scientific-technical'],
  passports: ['unilateral-2026', 'unilateral-russia', 'hainan-countries'],
  'stay-visa-free': 'yes',
}

const everybody: readonly Answers[] = [
  travellers,
  {
    region: 'cn-sh',
    passports: ['unilateral-2026'],
    'inbound-travellers': ['consumers'],
    'stay-visa-free': 'yes',
  },
  {},
]

/** Returns all exports of a report as text, each with its name. */
function written(
  answers: Answers,
  today: IsoDate,
  language: AllWords,
): readonly (readonly [string, string])[] {
  const report = reportOn(answers, language, today)
  const occasion = { answers, report, address: 'https://example.org/', day: today }
  const input = exportInput(occasion, language.words, language.details)
  return [
    ['text', reportAsText(input)],
    ['workbook', textOf(reportSheets(input))],
    ['json', reportAsJson(input, fileFacts(occasion, language.language))],
  ]
}

describe.each(everyLanguage)('in $language', (language) => {
  const { words, details } = language
  const { report: joining } = details

  it('no text of the catalogue names a day after the date of its edition', () => {
    const { circular, summaries, measures, contacts } = details
    const texts = textsIn({
      questions: words.questions,
      titles: words.titles,
      instruments: details.instruments,
      pilots: joining.pilots,
      circular,
      summaries,
      measures,
      contacts,
    })
    expect(texts.length).toBeGreaterThan(1_000)
    const made = editions[0].date
    const later = texts.flatMap(([path, text]) =>
      datesIn(text)
        .filter((date) => date > made.slice(0, date.length))
        .map((date) => [path, date]),
    )
    expect(later).toEqual([])
    expect(edition).toBe(editions[0].id)
  })

  it('reads a day and a month from a text', () => {
    const [, untilTheEnd = ''] = joining.period('2026-01-01', '2026-12-31')
    expect(datesIn(untilTheEnd)).toEqual(['2026-12-31'])
    expect(datesIn(joining.date('2027-03'))).toEqual(['2027-03'])
  })

  it.each(days)('on %s every export says correctly which instruments have ended or run', (today) => {
    for (const answers of everybody) {
      for (const [name, text] of written(answers, today, language)) {
        for (const { id, until } of instruments) {
          if (until === undefined) continue
          const [running = ''] = joining.period(undefined, until)
          const { title, line, what } = details.instruments[id]
          expect(text, name).toContain(title)
          if (today > until) {
            expect(text, name).not.toContain(running)
            expect(text, name).toContain(joining.endedOn(until))
            expect(text, name).not.toContain(what)
            expect(text, name).not.toContain(line)
          } else {
            expect(text, name).toContain(running)
            expect(text, name).not.toContain(joining.endedOn(until))
            expect(text, name).toContain(what)
          }
        }
      }
    }
  })

  it.each(days)('on %s badge, sentence and exports agree on the state of every instrument', (today) => {
    for (const answers of everybody) {
      const found = appraise(catalogue, answers, today).measures
      const exports = written(answers, today, language)
      for (const entry of reportOn(answers, language, today).lists.flatMap(({ entries }) => entries)) {
        const own = found.find(({ measure }) => measure === entry.measure)
        expect(entry.action).toBe(own?.action)
        expect(entry.availability.label).toBe(joining.actions[entry.action])
        expect(entry.instruments.map(({ id }) => id)).toEqual(own?.instruments.map(({ id }) => id))
        for (const { standing, id } of entry.instruments) {
          const outcome = own?.instruments.find((instrument) => instrument.id === id)
          if (!outcome) throw new Error(`There is no state of "${id}".`)
          const said =
            outcome.state === 'ended'
              ? joining.endedOn(outcome.until ?? '')
              : [joining.states[outcome.state], ...joining.period(outcome.from, outcome.until)].join(
                  '\u00A0· ',
                )
          expect(standing).toBe(said)
          for (const [name, text] of exports) expect(text, name).toContain(standing)
        }
      }
    }
  })

  it.each([beforeMost, ...days])(
    'on %s the library shows which instruments have ended or not begun, and guidance for no ended one',
    (today) => {
      for (const measure of catalogue.measures) {
        const onDay = measuresToday(today, details)(measure.id)
        const sheet = measureSheet(measure, words, details, joining, onDay)
        const running = sheet.instruments.filter(({ line }) => line !== joining.noLonger).map(({ id }) => id)
        const expected = instruments
          .filter(({ serves, until }) => serves === measure.id && (until === undefined || until >= today))
          .map(({ id }) => id)
        expect(running).toEqual(expected)
        const notBegun = instruments
          .filter(({ serves, from }) => serves === measure.id && from !== undefined && from > today)
          .map(({ id }) => id)
        expect(onDay.ways).toBe(expected.length - notBegun.length)
        const said = joining.states['not-begun']
        expect(
          sheet.instruments.filter(({ standing }) => standing.includes(said)).map(({ id }) => id),
        ).toEqual(notBegun)
        for (const part of ['conditionsToday', 'firstSteps', 'documents'] as const) {
          const ended: readonly string[] = guidance[measure.id][part]
            .filter(({ instrument }) => instrument !== undefined && !expected.includes(instrument))
            .map(({ id }) => wordsOf(details.measures[measure.id][part], id))
          const shown = textsIn(sheet[part]).map(([, text]) => text)
          expect(shown.filter((text) => ended.includes(text))).toEqual([])
        }
      }
    },
  )

  it('the action for visa-free entry changes from use to wait when its period is over', () => {
    const actionOn = (answers: Answers, today: IsoDate) =>
      reportOn(answers, language, today)
        .lists.flatMap(({ entries }) => entries)
        .find(({ measure }) => measure === 'visa-free-entry')?.availability.label
    const [, shanghai = {}] = everybody
    expect(days.map((today) => actionOn(shanghai, today))).toEqual(
      (['use', 'use', 'wait', 'wait'] as const).map((action) => joining.actions[action]),
    )
  })
})

const wordsOf = (byId: Readonly<Record<string, string>>, id: string): string => byId[id] ?? ''

/** Returns every date in a text of either language, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
function datesIn(text: string): readonly string[] {
  const two = (value: string | number): string => String(value).padStart(2, '0')
  const english = [...text.matchAll(new RegExp(`(?:(\\d{1,2}) )?(${months.join('|')}) (20\\d\\d)`, 'g'))].map(
    ([, date, month = '', year = '']) =>
      `${year}-${two(months.indexOf(month) + 1)}${date ? `-${two(date)}` : ''}`,
  )
  const chinese = [...text.matchAll(/(20\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g)].map(
    ([, year = '', month, date]) => `${year}${month ? `-${two(month)}` : ''}${date ? `-${two(date)}` : ''}`,
  )
  const years =
    english.length + chinese.length > 0 ? [] : [...text.matchAll(/\b20\d\d\b/g)].map(([year]) => year)
  return [...english, ...chinese, ...years]
}
