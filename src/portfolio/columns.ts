/** The first row of a table: which column answers which question or check, which one names the enterprise. */
import type { QuestionId } from '../policy'
import { type Problem, quoted } from './problem'
import { headingMeaning, NAME } from './spelling'

export interface Column {
  /** From 1. */
  readonly number: number
  readonly heading: string
  readonly meaning: QuestionId | typeof NAME
}

export interface Columns {
  readonly columns: readonly Column[]
  /** How many cells a row may have. */
  readonly width: number
  readonly problems: readonly Problem[]
}

/**
 * Reads the headings. A column without a heading is passed over as long as nothing stands in it; one with a heading
 * that we do not know is passed over and named. Two columns for the same leave open which one counts.
 */
export function readColumns(row: number, headings: readonly string[]): Columns {
  const columns: Column[] = []
  const problems: Problem[] = []
  for (const [index, text] of headings.entries()) {
    const meaning = headingMeaning(text)
    const place = { number: index + 1, heading: quoted(text) }
    const twin = columns.find((column) => column.meaning === meaning)
    if (twin) problems.push({ kind: 'column-twice', row, column: place, count: twin.number })
    else if (meaning) columns.push({ ...place, meaning })
    else if (text.trim() !== '') problems.push({ kind: 'unknown-column', row, column: place })
  }
  if (columns.every(({ meaning }) => meaning === NAME)) problems.unshift({ kind: 'no-known-column', row })
  return { columns, width: headings.length, problems }
}
