/** Saving a file on the person's device, and the kinds of files that there are. */
import { siteId } from '../policy/identity'
import { safeName } from '../report/exports/file-name'
import { pause } from './painted'
import { today } from './today'

/** A kind of file: its media type, and the ending of its name. */
interface FileKind {
  readonly type: string
  readonly ending: string
}

/**
 * Saves it under a name of the site's, what it is where that helps, and today's date; returns the name. Before them stands
 * whose it is, where somebody is named: who has many enterprises would not find a file again.
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
  link.download = `${whose && `${safeName(whose)} - `}${siteId}-${what && `${what}-`}${today()}.${ending}`
  link.click()
  // Some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return link.download
}

export const csvFile = { type: 'text/csv;charset=utf-8', ending: 'csv' } as const

export const workbookFile = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ending: 'xlsx',
} as const

export const wordFile = {
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ending: 'docx',
} as const

export const archiveFile = { type: 'application/zip', ending: 'zip' } as const

export const calendarFile = { type: 'text/calendar;charset=utf-8', ending: 'ics' } as const

export const jsonFile = { type: 'application/json', ending: 'json' } as const

/** So long, in milliseconds, the page may be busy before it answers again. */
const BUSY = 30

/**
 * Lets something run to its end in slices, so that the page goes on answering meanwhile; undefined once it is called off.
 *
 * @param tell hears what the last slice has said, before the page answers.
 */
export async function atLeisure<Said, Result>(
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

/** Writes one kind of file and returns its name; undefined where there is nothing to write. */
export type Writer = () => string | undefined | Promise<string | undefined>

/** What is said once a file was asked for. */
interface Outcomes {
  readonly saved: (file: string) => string
  readonly nothing: string
  /** What writes the file could not be loaded. */
  readonly notMade: string
}

/** Writes a file, and says how that went. */
export async function savedOrNot(write: Writer, { saved, nothing, notMade }: Outcomes): Promise<string> {
  try {
    const name = await write()
    return name === undefined ? nothing : saved(name)
  } catch {
    return notMade
  }
}
