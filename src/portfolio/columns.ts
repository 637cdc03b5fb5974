/** Reads the headings of a table: their row, the question of each column, and the column that names the enterprise. */
import type { QuestionId } from '../policy'
import { type Problem, quoted } from './problem'
import { type Lexicon, NAME } from './spelling'
import type { TableRow } from './table'

type Meaning = QuestionId | typeof NAME

/** A known heading, and where the cells under it are. */
export interface Column {
  /** From 1. */
  readonly number: number
  readonly heading: string
  readonly meaning: Meaning
  /** Positions, from 0, where its answer may be. Each place is a column; a merged heading spans several positions. */
  readonly places: readonly (readonly number[])[]
}

/** The headings of a table, as they were read. */
export interface Columns {
  readonly columns: readonly Column[]
  /** How many cells a row may have. */
  readonly width: number
  /** The positions, from 0, without a heading. */
  readonly unheaded: readonly number[]
  readonly problems: readonly Problem[]
}

/** How many rows may come before the headings: a title, who filled it in, when. */
export const ROWS_ABOVE = 20

/** Lists the questions, and the name, that a row's cells have as headings, each once. */
export function meaningsIn(cells: readonly string[], lexicon: Lexicon): ReadonlySet<Meaning> {
  return new Set(cells.flatMap((cell) => lexicon.heading(cell) ?? []))
}

/**
 * Finds the position of the row with the headings among the first rows, or -1.
 *
 * One known question is enough in the first row. A later row needs two known columns, because a title may use our
 * words. Of headings on two levels, the lower counts if it has more known columns.
 */
export function headIn(rows: readonly TableRow[], lexicon: Lexicon): number {
  const known = rows
    .slice(0, ROWS_ABOVE)
    .map(({ cells, problem }) => (problem ? new Set<Meaning>() : meaningsIn(cells, lexicon)))
  const isHead = (meanings: ReadonlySet<Meaning>, index: number): boolean =>
    meanings.size > (index === 0 ? 0 : 1) && [...meanings].some((meaning) => meaning !== NAME)
  let head = known.findIndex(isHead)
  if (head < 0) return head
  while ((known[head + 1]?.size ?? 0) > (known[head]?.size ?? 0)) head += 1
  return head
}

/**
 * Reads the headings. Ignores and reports an unknown one. `read-table.ts` reports cells under an empty one. Two
 * columns for the same question are both read, and must agree.
 */
export function readColumns({ line: row, cells, merged }: TableRow, lexicon: Lexicon): Columns {
  const columns = new Map<Meaning, Omit<Column, 'places'> & { readonly places: number[][] }>()
  const unheaded: number[] = []
  const problems: Problem[] = []
  for (const [index, text] of cells.entries()) {
    const meaning = lexicon.heading(text)
    const place = { number: index + 1, heading: quoted(text) }
    if (!meaning) {
      if (text.trim() === '') unheaded.push(index)
      else if (!merged?.has(index)) {
        const near = lexicon.nearHeading(text)
        problems.push({
          kind: 'unknown-column',
          row,
          column: place,
          ...(near && { found: place.heading, near }),
        })
      }
      continue
    }
    const known = columns.get(meaning)
    if (!known) columns.set(meaning, { ...place, meaning, places: [[index]] })
    else if (merged?.has(index)) known.places.at(-1)?.push(index)
    else {
      known.places.push([index])
      problems.push({ kind: 'column-twice', row, column: place, count: known.number })
    }
  }
  const all = [...columns.values()]
  if (all.every(({ meaning }) => meaning === NAME)) problems.unshift({ kind: 'no-known-column', row })
  return { columns: all, width: cells.length, unheaded, problems }
}
