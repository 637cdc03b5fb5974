/** Saving a text as a file on the person's device. */
import { today } from './dates'

/** Saves it under a name that begins with the site's and ends with today's date; returns the name. */
export function saveFile(
  written: string,
  what: string,
  { type, ending }: { type: string; ending: string },
): string {
  const address = URL.createObjectURL(new Blob([written], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = `service-export-policy-finder-${what}-${today()}.${ending}`
  link.click()
  URL.revokeObjectURL(address)
  return link.download
}

export const csvFile = { type: 'text/csv;charset=utf-8', ending: 'csv' } as const
