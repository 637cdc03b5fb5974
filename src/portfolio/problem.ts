/**
 * What can be wrong with a file of answers, as data: the words for it belong to the page.
 *
 * A problem costs as much as it must and no more: the whole file, a column, a row, or nothing at all.
 */
import type { QuestionId } from '../policy'

/** Why nothing of a file was taken. */
export type FileProblem =
  | 'too-large'
  | 'not-readable'
  | 'empty'
  | 'workbook'
  | 'encoding'
  | 'not-json'
  | 'no-list'
  | 'no-known-column'
  | 'column-twice'
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-faults'

/** Why a column was passed over. */
export type ColumnProblem = 'unknown-column'

/** Why a row was left out. */
export type RowProblem =
  | 'unknown-value'
  | 'several'
  | 'not-offered'
  | 'not-together'
  | 'too-many-cells'
  | 'unclosed-quote'
  | 'stray-quote'
  | 'name-twice'
  | 'name-too-long'
  | 'no-entry'
  | 'unknown-question'
  | 'report-changed'

/** What is told although nothing is wrong: answers that were given but do not count. */
export type Note = 'not-counted'

export type ProblemKind = FileProblem | ColumnProblem | RowProblem | Note

/** One thing that is wrong, where it is, and what the words for it need. */
export interface Problem {
  readonly kind: ProblemKind
  /** The line of a table, or the number of an entry in a list; both from 1. */
  readonly row?: number
  /** The last line, where what is wrong goes on over several. */
  readonly lastRow?: number
  /** The column, from 1, and what stands at its head. */
  readonly column?: { readonly number: number; readonly heading: string }
  /** What was found there, shortened. */
  readonly found?: string
  readonly question?: QuestionId
  readonly options?: readonly string[]
  readonly questions?: readonly QuestionId[]
  /** How many, or where the other one is. */
  readonly count?: number
}

const fileProblems: ReadonlySet<ProblemKind> = new Set<FileProblem>([
  'too-large',
  'not-readable',
  'empty',
  'workbook',
  'encoding',
  'not-json',
  'no-list',
  'no-known-column',
  'column-twice',
  'no-rows',
  'too-many-rows',
  'too-many-faults',
])

/** What a problem costs: everything, one column, one row, or nothing. */
export function costOf(kind: ProblemKind): 'file' | 'column' | 'row' | 'nothing' {
  if (fileProblems.has(kind)) return 'file'
  if (kind === 'unknown-column') return 'column'
  return kind === 'not-counted' ? 'nothing' : 'row'
}

const LONGEST_QUOTATION = 60

/** A text from a file as it is quoted: in one line, and not longer than a line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTATION ? `${line.slice(0, LONGEST_QUOTATION - 1)}…` : line
}
