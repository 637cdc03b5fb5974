/**
 * Days → a calendar (iCalendar, RFC 5545) that calendar programs import: one all-day event for each day.
 *
 * The same thing has the same identifier in every file. So importing twice does not double it, and a later file
 * replaces an earlier one. Where an enterprise is named, it has identifiers of its own, which those of another do not
 * replace.
 */
import { siteId } from '../../policy/identity'
import type { Language } from '../../policy/languages'
import { dotted } from '../marks'
import type { Report } from '../report'

/** Something on one day. */
export interface CalendarEntry {
  /** Identifies the thing, independent of its day and its language. */
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly title: string
  readonly lines: readonly string[]
  /** Whether programs give a reminder before it. */
  readonly isDeadline: boolean
}

/** Facts about the calendar as a whole. */
export interface CalendarFacts {
  readonly name: string
  /** The enterprise whose days they are; empty where none is named. */
  readonly enterprise: string
  readonly language: Language
  /** The day on which it is made. */
  readonly day: string
  /** The address of what it comes from; undefined where others cannot open it. */
  readonly link?: string | undefined
  /** The last line of every entry. */
  readonly disclaimer: string
}

/** How long before a last day the reminder comes, as an ISO 8601 duration. */
const REMINDER = '-P14D'

/** Octets in a line, without its end. */
const LONGEST_LINE = 75

/** Returns the dates of a report that are to come. */
export function datesInCalendar({ dates, groups }: Report): readonly CalendarEntry[] {
  const entries = groups.flatMap((group) => group.entries)
  return dates
    .filter(({ kind }) => kind !== 'ended')
    .map(({ date, kind, instrument, measure, text }) => {
      const entry = entries.find((one) => one.measure === measure)
      return {
        id: `${kind}-${instrument}`,
        day: date,
        title: text,
        lines: [entry?.title ?? '', entry?.prospect.contact ?? ''].filter((line) => line !== ''),
        isDeadline: kind === 'ends',
      }
    })
}

/** Writes the text of the calendar's file. */
export function calendarOf(entries: readonly CalendarEntry[], facts: CalendarFacts): string {
  const stamp = `${compact(facts.day)}T000000Z`
  const language = facts.language === 'zh' ? 'zh-CN' : facts.language
  const whose = facts.enterprise === '' ? '' : `-${markOf(facts.enterprise)}`
  const said = (name: string, text: string): string => `${name};LANGUAGE=${language}:${escaped(text)}`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${siteId}//${siteId}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(facts.name)}`,
    ...entries.flatMap(({ id, day, title, lines: told, isDeadline }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(`${id}${whose}@${siteId}`)}`,
      `DTSTAMP:${stamp}`,
      `LAST-MODIFIED:${stamp}`,
      `SEQUENCE:${String(daysOf(facts.day))}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
      said('SUMMARY', dotted(facts.enterprise, title)),
      said(
        'DESCRIPTION',
        [...told, facts.link ?? '', facts.disclaimer].filter((line) => line !== '').join('\n'),
      ),
      ...(facts.link === undefined ? [] : [`URL:${facts.link}`]),
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      ...(isDeadline
        ? [
            'BEGIN:VALARM',
            'ACTION:DISPLAY',
            `TRIGGER:${REMINDER}`,
            said('DESCRIPTION', dotted(facts.enterprise, title)),
            'END:VALARM',
          ]
        : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Returns a short hash of a name (FNV-1a), because an identifier travels further than the name should. */
function markOf(name: string): string {
  let mark = 0x811c9dc5
  for (const octet of encoder.encode(name.normalize('NFKC'))) mark = Math.imul(mark ^ octet, 0x01000193)
  return (mark >>> 0).toString(16)
}

const DAY = 86_400_000

/** Counts days since 1 January 2025: higher in a file of a later day. */
const daysOf = (day: string): number =>
  Math.max(0, Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(2025, 0, 1)) / DAY))

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10)

const compact = (day: string): string => day.replaceAll('-', '')

/** Escapes line ends, and characters that have a meaning in a value. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

const encoder = new TextEncoder()

/** Folds a line into pieces of at most 75 octets, between characters. All but the first begin with a space. */
function folded(line: string): string {
  let octets = 0
  let text = ''
  for (const character of line) {
    const more = encoder.encode(character).length
    if (octets + more > LONGEST_LINE) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += more
  }
  return text
}
