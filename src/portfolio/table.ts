/**
 * Reads the text of a table into rows, some hundred at a time. Each row knows the line on which it begins.
 *
 * Papa Parse finds the cells. Its errors about quotation marks become problems of the row. Such a row may have
 * swallowed others, so its last line is reported too.
 */
import Papa from 'papaparse'
import type { Opening } from './delimiter'
import type { Problem } from './problem'

/** A row of a table or a sheet. */
export interface TableRow {
  /** The line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  readonly problem: Problem | undefined
  /** Where the row ends, if a cell has line breaks in it. */
  readonly lastLine?: number
  /** The positions, from 0, that are merged with the one to their left; their cells repeat its text. */
  readonly merged?: ReadonlySet<number>
  /** The positions, from 0, of formulas that were saved without their values. */
  readonly valueless?: ReadonlySet<number>
}

/** Some rows of a table or a sheet. */
export interface TableSlice {
  readonly rows: readonly TableRow[]
  /** How much of the text has been read, from 0 to 1. */
  readonly done: number
  /** What is wrong with the table as a whole, or has to be reported of it. */
  readonly problems?: readonly Problem[]
}

const ROWS_IN_SLICE = 250

/** Ends every line of a text by `\n`. */
export function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Reads the rows of a text whose lines end with `\n`. Skips rows without any content. */
export function* rowsOf(text: string, { delimiter, start }: Opening): Generator<TableSlice> {
  let position = start
  let line = 1 + breaksIn(text.slice(0, start))
  while (position < text.length) {
    const { data, errors, meta } = Papa.parse<string[]>(text.slice(position), {
      delimiter,
      newline: '\n',
      preview: ROWS_IN_SLICE,
      // Fast mode would split the whole rest every time.
      fastMode: false,
    })
    // The first error of a row counts: the map keeps what is set last.
    const codes = new Map(errors.toReversed().map(({ row, code }) => [row, code]))
    const rows: TableRow[] = []
    for (const [index, cells] of data.entries()) {
      const problem = quoteProblem(codes.get(index), line, cells)
      const lastLine = line + breaksIn(cells.join(delimiter))
      if (problem !== undefined || cells.some((cell) => cell.trim() !== ''))
        rows.push({ line, cells, problem, ...(lastLine > line && { lastLine }) })
      line = lastLine + 1
    }
    // At the end of the text, the cursor may not advance.
    position = meta.cursor > 0 && data.length === ROWS_IN_SLICE ? position + meta.cursor : text.length
    yield { rows, done: position / text.length }
  }
}

function quoteProblem(
  code: Papa.ParseError['code'] | undefined,
  line: number,
  cells: readonly string[],
): Problem | undefined {
  if (code === undefined) return undefined
  const lastRow = line + breaksIn(cells.join(','))
  return code === 'MissingQuotes'
    ? { kind: 'unclosed-quote', row: line, lastRow, count: line + breaksIn(cells.slice(0, -1).join(',')) }
    : { kind: 'stray-quote', row: line, lastRow }
}

function breaksIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
