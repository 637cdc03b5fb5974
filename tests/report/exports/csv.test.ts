/** Tables as CSV: what a spreadsheet program opens, and nothing that it would calculate. */
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { cell, csv } from '../../../src/report/exports'
import { cases } from '../../support/random'

/** Signs that make a spreadsheet program calculate, in half width, full width and small form. */
const sign = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '﹢', '﹣']

/** What can stand before such a sign without stopping the calculation. */
const veil = ['', ' ', '\u00a0', '\u3000', '"', "'", '“', '\u200b', '\ufeff', '\n', ' "']

/** Texts of all kinds; many of them begin a formula, some after signs that hide it. */
const texts = fc
  .tuple(
    fc.option(fc.tuple(fc.constantFrom(...veil), fc.constantFrom(...sign)), { nil: undefined }),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', ';', '\t', '商', "'", 'a') }),
      fc.constantFrom("cmd|' /C calc'!A0", 'HYPERLINK("https://example.org")', '1+1'),
    ),
  )
  .map(([start, rest]) => (start?.join('') ?? '') + rest)

/** Returns the rows as another program reads them. */
function read(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<readonly string[]>(text, { newline: '\r\n', delimiter: ',' })
  expect(errors).toEqual([])
  return data.slice(0, -1)
}

const beginsFormula = (text: string): boolean => {
  const bare = text.replace(/^[\s\u200b-\u200f\u2060\ufeff"“”']+/u, '')
  return sign.includes(text.charAt(0)) || sign.includes(bare.charAt(0))
}

describe('a cell', () => {
  it('never begins a formula, and otherwise is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 4, maxLength: 8 }), (row) => {
        const [cells = []] = read(csv([row]))
        expect(cells).toHaveLength(row.length)
        for (const [index, text] of row.entries()) {
          const shown = cells[index] ?? ''
          expect(shown.startsWith("'") && shown.slice(1) === text ? text : shown).toBe(text)
          // Whatever could begin a formula has the apostrophe before it, so the sign is not the first.
          if (beginsFormula(text)) expect(shown).toBe(`'${text}`)
        }
      }),
      // A row has at least four cells, so these are 100,000 cells when proving.
      { numRuns: cases(600, 25_000) },
    )
  })

  it.each(sign.flatMap((one) => veil.map((before) => [`${before}${one}1+1`])))('is escaped: %j', (text) => {
    expect(cell(text)).toBe(`"'${text.replaceAll('"', '""')}"`)
  })

  it.each(['A – b', '1. a', '“Yes”', '(a)', '商务部', ''])(
    'is left as it is when it is harmless: %j',
    (text) => {
      expect(cell(text)).toBe(`"${text}"`)
    },
  )

  it('keeps quotes, commas and line ends as they are', () => {
    expect(cell('say "yes", or\nno')).toBe('"say ""yes"", or\nno"')
  })
})
