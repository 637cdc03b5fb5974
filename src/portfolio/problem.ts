/**
 * What can be wrong with a file of answers, as data: the words for it belong to the page.
 *
 * A problem costs only what it must: the whole file, a column, a row, a cell, or nothing at all.
 */
import type { QuestionId } from '../policy'
import type { ReportProblem } from '../share/saved-report'

/** What a problem costs. */
export type Cost = 'file' | 'column' | 'row' | 'cell' | 'nothing'

/** Every kind of problem, and its cost. A cell that is lost leaves its question open. */
const costs = {
  'too-large': 'file',
  'not-readable': 'file',
  empty: 'file',
  'old-workbook': 'file',
  'binary-workbook': 'file',
  'open-document': 'file',
  encrypted: 'file',
  pdf: 'file',
  'web-page': 'file',
  archive: 'file',
  'damaged-workbook': 'file',
  'unpacks-too-large': 'file',
  'too-many-columns': 'file',
  'too-many-empty-rows': 'file',
  encoding: 'file',
  'not-json': 'file',
  'no-list': 'file',
  'no-known-column': 'file',
  'other-headings': 'file',
  'no-rows': 'file',
  'too-many-rows': 'file',
  'too-many-faults': 'file',
  'unknown-column': 'column',
  'no-heading': 'row',
  'too-many-cells': 'row',
  'unclosed-quote': 'row',
  'stray-quote': 'row',
  'name-too-long': 'row',
  'no-entry': 'row',
  'key-twice': 'row',
  'report-changed': 'row',
  'unknown-value': 'cell',
  several: 'cell',
  'not-offered': 'cell',
  'not-together': 'cell',
  'columns-differ': 'cell',
  'no-value': 'cell',
  'merged-across': 'cell',
  'unknown-question': 'cell',
  'outside-answers': 'cell',
  'not-counted': 'nothing',
  'no-answers': 'nothing',
  'name-twice': 'nothing',
  'name-alike': 'nothing',
  'name-no-value': 'nothing',
  'column-twice': 'nothing',
  'short-row': 'nothing',
  'long-row': 'nothing',
  'many-lines': 'nothing',
  'above-headings': 'nothing',
  'headings-again': 'nothing',
  'total-row': 'nothing',
  'title-row': 'nothing',
  'remark-row': 'nothing',
  'example-row': 'nothing',
  'one-sheet': 'nothing',
  'hidden-rows': 'nothing',
  'too-many-unknown': 'nothing',
} as const satisfies Readonly<Record<string, Cost>>

/** A kind of problem. */
export type ProblemKind = keyof typeof costs

/** Why nothing of a file was taken. */
export type FileProblem = {
  [Kind in ProblemKind]: (typeof costs)[Kind] extends 'file' ? Kind : never
}[ProblemKind]

/** One thing that is wrong, where it is, and what the words for it need. */
export interface Problem {
  readonly kind: ProblemKind
  /** Where it is: a line of a table, a row of a sheet, or an entry of a list. All count from 1. */
  readonly row?: number
  /** The last line, where what is wrong goes on over several. */
  readonly lastRow?: number
  /** The column, from 1, and its heading. */
  readonly column?: { readonly number: number; readonly heading: string }
  /** What was found there, shortened. */
  readonly found?: string
  readonly question?: QuestionId
  readonly options?: readonly string[]
  readonly questions?: readonly QuestionId[]
  /** How many, or where the other one is. */
  readonly count?: number
  /** What may be meant: an option of the question, or for a heading a question. The user has to confirm it. */
  readonly near?: string
  /** What is wrong with a saved report; absent where an earlier version kept the problem. */
  readonly report?: ReportProblem
}

/** Whether there is such a kind of problem. */
export function isProblemKind(kind: unknown): kind is ProblemKind {
  return typeof kind === 'string' && Object.hasOwn(costs, kind)
}

/** Returns what a problem costs: everything, one column, one row, one cell, or nothing. */
export function costOf(kind: ProblemKind): Cost {
  return costs[kind]
}

/** Whether a problem costs a row or a cell. */
export function isFault(kind: ProblemKind): boolean {
  return costs[kind] === 'row' || costs[kind] === 'cell'
}

/** Characters. A longer text is no typing error, and is quoted in part. */
export const LONGEST_QUOTATION = 60

/** Quotes a text from a file: in one line, and not longer than a line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTATION ? `${line.slice(0, LONGEST_QUOTATION - 1)}…` : line
}
