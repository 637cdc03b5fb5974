/**
 * A portfolio as it is kept on a device, if the user wants that.
 *
 * Names, answers as tokens, and what was wrong with the file are kept, and nothing else of the file. Actions depend on
 * the day, so they are found again.
 *
 *     {"format":1,"from":"clients.xlsx","unit":"row","enterprises":[["Alpha",2,"<token>",0]],"problems":[…]}
 */
import { everyQuestion, type IsoDate, NOT_SURE } from '../engine'
import { catalogue } from '../policy'
import { readToken } from '../share'
import { parsedJson } from '../share/json'
import { isReportProblem } from '../share/saved-report'
import { appraised, type Enterprise } from './enterprise'
import { LONGEST_NAME, MOST_ENTERPRISES } from './limits'
import { isProblemKind, type Problem } from './problem'
import type { ReadSlice, RowUnit } from './read'

const FORMAT = 1
const ROWS_IN_SLICE = 250

const units: ReadonlySet<unknown> = new Set<RowUnit>(['line', 'row', 'entry'])
/** The options of each question; "not sure" goes with every one. */
const options: ReadonlyMap<unknown, ReadonlySet<unknown>> = new Map(
  everyQuestion(catalogue).map((question) => [
    question.id,
    new Set([NOT_SURE, ...question.options.map(({ id }) => id)]),
  ]),
)

/** What is kept of an enterprise. */
export type KeptEnterprise = Pick<Enterprise, 'name' | 'row' | 'token' | 'unread'>

/** What is kept of a portfolio. */
export interface KeptPortfolio {
  /** The file's name, or what replaces it for a pasted text. */
  readonly from: string
  readonly unit: RowUnit
  readonly enterprises: readonly KeptEnterprise[]
  readonly problems: readonly Problem[]
}

/** Writes a portfolio as text. */
export function writeKept({ from, unit, enterprises, problems }: KeptPortfolio): string {
  return JSON.stringify({
    format: FORMAT,
    from,
    unit,
    enterprises: enterprises.map(({ name, row, token, unread }) => [name, row, token, unread]),
    // A text's likely meaning can only be confirmed for the whole file, which is not kept.
    problems: problems.map(({ near: _, ...problem }) => problem),
  })
}

/** Reads what is kept. Undefined if any enterprise cannot be read, so that none is lost silently. Never throws. */
export function readKept(text: string): KeptPortfolio | undefined {
  const content = Object(parsedJson(text)) as Partial<Record<'format' | keyof KeptPortfolio, unknown>>
  const { format, from, unit, enterprises: rows, problems } = content
  if (format !== FORMAT || typeof from !== 'string' || !units.has(unit)) return undefined
  if (!Array.isArray(rows) || !Array.isArray(problems) || rows.length > MOST_ENTERPRISES) return undefined
  const enterprises = rows.map(enterpriseFrom)
  if (!enterprises.every((entry) => entry !== undefined)) return undefined
  return { from, unit: unit as RowUnit, enterprises, problems: problems.filter(isProblem) }
}

function enterpriseFrom(kept: unknown): KeptEnterprise | undefined {
  const [name, row, token, unread] = Array.isArray(kept) ? (kept as readonly unknown[]) : []
  const isRead =
    typeof name === 'string' &&
    name.length <= LONGEST_NAME &&
    Number.isSafeInteger(row) &&
    Number.isSafeInteger(unread) &&
    typeof token === 'string' &&
    readToken(token).ok
  return isRead ? { name, row: row as number, token, unread: unread as number } : undefined
}

/** Whether a kept problem can still be shown: an older edition may have had other questions. */
function isProblem(kept: unknown): kept is Problem {
  const { kind, row, lastRow, column, found, question, count, report, ...lists } = Object(kept) as Record<
    keyof Problem,
    unknown
  >
  const isNumber = (value: unknown): boolean => value === undefined || Number.isSafeInteger(value)
  const isList = (value: unknown, isPart: (part: unknown) => boolean): boolean =>
    value === undefined || (Array.isArray(value) && value.every(isPart))
  const { number, heading } = Object(column) as Record<string, unknown>
  return (
    isProblemKind(kind) &&
    [row, lastRow, count].every(isNumber) &&
    (found === undefined || typeof found === 'string') &&
    (column === undefined || (Number.isSafeInteger(number) && typeof heading === 'string')) &&
    (question === undefined || options.has(question)) &&
    (report === undefined || isReportProblem(report)) &&
    isList(lists.options, (option) => options.get(question)?.has(option) ?? typeof option === 'string') &&
    isList(lists.questions, (id) => options.has(id))
  )
}

/** Finds again what each enterprise can do on a day, in slices like those of a file. */
export function* appraiseKept(
  { enterprises, problems, unit }: KeptPortfolio,
  day: IsoDate,
): Generator<ReadSlice> {
  for (let start = 0; start < enterprises.length || start === 0; start += ROWS_IN_SLICE) {
    yield {
      enterprises: enterprises.slice(start, start + ROWS_IN_SLICE).flatMap((kept) => {
        const reading = readToken(kept.token)
        if (!reading.ok) return []
        const unread = kept.unread + reading.dropped.length
        return [appraised({ ...kept, unread, token: reading.token, answers: reading.answers }, day)]
      }),
      problems: start === 0 ? problems : [],
      done: Math.min(1, (start + ROWS_IN_SLICE) / enterprises.length),
      unit,
    }
  }
}
