/**
 * Bytes or a pasted text → a portfolio, in slices that each take some milliseconds. A worker posts each slice. A page
 * without a worker pauses between them.
 *
 * Never throws, whatever it is given. A problem that costs the whole file comes last.
 */
import type { IsoDate } from '../engine'
import { decode } from './encoding'
import { appraised, type Enterprise, type Slice } from './enterprise'
import { isWebPage, kindOf } from './file-kind'
import { LARGEST_FILE, MOST_COMPARED, MOST_ENTERPRISES, MOST_FAULTS } from './limits'
import { type FileProblem, isFault } from './problem'
import { readJson } from './read-list'
import { readRows, readTable } from './read-table'
import { type Confirmed, type Lexicon, lexiconWith } from './spelling'
import { readWorkbook } from './workbook/workbook'

/** What the rows of a file are called. A text has lines, a sheet has rows, and a list in JSON has entries. */
export type RowUnit = 'line' | 'row' | 'entry'

/** A slice of a portfolio with appraised enterprises. */
export interface ReadSlice extends Omit<Slice, 'enterprises'> {
  readonly enterprises: readonly Enterprise[]
  readonly unit: RowUnit
}

/**
 * Reads a file's bytes, or a text.
 *
 * @param day the day for which actions are found.
 * @param confirmed the meanings that the user has confirmed for it.
 * @param most how many enterprises it may have.
 */
export function* readPortfolio(
  source: Uint8Array | string,
  day: IsoDate,
  confirmed?: Confirmed,
  most: number = MOST_ENTERPRISES,
): Generator<ReadSlice> {
  if (source.length > LARGEST_FILE) {
    yield failure('too-large', 'line')
    return
  }
  const lexicon = lexiconWith(confirmed)
  const { unit, slices } = opened(source, lexicon)
  let enterprises = 0
  let faults = 0
  let isTold = false
  for (const slice of slices) {
    enterprises += slice.enterprises.length
    faults += slice.problems.filter(({ kind }) => isFault(kind)).length
    if (enterprises > most) {
      yield failure('too-many-rows', unit)
      return
    }
    const isNews: boolean = !isTold && lexicon.hasLeftOut()
    isTold ||= isNews
    yield {
      ...slice,
      enterprises: slice.enterprises.map((entry) => appraised(entry, day)),
      problems: isNews
        ? [...slice.problems, { kind: 'too-many-unknown', count: MOST_COMPARED }]
        : slice.problems,
      unit,
    }
    if (faults > MOST_FAULTS) {
      yield failure('too-many-faults', unit)
      return
    }
  }
}

interface Opened {
  readonly unit: RowUnit
  readonly slices: Iterable<Slice>
}

/** Recognizes a source by its content, and begins to read it. */
function opened(source: Uint8Array | string, lexicon: Lexicon): Opened {
  const kind = typeof source === 'string' ? 'text' : kindOf(source)
  if (kind === 'archive' && typeof source !== 'string')
    return { unit: 'row', slices: readRows(readWorkbook(source, lexicon), lexicon, false) }
  if (kind !== 'text') return { unit: 'line', slices: [failure(kind, 'line')] }
  const decoded = typeof source === 'string' ? textOf(source) : decode(source)
  if (!decoded.ok) return { unit: 'line', slices: [failure(decoded.problem, 'line')] }
  const { text } = decoded
  if (/^\s*[[{]/.test(text)) return { unit: 'entry', slices: readJson(text, lexicon) }
  if (isWebPage(text)) return { unit: 'line', slices: [failure('web-page', 'line')] }
  return { unit: 'line', slices: readTable(text, lexicon) }
}

function textOf(text: string) {
  return text.trim() === ''
    ? ({ ok: false, problem: 'empty' } as const)
    : ({ ok: true, text: text.replace(/^\ufeff/, '') } as const)
}

/** Makes the slice that refuses the whole file. */
export function failure(kind: FileProblem, unit: RowUnit): ReadSlice & Slice {
  return { enterprises: [], problems: [{ kind }], done: 1, unit }
}
