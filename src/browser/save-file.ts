/** Saves files on the user's device, and names the kinds of files that the app writes. */
import { siteId } from '../policy/identity'
import { safeName } from '../report/exports/file-name'
import { pause } from './painted'
import { currentDay } from './current-day'

/** A kind of file: its media type, and the ending of its name. */
interface FileKind {
  readonly type: string
  readonly ending: string
}

/**
 * Saves a file and returns its name: the site's name, what the file is, and today's date. If the enterprise is named,
 * its name comes first, so that advisers of many enterprises find their files.
 */
export function saveFile(
  written: string | Uint8Array<ArrayBuffer>,
  { type, ending }: FileKind,
  what = '',
  whose = '',
): string {
  const address = URL.createObjectURL(new Blob([written], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${whose && `${safeName(whose)} - `}${siteId}-${what && `${what}-`}${currentDay()}.${ending}`
  link.click()
  // Some browsers begin to read only after the current task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return link.download
}

/** A table as text. */
export const csvFile = { type: 'text/csv;charset=utf-8', ending: 'csv' } as const

/** A workbook. */
export const workbookFile = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ending: 'xlsx',
} as const

/** A Word file. */
export const wordFile = {
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ending: 'docx',
} as const

/** Several files in one. */
export const archiveFile = { type: 'application/zip', ending: 'zip' } as const

/** Dates for a calendar program. */
export const calendarFile = { type: 'text/calendar;charset=utf-8', ending: 'ics' } as const

/** Data for other programs. */
export const jsonFile = { type: 'application/json', ending: 'json' } as const

/** How long the page may be busy before it must respond again, in milliseconds. */
const BUSY = 30

/**
 * Runs a generator to its end in slices, so that the page stays responsive. Returns undefined once `signal` is aborted.
 *
 * @param tell called with what the last slice has yielded, before each pause
 */
export async function runInSlices<Said, Result>(
  slices: Generator<Said, Result>,
  signal: AbortSignal,
  tell: (said: Said) => void,
): Promise<Result | undefined> {
  let since = performance.now()
  for (;;) {
    const slice = slices.next()
    if (slice.done) return slice.value
    if (performance.now() - since < BUSY) continue
    tell(slice.value)
    await pause()
    if (signal.aborted) return undefined
    since = performance.now()
  }
}

/** Writes one kind of file and returns its name; undefined if there is nothing to write. */
export type Writer = () => string | undefined | Promise<string | undefined>

/** The messages after saving a file. */
interface Outcomes {
  readonly saved: (file: string) => string
  readonly nothing: string
  /** The code that writes the file could not be loaded, or has failed. */
  readonly notMade: string
}

/** Writes a file, and returns the message for the outcome. Never rejects. */
export async function outcomeOfSaving(write: Writer, { saved, nothing, notMade }: Outcomes): Promise<string> {
  try {
    const name = await write()
    return name === undefined ? nothing : saved(name)
  } catch {
    return notMade
  }
}
