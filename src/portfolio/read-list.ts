/**
 * A list in JSON → enterprises and problems, slice by slice. Its entries are
 *
 *     { "name": "…", "answers": { "region": "cn-sh", "services": ["tourism"] } }
 *
 * with ids or words as in a table, or reports that this app has saved. A report's answers count only as long as they
 * agree with its code: nobody has changed them since.
 */
import { type Answer, type Answers, everyQuestion } from '../engine'
import { catalogue, type QuestionId } from '../policy'
import { REPORT_FORMAT } from '../report/exports'
import { encodeToken, readToken } from '../share'
import { readCell, readList } from './answer'
import { type Judged, judge } from './enterprise'
import { nameKeeper, readName } from './names'
import { type Problem, quoted } from './problem'
import { type Slice, sliceOf } from './slice'

const ENTRIES_IN_SLICE = 250

/** Reads the text of a list. */
export function* readJson(text: string): Generator<Slice> {
  const entries = entriesIn(text)
  if (typeof entries === 'string' || entries.length === 0) {
    const kind = typeof entries === 'string' ? entries : 'no-rows'
    yield sliceOf([{ enterprise: undefined, problems: [{ kind }] }], 1)
    return
  }
  const checkName = nameKeeper()
  for (let start = 0; start < entries.length; start += ENTRIES_IN_SLICE) {
    const some = entries.slice(start, start + ENTRIES_IN_SLICE)
    const judged = some.map((entry, index) => readEntry(entry, start + index + 1, checkName))
    yield sliceOf(judged, Math.min(1, (start + ENTRIES_IN_SLICE) / entries.length))
  }
}

/** The entries of a list; a single one stands for a list of one. */
function entriesIn(text: string): readonly unknown[] | 'not-json' | 'no-list' {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value as readonly unknown[]
    return fieldsOf(value)?.['answers'] === undefined ? 'no-list' : [value]
  } catch {
    return 'not-json'
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}

function readEntry(
  entry: unknown,
  row: number,
  checkName: (name: string, row: number) => Problem | undefined,
): Judged {
  const { schema, token, name: given, answers: givenAnswers } = fieldsOf(entry) ?? {}
  const answers = fieldsOf(givenAnswers)
  if (!answers) return refused([{ kind: 'no-entry', row }])
  const name = typeof given === 'string' ? readName(given) : ''
  const nameProblem = checkName(name, row)
  const isReport = typeof schema === 'string' && schema.startsWith(REPORT_FORMAT)
  const reading = isReport ? readReport(token, answers, row) : readAnswers(answers, row)
  const problems = [...(nameProblem ? [nameProblem] : []), ...reading.faults]
  if (problems.length > 0) return refused(problems)
  const judged = judge(name, row, reading.answers)
  return { ...judged, problems: [...reading.notes, ...judged.problems] }
}

interface ReadAnswers {
  readonly answers: Answers
  readonly faults: readonly Problem[]
  readonly notes: readonly Problem[]
}

function readAnswers(given: Readonly<Record<string, unknown>>, row: number): ReadAnswers {
  const answers: Record<string, Answer> = {}
  const faults: Problem[] = []
  for (const [key, value] of Object.entries(given)) {
    const id = everyQuestion(catalogue).find((question) => question.id === key)?.id
    if (!id) {
      faults.push({ kind: 'unknown-question', row, found: quoted(key) })
      continue
    }
    const reading = readValue(id, value)
    if (!reading.ok) faults.push({ ...reading.problem, row })
    else if (reading.answer !== undefined) answers[id] = reading.answer
  }
  return { answers, faults, notes: [] }
}

function readValue(question: QuestionId, value: unknown) {
  if (value === null || value === undefined) return readCell(question, '')
  if (typeof value === 'string') return readCell(question, value)
  if (Array.isArray(value) && value.every((part) => typeof part === 'string'))
    return readList(question, value)
  const found = quoted(JSON.stringify(value))
  return { ok: false, problem: { kind: 'unknown-value', question, found } } as const
}

/** What a saved report says: its code is the original, and its answers must agree with it. */
function readReport(token: unknown, given: Readonly<Record<string, unknown>>, row: number): ReadAnswers {
  const changed = { answers: {}, faults: [{ kind: 'report-changed', row } as const], notes: [] }
  const reading = readToken(token)
  if (!reading.ok) return changed
  const { answers, dropped } = reading
  if (dropped.length === 0) {
    const listed = readAnswers(given, row)
    return listed.faults.length > 0 || encodeToken(listed.answers) !== encodeToken(answers)
      ? changed
      : { answers, faults: [], notes: [] }
  }
  const known = everyQuestion(catalogue).map(({ id }) => id)
  const questions = known.filter((id) => dropped.some(({ question }) => question === id))
  return { answers, faults: [], notes: [{ kind: 'not-counted', row, questions }] }
}

function refused(problems: readonly Problem[]): Judged {
  return { enterprise: undefined, problems }
}
