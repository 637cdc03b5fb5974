/**
 * Several files as one ZIP archive, under names that every system takes.
 *
 *     Söhne/Töchter: "A"   →  Söhne-Töchter- -A-.docx
 *     con                  →  con-.docx
 *     北京译达  (twice)      →  北京译达.docx, 北京译达 (2).docx
 */
import { zipSync } from 'fflate'

/** A file, and what it is to be called; the name may be anything. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Octets of a name in UTF-8 without its ending. Systems take 255, and some programs add to a name. */
const LONGEST_NAME = 120

/** Control signs, halves of pairs, and signs that turn the direction of what follows: the ending would be read backwards. */
const UNSEEN = /\p{Cc}|\p{Surrogate}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

/** What Windows or macOS take for their own. */
const RESERVED_SIGNS = /[<>:"/\\|?*]/g

/** Names of devices: Windows takes them with any ending. */
const RESERVED_NAMES = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=\.|$)/i

const encoder = new TextEncoder()

/** A name that Windows, macOS and Linux take for a file, without an ending; `file` where nothing of it is left. */
export function safeName(name: string): string {
  const visible = name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(RESERVED_SIGNS, '-')
    .replace(/^[\s.]+/, '')
  const short = shortened(visible).replace(/[\s.]+$/, '')
  return short.replace(RESERVED_NAMES, '$1-') || 'file'
}

function shortened(name: string): string {
  let kept = ''
  let octets = 0
  for (const sign of name) {
    octets += encoder.encode(sign).length
    // What joins the next sign to this one has lost its meaning.
    if (octets > LONGEST_NAME) return kept.replace(/\u200d+$/, '')
    kept += sign
  }
  return kept
}

/** Gives names one after the other, and none twice: not in other letters' case and not in another way to write the same. */
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
 * The bytes of an archive of these files, in their order.
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
