/** The calendar as another library reads it: days, stable identifiers, line ends, both languages. */
import ICAL from 'ical.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/engine'
import { type CalendarEntry, calendarOf, datesInCalendar } from '../../../src/report/exports'
import { day } from '../../support/day'
import { cases } from '../../support/random'
import { reportOn } from '../../support/reports'
import { type AllWords, chinese, english, everyLanguage } from '../../support/words'
import { manifold } from './support/occasion'

const facts = (language: AllWords, made: string = day, enterprise = '') => ({
  name: 'Finder, dates',
  enterprise,
  language: language.language,
  day: made,
  link: 'https://example.org/s/#abc',
  disclaimer: language.details.circular.disclaimer,
})

const datesOn = (language: AllWords, today: string = day): readonly CalendarEntry[] =>
  datesInCalendar(reportOn(manifold, language, readDate(today)))

/** Returns the events of a calendar, as another library understands them. */
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as object[])
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe.each(everyLanguage)('the dates in $language', (language) => {
  const entries = datesOn(language)
  const text = calendarOf(entries, facts(language))
  const events = eventsIn(text)

  it('are all-day events with title, text, link and disclaimer, and an alarm for each deadline', () => {
    expect(entries.length).toBeGreaterThan(0)
    expect(events).toHaveLength(entries.length)
    for (const [index, event] of events.entries()) {
      const entry = entries[index]
      expect(event.startDate.isDate).toBe(true)
      expect(event.startDate.toString()).toBe(entry?.day)
      expect(event.duration.toSeconds()).toBe(86_400)
      expect(event.summary).toBe(entry?.title)
      expect(event.description).toBe(
        [...(entry?.lines ?? []), facts(language).link, facts(language).disclaimer].join('\n'),
      )
      expect(event.component.getAllSubcomponents('valarm')).toHaveLength(entry?.isDeadline ? 1 : 0)
    }
  })

  it('have different identifiers for each enterprise, and its name in the title but in no identifier', () => {
    const [first, again, other] = ['Alpha & Söhne', 'Alpha & Söhne', '北京译达'].map((enterprise) =>
      eventsIn(calendarOf(entries, facts(language, day, enterprise))),
    )
    const ids = (of: typeof events = []): readonly string[] => of.map(({ uid }) => uid)
    expect(ids(again)).toEqual(ids(first))
    expect(new Set([...ids(events), ...ids(first), ...ids(other)]).size).toBe(3 * entries.length)
    expect(ids(first).join()).not.toContain('Alpha')
    expect(first?.map(({ summary }) => summary)).toEqual(
      entries.map(({ title }) => `Alpha & Söhne\u00a0· ${title}`),
    )
  })

  it('list only what is still to come, each event once', () => {
    expect(entries.filter((entry) => entry.day < day)).toEqual([])
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  it('are written in lines of at most 75 octets that end with CRLF', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.split('\r\n')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
  })
})

describe('an event', () => {
  it('keeps its identifier in the other language on a later day, with a higher sequence number', () => {
    const one = eventsIn(calendarOf(datesOn(english), facts(english)))
    const later = eventsIn(calendarOf(datesOn(chinese, '2026-11-30'), facts(chinese, '2026-11-30')))
    expect(one.map(({ uid }) => uid)).toEqual(later.map(({ uid }) => uid))
    for (const [index, event] of later.entries())
      expect(event.sequence).toBeGreaterThan(one[index]?.sequence ?? Infinity)
  })

  it('is written the same each time, so that importing it twice adds it once', () => {
    const [first, second] = [1, 2].map(() => calendarOf(datesOn(english), facts(english)))
    expect(first).toBe(second)
  })

  it('keeps any text letter for letter', () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.constantFrom('商', '😀', ';', ',', '\\', '\n', 'n', ':', '"', ' ', 'a', 'ä', 'END:VEVENT'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 200,
    })
    fc.assert(
      fc.property(texts, (given) => {
        const text = `x${given.replace(/[\p{Cc}]/gu, (sign) => (sign === '\n' ? sign : ''))}x`
        const written = calendarOf(
          [{ id: 'a/b', day: '2027-02-28', title: text, lines: [text], isDeadline: true }],
          {
            ...facts(english),
            link: undefined,
            disclaimer: 'end',
          },
        )
        const [event, ...others] = eventsIn(written)
        expect(others).toEqual([])
        expect(event?.summary).toBe(text)
        expect(event?.description).toBe(`${text}\nend`)
        expect(event?.endDate.toString()).toBe('2027-03-01')
      }),
      { numRuns: cases(300, 10_000) },
    )
  })
})
