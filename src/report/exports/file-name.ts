/**
 * Names of files that every system takes.
 *
 *     Söhne/Töchter: "A"   →  Söhne-Töchter – -A-
 *     con                  →  con-
 */

/** Octets of a name in UTF-8 without its ending. Systems take 255, and some programs add to a name. */
const LONGEST_NAME = 120

/** Control characters, halves of surrogate pairs, and marks of direction, which could show the ending backwards. */
const UNSEEN = /\p{Cc}|\p{Surrogate}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

/** What Windows or macOS take for their own. */
const RESERVED_SIGNS = /[<>:"/\\|?*]/g

/** Names of devices: Windows takes them with any ending. */
const RESERVED_NAMES = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=\.|$)/i

const encoder = new TextEncoder()

/** Makes a name, without an ending, that Windows, macOS and Linux accept. It is `file` where nothing is left. */
export function safeName(name: string): string {
  const visible = name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/: /g, ' – ')
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
    // A joiner without a next character has lost its meaning.
    if (octets > LONGEST_NAME) return kept.replace(/\u200d+$/, '')
    kept += sign
  }
  return kept
}
