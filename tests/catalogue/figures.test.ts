/**
 * C8: every figure has its source. A figure in the words of an instrument must stand again in one of two places:
 *
 * - a sentence of its measure that names one source and the month as of which it was read;
 * - the title of a document on which the instrument rests.
 *
 * Both languages state the same figures: see `words.test.ts`. This cannot prove that a source says so; whoever reviews
 * the sheet of `npm run catalogue` signs for that.
 */
import { describe, expect, it } from 'vitest'
import { type InstrumentId, instruments } from '../../src/policy'
import { guidance, measureSources } from '../../src/policy/details'
import type { Source } from '../../src/policy/source'
import { wordsFor } from '../../src/report'
import { factsIn } from '../support/facts'
import { type AllWords, everyLanguage } from '../support/words'

/** Figures and dates that no such sentence repeats, with the document of the basis that was read for each. */
const readIn: Readonly<Partial<Record<InstrumentId, Readonly<Record<string, string>>>>> = {
  // The list of 45, Sweden in its extension, the United Kingdom and Canada.
  'unilateral-visa-free': { '48': 'visa-free-list-2025', '2026-12-31': 'visa-free-extension-2025' },
  'russia-visa-free': { '2027-12-31': 'russia-visa-free-2026' },
  'consumption-cities': { '200000000': 'consumption-funds-2026', '100000000': 'consumption-funds-2026' },
  'bank-ip-loan': { '297900000000': 'ip-pledge-loans-2025' },
  'telecom-pilot': { '2024-10-23': 'telecom-pilot-launch-2024' },
}

const sourceOf = (id: string): Source => {
  const found = measureSources.find((source) => source.id === id)
  if (!found) throw new Error(`There is no source "${id}".`)
  return found
}

describe.each(instruments)('$id', ({ id, serves, from, until, basis, asOf }) => {
  const sources = basis.map(sourceOf)
  const conditions = guidance[serves].conditionsToday.filter(
    ({ instrument }) => instrument === undefined || instrument === id,
  )

  /**
   * Returns the sentences that name their own source, and the titles of the documents on which the instrument rests.
   */
  const sourcedTexts = (details: AllWords['details']): readonly string[] => [
    ...conditions.map((condition) =>
      wordsFor<string>(details.measures[serves].conditionsToday, condition.id),
    ),
    ...sources.map((source) => wordsFor(details.sources, source.id).title),
  ]
  const days = sources
    .flatMap(({ date, inForceFrom }) => [date, inForceFrom])
    .filter((day) => day !== undefined)

  it.each(everyLanguage)('has a source for every figure ($language)', ({ language, details }) => {
    const { title, line, what, openTo, requires } = details.instruments[id]
    const known = new Set([
      ...sourcedTexts(details).flatMap((text) => [...factsIn(text, language).numbers]),
      ...sources.flatMap(({ number = '' }) => number.match(/\d+/g) ?? []),
      ...[from, until, ...days].flatMap((day) => day?.split('-').map((part) => String(Number(part))) ?? []),
      ...Object.keys(readIn[id] ?? {}),
    ])
    const figures = [title, line, what, openTo, requires].flatMap((text) => [
      ...factsIn(text, language).digits,
    ])
    expect(figures.filter((figure) => !known.has(figure))).toEqual([])
  })

  it('rests on a document with a number or a date, and on none read earlier than its words say', () => {
    expect(sources.some(({ date, number }) => date !== undefined || number !== undefined)).toBe(true)
    expect(sources.filter(({ checked }) => checked < asOf)).toEqual([])
  })

  it('has a dated document of its basis for every figure that no sentence repeats', () => {
    for (const source of Object.values(readIn[id] ?? {})) {
      expect(basis).toContain(source)
      expect(sourceOf(source).date).toBeDefined()
    }
  })

  it('has no separate document for a figure that a sentence repeats', () => {
    const said = new Set(
      everyLanguage.flatMap(({ language, details }) =>
        sourcedTexts(details).flatMap((text) => {
          const { digits, dates } = factsIn(text, language)
          return [...digits, ...dates]
        }),
      ),
    )
    expect(Object.keys(readIn[id] ?? {}).filter((figure) => said.has(figure))).toEqual([])
  })

  it('begins and ends on days that a source states', () => {
    const carried = new Set<string>([
      ...days,
      ...everyLanguage.flatMap(({ language, details }) =>
        sourcedTexts(details).flatMap((text) => [...factsIn(text, language).dates]),
      ),
      ...Object.keys(readIn[id] ?? {}),
    ])
    expect([from, until].filter((day) => day !== undefined && !carried.has(day))).toEqual([])
  })
})
