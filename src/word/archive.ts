/**
 * Several files as one ZIP archive, under names that every system takes, and none twice.
 *
 *     北京译达  (twice)      →  北京译达.docx, 北京译达 (2).docx
 */
import { zipSync } from 'fflate'
import { safeName } from '../report/exports/file-name'

/** A file, and what it is to be called; the name may be anything. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Gives each file a name of its own, even for systems that ignore case or variants of Unicode. */
function namer(): (name: string) => string {
  const given = new Set<string>()
  const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().toUpperCase()
  return (name) => {
    const safe = safeName(name)
    let fresh = safe
    for (let number = 2; given.has(keyOf(fresh)); number += 1) fresh = `${safe} (${String(number)})`
    given.add(keyOf(fresh))
    return fresh
  }
}

/**
 * Writes the bytes of an archive of these files, in their order.
 *
 * @param ending of every name, without the full stop.
 */
export function archiveOf(files: readonly NamedFile[], ending: string): Uint8Array<ArrayBuffer> {
  const nameFor = namer()
  const entries = Object.fromEntries(
    files.map(({ name, bytes }) => [`${nameFor(name)}.${ending}`, bytes] as const),
  )
  // They are compressed already.
  return zipSync(entries, { level: 0 })
}
