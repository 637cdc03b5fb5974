/** The names of a portfolio's enterprises: read, and kept apart. */
import { LONGEST_NAME } from './limits'
import { type Problem, quoted } from './problem'
import { plainSpelling } from './plain-spelling'

/** The apostrophe with which a program keeps a text from being taken for a formula. */
const GUARD = /^'(?=\s*[=+\-@\t\r＝＋－＠])/

/** A name as it is shown, in one line. */
export function readName(text: string): string {
  return text.replace(GUARD, '').replace(/\s+/g, ' ').trim()
}

/** Judges names one after the other. No two enterprises may have the same; several may have none. */
export function nameKeeper(): (name: string, row: number) => Problem | undefined {
  const rows = new Map<string, number>()
  return (name, row) => {
    if (name.length > LONGEST_NAME) return { kind: 'name-too-long', row, found: quoted(name) }
    const spelling = plainSpelling(name)
    const earlier = rows.get(spelling)
    if (spelling === '') return undefined
    if (earlier !== undefined) return { kind: 'name-twice', row, found: quoted(name), count: earlier }
    rows.set(spelling, row)
    return undefined
  }
}
