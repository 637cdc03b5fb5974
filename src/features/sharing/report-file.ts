/** Reads a report that was saved as JSON: its answers, through the same checks as a link, or what is wrong with the file. */
import { REPORT_FORMAT, REPORT_VERSION } from '../../report/exports'
import { LATER_EDITION, type ReadToken, readToken } from '../../share'

/** In bytes, several times more than any report of the app. A longer file is not read. */
export const LONGEST_FILE = 2_000_000

/**
 * The reason why nothing was read from a file.
 *
 * - `unreadable`: the browser could not read the file itself.
 * - `empty`: there is nothing in it.
 * - `too-large`: much longer than any report; it was not read.
 * - `not-json`: no JSON.
 * - `other-json`: JSON, but no report.
 * - `newer`: a report in a format of a later version of this app.
 * - `no-code`: a report without the code that proves its answers, or with a damaged one.
 * - `newer-code`: a report whose code only a later version of this app can read.
 * - `changed`: the answers differ from those in the code.
 * - `other-edition`: the edition differs from the one in the code.
 */
export type FileProblem =
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'not-json'
  | 'other-json'
  | 'newer'
  | 'no-code'
  | 'newer-code'
  | 'changed'
  | 'other-edition'

/** The answers in a file, or the reason why there are none. */
export type FileReading = ReadToken | { readonly ok: false; readonly problem: FileProblem }

/** Reads a file that the person has chosen. Never rejects. */
export async function openReportFile(file: Blob): Promise<FileReading> {
  if (file.size > LONGEST_FILE) return refused('too-large')
  try {
    return readReportFile(decoded(new Uint8Array(await file.arrayBuffer())))
  } catch {
    return refused('unreadable')
  }
}

/** Reads the text of a saved report. The answers come from its code, and the rest must agree with it. Never throws. */
export function readReportFile(text: string): FileReading {
  if (text.length > LONGEST_FILE) return refused('too-large')
  const json = text.replace(/^\ufeff/, '')
  if (json.trim() === '') return refused('empty')
  let content: unknown
  try {
    content = JSON.parse(json)
  } catch {
    return refused('not-json')
  }
  const { schema, token, edition, answers } = Object(content) as Record<string, unknown>
  const version = versionOf(schema)
  if (version === undefined) return refused('other-json')
  if (version > REPORT_VERSION) return refused('newer')
  const reading = readToken(token)
  if (!reading.ok) return refused(reading.problem === 'newer' ? 'newer-code' : 'no-code')
  if (reading.edition !== LATER_EDITION && reading.edition !== edition) return refused('other-edition')
  // Answers that no longer exist are in the file but not in the reading, so the two cannot be compared.
  const isWhole = reading.edition !== LATER_EDITION && reading.dropped.length === 0
  if (isWhole && canonical(answers) !== canonical(reading.answers)) return refused('changed')
  return reading
}

/** The number of a report's format; undefined if it is not a report of this app. */
function versionOf(schema: unknown): number | undefined {
  if (typeof schema !== 'string' || !schema.startsWith(REPORT_FORMAT)) return undefined
  const number = schema.slice(REPORT_FORMAT.length)
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined
}

/** Answers as one text in a canonical order, because another program may have reordered them. */
function canonical(answers: unknown): string {
  const sorted = Object.entries(Object(answers) as object).map(([question, answer]: [string, unknown]) =>
    JSON.stringify([
      question,
      Array.isArray(answer) ? answer.map((option) => JSON.stringify(option)).sort() : answer,
    ]),
  )
  return JSON.stringify(sorted.sort())
}

/** Decodes a file: UTF-16 with a byte order mark, or else UTF-8 with or without one. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  const isBig = first === 0xfe && second === 0xff
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes)
}

function refused(problem: FileProblem): FileReading {
  return { ok: false, problem }
}
