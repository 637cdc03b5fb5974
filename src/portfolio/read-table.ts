/** A table of answers → enterprises and problems, slice by slice. */
import type { Answer } from '../engine'
import { readCell } from './answer'
import { type Column, type Columns, headIn, meaningsIn, readColumns, ROWS_ABOVE } from './columns'
import { openingOf } from './delimiter'
import { type Judged, judge, refused, type Slice, sliceOf } from './enterprise'
import { nameKeeper, readName } from './names'
import { costOf, type Problem, quoted } from './problem'
import { type Lexicon, NAME } from './spelling'
import { rowsOf, type TableRow, type TableSlice, unifyLineEnds } from './table'

/** Begins the name of the example in a template; see `workbook/template.ts`. */
export const EXAMPLE_MARK = '※'

/** A count, as it is written beside a sum. */
const COUNT = '[(（]?共?[\\d.,，%]*(家|户|个|项|家企业|companies|clients|enterprises|rows)?[)）]?'

/** The first cell of a row of sums, without spaces. */
const TOTAL = new RegExp(
  `^((grand|sub)?-?totals?|sums?|average|mean|count|(本页|本表)?(合计|总计|小计|共计|累计)|总数|平均值?|共(?=\\d))[:：]?${COUNT}$`,
  'i',
)

/** How remarks under a table begin. No enterprise has such a name. */
const REMARK =
  /^(notes?|remarks?|sources?|prepared by|as of|updated|备注|附注|说明|注|来源|数据来源|资料来源|填表人|填报人|制表人|审核人|填表日期)\s*[:：]/i

/** What separates cells in a text. */
const SIGN = /[,;\t，]/

const NUMBER = /^[\d\s.,，%]+$/

const ONLY_COUNT = new RegExp(`^${COUNT}$`, 'i')

/** Reads the text of a table. The last slice is the one with `done: 1`, unless a problem costs the whole file. */
export function readTable(written: string, lexicon: Lexicon): Generator<Slice> {
  const text = unifyLineEnds(written)
  return readRows(rowsOf(text, openingOf(text, lexicon)), lexicon, true)
}

/**
 * Reads the rows of a table.
 *
 * @param lengthsTell whether rows of another length are suspicious: in a delimited text, a missing cell moves all later
 *   ones.
 */
export function* readRows(
  slices: Iterable<TableSlice>,
  lexicon: Lexicon,
  lengthsTell: boolean,
): Generator<Slice> {
  let first: TableRow[] = []
  let read: ((row: TableRow) => Judged) | undefined
  let isEmpty = true
  for (const { rows, done, problems = [] } of slices) {
    const judged: Judged[] = []
    const state: { isRefused: boolean } = { isRefused: false }
    const take = (entry: Judged): void => {
      judged.push(entry)
      state.isRefused ||= entry.problems.some(({ kind }) => costOf(kind) === 'file')
    }
    take(refused(problems))
    let toRead = rows
    if (!read && !state.isRefused) {
      first = [...first, ...rows]
      toRead = []
      if (first.length > ROWS_ABOVE || done === 1) {
        const start = Math.max(0, headIn(first, lexicon))
        const { above, head } = headOf(first, start, lexicon)
        take(refused([...above, ...head.problems]))
        read = rowReader(head, lexicon, lengthsTell)
        toRead = first.slice(start + 1)
      }
    }
    isEmpty &&= toRead.length === 0
    for (const row of toRead) {
      if (!read || state.isRefused) break
      take(read(row))
    }
    if (done === 1 && isEmpty && !state.isRefused) take(refused([{ kind: 'no-rows' }]))
    if (state.isRefused) {
      yield sliceOf(
        judged.map((entry) => refused(entry.problems)),
        1,
      )
      return
    }
    yield sliceOf(judged, done)
  }
}

