/**
 * Files that only grow. Each part that was appended ends with its seal: the SHA-256 of everything before it. A line
 * that is changed, moved or removed later is noticed.
 */
import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'

const SEAL = '# sealed '

function sealOf(text: string): string {
  return SEAL + createHash('sha256').update(text).digest('hex')
}

/**
 * Reads the lines of such a file, without comments.
 *
 * @throws Error when something in it was changed after it was sealed, or was never sealed.
 */
export function sealedLines(text: string): readonly string[] {
  const lines: string[] = []
  let before = ''
  let unsealed = 0
  for (const [index, line] of text.replaceAll('\r\n', '\n').split('\n').entries()) {
    if (line.startsWith(SEAL)) {
      if (line !== sealOf(before)) throw new Error(`Something before line ${index + 1} was changed.`)
      unsealed = 0
    } else if (line !== '' && !line.startsWith('#')) {
      lines.push(line)
      unsealed += 1
    }
    before += `${line}\n`
  }
  if (unsealed > 0) throw new Error(`The last ${unsealed} lines were written by hand: they have no seal.`)
  return lines
}

/** Reads the lines of a file in the folder `golden` beside this one. */
export function goldenLines(name: string): readonly string[] {
  return sealedLines(readFileSync(goldenFile(name), 'utf8'))
}

/** Appends lines to a golden file and seals them. */
export function appendGolden(name: string, lines: readonly string[]): void {
  const before = readFileSync(goldenFile(name), 'utf8').replaceAll('\r\n', '\n')
  const added = lines.map((line) => `${line}\n`).join('')
  appendFileSync(goldenFile(name), `${added}${sealOf(before + added)}\n`)
}

function goldenFile(name: string): URL {
  return new URL(`../golden/${name}`, import.meta.url)
}
