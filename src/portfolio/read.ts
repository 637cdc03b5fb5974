/**
 * Bytes or a pasted text → a portfolio, in slices that each take some milliseconds: a worker posts them on, a page
 * without one takes a breath between them.
 *
 * Never throws, whatever it is given. A problem that costs the whole file is the last thing that is said.
 */
import { decode } from './encoding'
import { LARGEST_FILE, MOST_ENTERPRISES, MOST_FAULTS } from './limits'
import { costOf, type FileProblem } from './problem'
import { readJson } from './read-list'
import { readTable } from './read-table'
import type { Slice } from './slice'

/** What the rows of a file are called: a table has lines, a list in JSON has entries. */
export type RowUnit = 'line' | 'entry'

export interface ReadSlice extends Slice {
  readonly unit: RowUnit
}

/** Reads a file's bytes, or a text, of at most so many enterprises. */
export function* readPortfolio(
  source: Uint8Array | string,
  most: number = MOST_ENTERPRISES,
): Generator<ReadSlice> {
  if (source.length > LARGEST_FILE) {
    yield failure('too-large', 'line')
    return
  }
  const decoded = typeof source === 'string' ? textOf(source) : decode(source)
  if (!decoded.ok) {
    yield failure(decoded.problem, 'line')
    return
  }
  const isJson = /^\s*[[{]/.test(decoded.text)
  const unit = isJson ? 'entry' : 'line'
  let enterprises = 0
  let faults = 0
  for (const slice of isJson ? readJson(decoded.text) : readTable(decoded.text)) {
    enterprises += slice.enterprises.length
    faults += slice.problems.filter(({ kind }) => costOf(kind) === 'row').length
    if (enterprises > most) {
      yield failure('too-many-rows', unit)
      return
    }
    yield { ...slice, unit }
    if (faults > MOST_FAULTS) {
      yield failure('too-many-faults', unit)
      return
    }
  }
}

function textOf(text: string) {
  return text.trim() === ''
    ? ({ ok: false, problem: 'empty' } as const)
    : ({ ok: true, text: text.replace(/^\ufeff/, '') } as const)
}

/** The slice that says that nothing is taken. */
export function failure(kind: FileProblem, unit: RowUnit): ReadSlice {
  return { enterprises: [], problems: [{ kind }], done: 1, unit }
}