/** Reads the headings in one of the first rows, with what is reported of the rows above. */
function headOf(
  rows: readonly TableRow[],
  start: number,
  lexicon: Lexicon,
): { readonly above: readonly Problem[]; readonly head: Columns } {
  const [top] = rows
  const row = rows[start]
  const nothing = { columns: [], width: 0, unheaded: [] }
  if (!top || !row) return { above: [], head: { ...nothing, problems: [{ kind: 'no-rows' }] } }
  const above = rows.slice(0, start).flatMap(({ problem }) => problem ?? [])
  if (start > 0) {
    const found = quoted(top.cells.find((cell) => cell.trim() !== '') ?? '')
    above.push({ kind: 'above-headings', row: top.line, lastRow: row.line - 1, found })
  }
  if (!row.problem) return { above, head: readColumns(row, lexicon) }
  const problems: readonly Problem[] = [row.problem, { kind: 'no-known-column', row: row.line }]
  return { above, head: { ...nothing, problems } }
}

/** Reads one row after the other under the headings. */
function rowReader(head: Columns, lexicon: Lexicon, lengthsTell: boolean): (row: TableRow) => Judged {
  const { columns, width, unheaded } = head
  const checkName = nameKeeper()
  const nameColumn = columns.find(({ meaning }) => meaning === NAME)
  const numbered = new Set<number>()

  /** Reports cells without a heading. A number is no answer: such a column only counts the rows. */
  function outside({ line, cells }: TableRow): readonly Problem[] {
    const isFilled = (index: number): boolean => (cells[index] ?? '').trim() !== ''
    const found = (index: number) => ({
      row: line,
      column: { number: index + 1, heading: '' },
      found: quoted(cells[index] ?? ''),
    })
    const problems: Problem[] = []
    for (const index of unheaded.filter(isFilled)) {
      if (!NUMBER.test(cells[index] ?? '')) problems.push({ kind: 'no-heading', ...found(index) })
      else if (!numbered.has(index)) {
        numbered.add(index)
        problems.push({ kind: 'unknown-column', row: line, column: { number: index + 1, heading: '' } })
      }
    }
    for (let index = width; index < cells.length; index += 1) {
      if (!isFilled(index)) continue
      problems.push({ kind: 'too-many-cells', ...found(index), count: width })
      break
    }
    return problems
  }

  /** Rows that are no enterprise: headings once more, sums, titles, the template's example. */
  function passedOver(row: TableRow, hasFault: boolean): Problem | undefined {
    const { line, cells, merged } = row
    const filled = [...cells.entries()].filter(([, cell]) => cell.trim() !== '')
    const [start, text = ''] = filled[0] ?? []
    const isNamed = nameColumn?.places.flat().some((index) => lexicon.heading(cells[index] ?? ''))
    if (hasFault || isNamed) {
      const meanings = meaningsIn(cells, lexicon)
      if (meanings.size > 1 || (meanings.size === 1 && filled.length === 1 && columns.length === 1)) {
        const isSame = columns.every(({ meaning, places }) =>
          places.flat().every((index) => lexicon.heading(cells[index] ?? '') === meaning),
        )
        return { kind: isSame ? 'headings-again' : 'other-headings', row: line }
      }
    }
    if (start === undefined) return undefined
    const others = filled.slice(1)
    if (others.length > 0 && others.every(([index]) => merged?.has(index)))
      return { kind: 'title-row', row: line, found: quoted(text) }
    const isCounted = ([, cell]: readonly [number, string]): boolean =>
      ONLY_COUNT.test(cell.replace(/\s+/g, ''))
    if (TOTAL.test(text.replace(/\s+/g, '')) && others.every(isCounted))
      return { kind: 'total-row', row: line, found: quoted(text) }
    if (others.length === 0 && REMARK.test(text.trim()))
      return { kind: 'remark-row', row: line, found: quoted(text) }
    const name = nameColumn ? readName(cells[nameColumn.places[0]?.[0] ?? 0] ?? '') : ''
    return name.startsWith(EXAMPLE_MARK) ? { kind: 'example-row', row: line, found: quoted(name) } : undefined
  }

  /** Reports a name that is a formula saved without its value. */
  function nameless({ line, valueless }: TableRow, name: string): Problem | undefined {
    const isFormula = nameColumn?.places.flat().some((index) => valueless?.has(index)) === true
    return name === '' && isFormula ? { kind: 'name-no-value', row: line } : undefined
  }

  /** Notes a row that is too short or too long: a cell in its middle may be missing or extra. */
  function lengthNote({ line, cells }: TableRow, stray: readonly Problem[]): readonly Problem[] {
    if (!lengthsTell || cells.length === width || stray.length > 0) return []
    const kind = cells.length < width ? 'short-row' : 'long-row'
    return [{ kind, row: line, count: width, found: String(cells.length) }]
  }

  /** Notes a row with line breaks: two stray quotation marks may have joined several rows. */
  function breakNote({ line, lastLine, cells }: TableRow): readonly Problem[] {
    const isTelling = lastLine !== undefined && cells.some((cell) => /\n/.test(cell) && SIGN.test(cell))
    return isTelling ? [{ kind: 'many-lines', row: line, lastRow: lastLine }] : []
  }

  return (row) => {
    const judged = readOne(row)
    const { lastLine } = row
    if (lastLine === undefined) return judged
    return { ...judged, problems: judged.problems.map((entry) => ({ lastRow: lastLine, ...entry })) }
  }

  function readOne(row: TableRow): Judged {
    const { line, cells, problem } = row
    if (problem) return refused([problem])
    const { answers, problems } = readAnswers(row, columns, lexicon)
    const stray = outside(row)
    const reason = passedOver(row, problems.length > 0 || stray.length > 0)
    if (reason) return refused([reason])
    const name = readName(textAt(nameColumn?.places ?? [], cells))
    const nameProblem = checkName(name, line) ?? nameless(row, name)
    const told = [
      ...(nameProblem ? [nameProblem] : []),
      ...stray,
      ...breakNote(row),
      ...lengthNote(row, stray),
      ...problems,
    ]
    if (told.some(({ kind }) => costOf(kind) === 'row')) return refused(told)
    const judged = judge(name, line, answers, told)
    return { ...judged, problems: judged.problems.map((entry) => withColumn(entry, columns)) }
  }
}

