/**
 * Finds the character that separates the cells of a table.
 *
 * Headings may contain commas, and cells semicolons. So the most frequent character does not count. What counts is how
 * many of our columns a line at the top has with it.
 */
import Papa from 'papaparse'
import { meaningsIn, ROWS_ABOVE } from './columns'
import type { Lexicon } from './spelling'

/** The delimiters to try. Where several fit equally well, the first counts. */
const delimiters = [',', ';', '\t', '，'] as const

/** The line with which some spreadsheet programs name the delimiter. */
const ANNOUNCEMENT = /^"?sep=(.)"?\n/i

/** How a table begins. */
export interface Opening {
  readonly delimiter: string
  /** Where the table begins, after an announced delimiter. Never within a line: its first cell may be empty. */
  readonly start: number
}

/** Finds the delimiter of a text whose lines end with `\n`. */
export function openingOf(text: string, lexicon: Lexicon): Opening {
  const announced = ANNOUNCEMENT.exec(text)
  if (announced) return { delimiter: announced[1] ?? ',', start: announced[0].length }
  // A heading in quotation marks may go on over several lines, but not over thousands of characters.
  const sample = text.slice(0, 20_000)
  let best: { readonly delimiter: string; readonly known: number; readonly cells: number } | undefined
  for (const delimiter of delimiters) {
    const lines = Papa.parse<string[]>(sample, {
      delimiter,
      newline: '\n',
      preview: ROWS_ABOVE,
      skipEmptyLines: 'greedy',
    }).data
    const known = Math.max(0, ...lines.map((cells) => meaningsIn(cells, lexicon).size))
    const cells = lines[0]?.length ?? 0
    const isBetter = !best || known > best.known || (known === 0 && best.known === 0 && cells > best.cells)
    if (isBetter) best = { delimiter, known, cells }
  }
  return { delimiter: best?.delimiter ?? ',', start: 0 }
}
