/**
 * A list in JSON → enterprises and problems, slice by slice. Its entries are
 *
 *     { "name": "…", "answers": { "region": "cn-sh", "services": ["tourism"] } }
 *
 * with ids or words as in a table, or reports that this app has saved. A report's answers count only if they agree
 * with its code, which shows that they are unchanged.
 */
import type { Answer, Answers } from '../engine'
import type { QuestionId } from '../policy'
import { parsedJson } from '../share/json'
import { readSavedReport } from '../share/saved-report'
import { readCell, readList } from './answer'
import { type Judged, judge, refused, type Slice, sliceOf } from './enterprise'
import { nameKeeper, readName } from './names'
import { costOf, type Problem, quoted } from './problem'
import { repeatedKeys } from './repeated-keys'
import { askable, type Lexicon, NAME } from './spelling'

const ENTRIES_IN_SLICE = 250

/** Reads the text of a list. */
export function* readJson(text: string, lexicon: Lexicon): Generator<Slice> {
  const entries = entriesIn(text)
  if (typeof entries === 'string' || entries.length === 0) {
    const kind = typeof entries === 'string' ? entries : 'no-rows'
    yield sliceOf([refused([{ kind }])], 1)
    return
  }
  const checkName = nameKeeper()
  const repeated = repeatedKeys(text)
  for (let start = 0; start < entries.length; start += ENTRIES_IN_SLICE) {
    const some = entries.slice(start, start + ENTRIES_IN_SLICE)
    const judged = some.map((entry, index) => {
      const row = start + index + 1
      const twice = repeated.get(row)
      return twice === undefined
        ? readEntry(entry, row, checkName, lexicon)
        : refused([{ kind: 'key-twice', row, found: quoted(twice) }])
    })
    yield sliceOf(judged, Math.min(1, (start + ENTRIES_IN_SLICE) / entries.length))
  }
}

/** Reads the entries of a list. A single entry counts as a list of one. */
function entriesIn(text: string): readonly unknown[] | 'not-json' | 'no-list' {
  const value = parsedJson(text)
  if (value === undefined) return 'not-json'
  if (Array.isArray(value)) return value as readonly unknown[]
  return fieldsOf(value)?.['answers'] === undefined ? 'no-list' : [value]
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
  lexicon: Lexicon,
): Judged {
  const { name: given, answers: givenAnswers, ...others } = fieldsOf(entry) ?? {}
  const answers = fieldsOf(givenAnswers)
  if (!answers) return refused([{ kind: 'no-entry', row }])
  const name = typeof given === 'string' || typeof given === 'number' ? readName(String(given)) : ''
  const nameProblem = checkName(name, row)
  const report = readReport(entry, row)
  const reading = report ?? readAnswers(answers, row, lexicon)
  const outside = report ? [] : answersOutside(others, row, lexicon)
  const problems = [...(nameProblem ? [nameProblem] : []), ...reading.problems, ...outside]
  return problems.some(({ kind }) => costOf(kind) === 'row')
    ? refused(problems)
    : judge(name, row, reading.answers, problems)
}

/** Reports answers outside the `answers` of an entry, where they are not read. */
function answersOutside(
  others: Readonly<Record<string, unknown>>,
  row: number,
  lexicon: Lexicon,
): readonly Problem[] {
  return Object.keys(others).flatMap((key): readonly Problem[] => {
    const question = lexicon.heading(key)
    return question && question !== NAME ? [{ kind: 'outside-answers', row, question }] : []
  })
}

interface ReadAnswers {
  readonly answers: Answers
  readonly problems: readonly Problem[]
}

function readAnswers(given: Readonly<Record<string, unknown>>, row: number, lexicon: Lexicon): ReadAnswers {
  const answers: Record<string, Answer> = {}
  const problems: Problem[] = []
  for (const [key, value] of Object.entries(given)) {
    const id = lexicon.heading(key)
    if (!id || id === NAME) {
      const near = lexicon.nearHeading(key)
      problems.push({ kind: 'unknown-question', row, found: quoted(key), ...(near && { near }) })
      continue
    }
    const reading = readValue(id, value, lexicon)
    if (!reading.ok) problems.push({ ...reading.problem, row })
    else if (reading.answer !== undefined) {
      if (answers[id] === undefined || String(answers[id]) === String(reading.answer))
        answers[id] = reading.answer
      else problems.push({ kind: 'columns-differ', row, question: id })
    }
  }
  for (const { kind, question } of problems) if (kind === 'columns-differ' && question) answers[question] = []
  return { answers, problems }
}

function readValue(question: QuestionId, value: unknown, lexicon: Lexicon) {
  if (value === null || value === undefined) return readCell(question, '', lexicon)
  if (typeof value === 'string') return readCell(question, value, lexicon)
  if (typeof value === 'boolean') return readCell(question, String(value), lexicon)
  if (Array.isArray(value) && value.every((part) => typeof part === 'string'))
    return readList(question, value, lexicon)
  const found = quoted(JSON.stringify(value))
  return { ok: false, problem: { kind: 'unknown-value', question, found } } as const
}

/** The answers of a saved report, or why they do not count; undefined where an entry is no such report. */
function readReport(entry: unknown, row: number): ReadAnswers | undefined {
  const reading = readSavedReport(entry)
  if (!reading.ok) {
    const { problem } = reading
    return problem === 'other-json'
      ? undefined
      : { answers: {}, problems: [{ kind: 'report-changed', row, report: problem }] }
  }
  const { answers, dropped } = reading
  const questions = askable
    .map(({ id }) => id)
    .filter((id) => dropped.some(({ question }) => question === id))
  return { answers, problems: dropped.length > 0 ? [{ kind: 'not-counted', row, questions }] : [] }
}
