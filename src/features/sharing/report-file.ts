/** Reading a report that was saved as JSON: its answers, through the same checks as a link, or what is wrong with the file. */
import { REPORT_FORMAT, REPORT_VERSION } from '../../report/exports'
import { LATER_EDITION, type ReadToken, readToken } from '../../share'

/** Bytes; several times more than any report of ours. A longer file is not even read. */
export const LONGEST_FILE = 2_000_000

/**
 * Why nothing was read from a file.
 *
 * - `unreadable`: the browser could not read the file itself.
 * - `empty`: there is nothing in it.
 * - `too-large`: far more than a report holds; it was not looked at.
 * - `not-json`: not the kind of file that reports are saved in.
 * - `other-json`: something else in that kind of file.
 * - `newer`: a report in a format of a later version of this app.
 * - `no-code`: a report without the code that vouches for its answers, or with a damaged one.
 * - `newer-code`: a report whose code only a later version of this app can read.
 * - `changed`: the answers are not those that the code holds.
 * - `other-edition`: the edition is not the one that the code names.
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

/** What a saved report says; its code decides, and everything else must agree with it. Never throws. */
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
  // What no longer exists stands in the file, but not in the reading.
  const isWhole = reading.edition !== LATER_EDITION && reading.dropped.length === 0
  if (isWhole && canonical(answers) !== canonical(reading.answers)) return refused('changed')
  return reading
}

/** The number of a report's format; undefined where it is no report of ours. */
function versionOf(schema: unknown): number | undefined {
  if (typeof schema !== 'string' || !schema.startsWith(REPORT_FORMAT)) return undefined
  const number = schema.slice(REPORT_FORMAT.length)
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined
}

/** Answers as one text, whatever the order in which another program has written them. */
function canonical(answers: unknown): string {
  const sorted = Object.entries(Object(answers) as object).map(([question, answer]: [string, unknown]) =>
    JSON.stringify([
      question,
      Array.isArray(answer) ? answer.map((option) => JSON.stringify(option)).sort() : answer,
    ]),
  )
  return JSON.stringify(sorted.sort())
}

/** The text of a file. Editors save in UTF-8, with or without a byte order mark, or in UTF-16 with one. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  const isBig = first === 0xfe && second === 0xff
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes)
}

function refused(problem: FileProblem): FileReading {
  return { ok: false, problem }
}
