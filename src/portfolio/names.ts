/** Reads the names of a portfolio's enterprises, and compares each with those before it. */
import { LONGEST_NAME } from './limits'
import { type Problem, quoted } from './problem'
import { plainSpelling } from './plain-spelling'

/** The apostrophe with which a program keeps a text from being taken for a formula. */
const GUARD = /^'(?=\s*[=+\-@\t\r＝＋－＠])/

/** Writes a name as it is shown, in one line. */
export function readName(text: string): string {
  return text.replace(GUARD, '').replace(/\s+/g, ' ').trim()
}

/**
 * Checks names one after the other. Branches share names, and a single space may distinguish two companies. So no row
 * is lost for a repeated name; it is only noted.
 */
export function nameKeeper(): (name: string, row: number) => Problem | undefined {
  const same = new Map<string, number>()
  const alike = new Map<string, number>()
  return (name, row) => {
    if (name.length > LONGEST_NAME) return { kind: 'name-too-long', row, found: quoted(name) }
    const spelling = plainSpelling(name)
    if (spelling === '') return undefined
    const exact = name.normalize('NFKC').toLowerCase()
    const twin = same.get(exact)
    const cousin = alike.get(spelling)
    if (twin === undefined) same.set(exact, row)
    if (cousin === undefined) alike.set(spelling, row)
    if (twin !== undefined) return { kind: 'name-twice', row, found: quoted(name), count: twin }
    return cousin === undefined ? undefined : { kind: 'name-alike', row, found: quoted(name), count: cousin }
  }
}
