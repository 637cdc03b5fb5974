/**
 * Reads the answers of a report that was saved as JSON, through the same checks as a link. Otherwise it says what is
 * wrong with the file.
 */
import type { ReadToken } from '../../share'
import { parsedJson } from '../../share/json'
import { readSavedReport, type ReportProblem } from '../../share/saved-report'

/** In bytes, several times more than any report of the app. A longer file is not read. */
export const LONGEST_FILE = 2_000_000

/**
 * The reason why nothing was read from a file, as far as it does not lie in the report itself.
 *
 * - `unreadable`: the browser could not read the file itself.
 * - `empty`: there is nothing in it.
 * - `too-large`: much longer than any report; it was not read.
 * - `not-json`: no JSON.
 */
export type FileProblem = 'unreadable' | 'empty' | 'too-large' | 'not-json' | ReportProblem

/** The answers in a file, or the reason why there are none. */
export type FileReading = ReadToken | { readonly ok: false; readonly problem: FileProblem }

/** Reads a file that the user has chosen. Never rejects. */
export async function openReportFile(file: Blob): Promise<FileReading> {
  if (file.size > LONGEST_FILE) return refused('too-large')
  try {
    return readReportFile(decoded(new Uint8Array(await file.arrayBuffer())))
  } catch {
    return refused('unreadable')
  }
}

/** Reads the text of a saved report. Never throws. */
export function readReportFile(text: string): FileReading {
  if (text.length > LONGEST_FILE) return refused('too-large')
  const json = text.replace(/^\ufeff/, '')
  if (json.trim() === '') return refused('empty')
  const content = parsedJson(json)
  return content === undefined ? refused('not-json') : readSavedReport(content)
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