/** Returns the first text at some places. */
function textAt(places: Column['places'], cells: readonly string[]): string {
  return (
    places
      .flat()
      .map((index) => cells[index] ?? '')
      .find((cell) => cell.trim() !== '') ?? ''
  )
}

function readAnswers(
  { line, cells, merged, valueless }: TableRow,
  columns: readonly Column[],
  lexicon: Lexicon,
) {
  const answers: Record<string, Answer> = {}
  const problems: Problem[] = []
  for (const { number, heading, meaning, places } of columns) {
    if (meaning === NAME) continue
    const told = { row: line, question: meaning, column: { number, heading } }
    const indices = places.flat()
    if (indices.some((index) => valueless?.has(index))) {
      problems.push({ kind: 'no-value', ...told })
      continue
    }
    if (indices.some((index) => spansColumns(index, indices, merged))) {
      problems.push({ kind: 'merged-across', ...told, found: quoted(textAt(places, cells)) })
      continue
    }
    const readings = places.flatMap((place) => {
      const text = place
        .map((index) => cells[index] ?? '')
        .filter((cell) => cell.trim() !== '')
        .join('\n')
      return text === '' ? [] : [readCell(meaning, text, lexicon)]
    })
    const wrong = readings.find((reading) => !reading.ok)
    const found = new Set(readings.map((reading) => (reading.ok ? String(reading.answer) : '')))
    const [reading] = readings
    if (wrong) problems.push({ ...wrong.problem, ...told })
    else if (found.size > 1) problems.push({ kind: 'columns-differ', ...told })
    else if (reading?.ok && reading.answer !== undefined) answers[meaning] = reading.answer
  }
  return { answers, problems }
}

/** Whether a cell is merged with one that answers something else. */
function spansColumns(
  index: number,
  own: readonly number[],
  merged: ReadonlySet<number> | undefined,
): boolean {
  return (
    merged !== undefined &&
    ((merged.has(index) && !own.includes(index - 1)) || (merged.has(index + 1) && !own.includes(index + 1)))
  )
}

/** Adds the column in which the question is answered. */
function withColumn(problem: Problem, columns: readonly Column[]): Problem {
  if (problem.column || problem.kind === 'not-counted') return problem
  const column = columns.find(({ meaning }) => meaning === problem.question)
  return column ? { ...problem, column: { number: column.number, heading: column.heading } } : problem
}
