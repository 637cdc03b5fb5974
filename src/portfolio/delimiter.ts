/**
 * Which sign parts the cells of a table.
 *
 * Not the sign that occurs most often, but the one with which the first line makes most of our columns: a heading
 * may itself contain commas, and the cells semicolons.
 */
import Papa from 'papaparse'
import { headingMeaning } from './spelling'

/** Where several would do, the first. */
const delimiters = [',', ';', '\t', '，'] as const

/** The line with which some spreadsheet programs name the delimiter. */
const ANNOUNCEMENT = /^"?sep=(.)"?\n/i

export interface Opening {
  readonly delimiter: string
  /** Where the table begins, after an announced delimiter. */
  readonly start: number
}

/** Finds the delimiter, and the first line that is not empty, of a text whose lines end with `\n`. */
export function openingOf(text: string): Opening {
  const announced = ANNOUNCEMENT.exec(text)
  if (announced) return { delimiter: announced[1] ?? ',', start: announced[0].length }
  const start = text.search(/\S/)
  if (start < 0) return { delimiter: ',', start: text.length }
  // A heading in quotation marks may go on over several lines, but not over thousands of characters.
  const sample = text.slice(start, start + 20_000)
  let best: { readonly delimiter: string; readonly known: number; readonly cells: number } | undefined
  for (const delimiter of delimiters) {
    const [cells = []] = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 1 }).data
    const known = cells.filter((cell) => headingMeaning(cell) !== undefined).length
    const isBetter =
      !best || known > best.known || (known === 0 && best.known === 0 && cells.length > best.cells)
    if (isBetter) best = { delimiter, known, cells: cells.length }
  }
  return { delimiter: best?.delimiter ?? ',', start }
}
