/** Saving a text as a file on the person's device. */
import { siteId } from '../policy/identity'
import { today } from './today'

/** A kind of file: its media type, and the ending of its name. */
interface FileKind {
  readonly type: string
  readonly ending: string
}

/** Saves it under a name that begins with the site's, says what it is where that helps, and ends with today's date; returns the name. */
export function saveFile(
  written: string | Uint8Array<ArrayBuffer>,
  { type, ending }: FileKind,
  what = '',
): string {
  const address = URL.createObjectURL(new Blob([written], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${siteId}-${what && `${what}-`}${today()}.${ending}`
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

export const jsonFile = { type: 'application/json', ending: 'json' } as const

export const textFile = { type: 'text/plain;charset=utf-8', ending: 'txt' } as const
