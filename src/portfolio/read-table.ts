/** A table of answers → enterprises and problems, slice by slice. */
import type { Answer } from '../engine'
import { readCell } from './answer'
import { type Column, type Columns, readColumns } from './columns'
import { openingOf } from './delimiter'
import { type Judged, judge } from './enterprise'
import { nameKeeper, readName } from './names'
import { costOf, type Problem, quoted } from './problem'
import { type Slice, sliceOf } from './slice'
import { NAME } from './spelling'
import { rowsOf, type TableRow, unifyLineEnds } from './table'

/** Reads the text of a table. The last slice is the one with `done: 1`, unless a problem costs the whole file. */
export function* readTable(written: string): Generator<Slice> {
  const text = unifyLineEnds(written)
  const checkName = nameKeeper()
  let columns: Columns | undefined
  let seen = 0
  for (const { rows, done } of rowsOf(text, openingOf(text))) {
    const judged: Judged[] = []
    for (const row of rows) {
      if (columns) judged.push(readRow(row, columns, checkName))
      else {
        columns = readHead(row)
        judged.push({ enterprise: undefined, problems: columns.problems })
        if (columns.problems.some(({ kind }) => costOf(kind) === 'file')) {
          yield sliceOf(judged, 1)
          return
        }
      }
    }
    seen += rows.length
    if (done === 1 && seen < 2) judged.push({ enterprise: undefined, problems: [{ kind: 'no-rows' }] })
    yield sliceOf(judged, done)
  }
}

function readHead({ line, cells, problem }: TableRow): Columns {
  if (!problem) return readColumns(line, cells)
  return { columns: [], width: 0, problems: [problem, { kind: 'no-known-column', row: line }] }
}

function readRow(
  { line, cells, problem }: TableRow,
  { columns, width }: Columns,
  checkName: (name: string, row: number) => Problem | undefined,
): Judged {
  if (problem) return refused([problem])
  const surplus = cells.findIndex((cell, index) => index >= width && cell.trim() !== '')
  if (surplus >= 0) {
    return refused([
      {
        kind: 'too-many-cells',
        row: line,
        column: { number: surplus + 1, heading: '' },
        found: quoted(cells[surplus] ?? ''),
        count: width,
      },
    ])
  }
  const name = readName(cells[(columns.find(({ meaning }) => meaning === NAME)?.number ?? 0) - 1] ?? '')
  const { answers, problems } = readAnswers(line, cells, columns)
  const nameProblem = checkName(name, line)
  if (nameProblem) problems.unshift(nameProblem)
  if (problems.length > 0) return refused(problems)
  const judged = judge(name, line, answers)
  return { ...judged, problems: judged.problems.map((entry) => withColumn(entry, columns)) }
}

function readAnswers(line: number, cells: readonly string[], columns: readonly Column[]) {
  const answers: Record<string, Answer> = {}
  const problems: Problem[] = []
  for (const { number, heading, meaning } of columns) {
    if (meaning === NAME) continue
    const reading = readCell(meaning, cells[number - 1] ?? '')
    if (!reading.ok) problems.push({ ...reading.problem, row: line, column: { number, heading } })
    else if (reading.answer !== undefined) answers[meaning] = reading.answer
  }
  return { answers, problems }
}

/** Says in which column a question is answered. */
function withColumn(problem: Problem, columns: readonly Column[]): Problem {
  const column = columns.find(({ meaning }) => meaning === problem.question)
  return column ? { ...problem, column: { number: column.number, heading: column.heading } } : problem
}

function refused(problems: readonly Problem[]): Judged {
  return { enterprise: undefined, problems }
}
