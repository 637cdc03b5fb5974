/**
 * Bytes → text, in the encodings in which spreadsheet programs save:
 * - UTF-8 and UTF-16, with or without a byte order mark
 * - GB18030, which Chinese programs use under the names GBK, GB2312 and “ANSI”
 *
 * Almost any bytes decode as GB18030, so the result must also look right. Most of its characters beyond ASCII are in
 * common use, simplified or traditional. Or it has no odd characters, and its bytes do not look like Western European
 * text. In both cases, neither Big5 nor Shift JIS may give a larger share of common characters.
 */

/** The text of a file, or why there is none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'empty' | 'encoding' }

/** How many bytes of a file show whether it is UTF-16. */
const SAMPLE = 4096

/** How many bytes of it show whether it is Chinese. */
const LONGEST_SAMPLE = 100_000

/** Characters that no text contains. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/

/** Decodes the text that these bytes encode, without a byte order mark; or why they encode none. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  for (const encoding of encodingsFor(bytes)) {
    const text = decodeAs(encoding, bytes)
    if (text === undefined || CONTROL.test(text)) continue
    if (encoding === 'gb18030' && !looksLikeGb18030(text, bytes)) continue
    return text.trim() === '' ? { ok: false, problem: 'empty' } : { ok: true, text }
  }
  return { ok: false, problem: 'encoding' }
}

/** Whether a file begins with these bytes. */
export function begins(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Lists the encodings to try, in this order. */
function encodingsFor(bytes: Uint8Array): readonly string[] {
  if (begins(bytes, 0xef, 0xbb, 0xbf)) return ['utf-8']
  if (begins(bytes, 0xff, 0xfe)) return ['utf-16le']
  if (begins(bytes, 0xfe, 0xff)) return ['utf-16be']
  const wide = wideEncodingOf(bytes.subarray(0, SAMPLE))
  return wide ? [wide] : ['utf-8', 'gb18030']
}

/**
 * UTF-16 without a mark: of delimiters, line ends and ids one byte is zero, on the same side. A few Chinese
 * characters, such as 一, have a zero byte on the other.
 */
function wideEncodingOf(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (20 * Math.max(even, odd) < sample.length) return undefined
  if (odd > 3 * even) return 'utf-16le'
  return even > 3 * odd ? 'utf-16be' : undefined
}

/** Encodings whose texts also decode as GB18030, but to nonsense. */
const rivals = ['big5', 'shift_jis'] as const

/** What no table of enterprises contains: private-use characters, and code points without a character. */
const ODD = /[\ue000-\uf8ff\ufffd\p{Cn}]/u

function looksLikeGb18030(text: string, bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, LONGEST_SAMPLE)
  const share = commonShare(text.slice(0, LONGEST_SAMPLE))
  // An accented letter usually precedes a plain one, so its pair ends with a byte of ASCII.
  if (share <= 0.75 && (ODD.test(text) || westernShare(sample) > 0.7)) return false
  return rivals.every((rival) => {
    const other = decodeAs(rival, sample, { stream: sample.length < bytes.length })
    return other === undefined || ODD.test(other) || commonShare(other) <= share
  })
}

/** Finds the share of characters beyond ASCII that are in common use, from 0 to 1. */
function commonShare(text: string): number {
  common ??= commonCharacters()
  let seen = 0
  let found = 0
  for (const character of text) {
    if (character < '\u0080') continue
    seen += 1
    if (common.has(character) || (character >= '\u3041' && character <= '\u30ff')) found += 1
  }
  return seen === 0 ? 1 : found / seen
}

/**
 * Finds the share of pairs that could be an accented letter and a plain one, from 0 to 1. A pair is a byte beyond
 * ASCII and the next byte.
 */
function westernShare(bytes: Uint8Array): number {
  let pairs = 0
  let western = 0
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0
    if (lead < 0x80) continue
    const next = bytes[index + 1] ?? 0
    pairs += 1
    if (next < 0x80) western += 1
    index += 1
  }
  return pairs === 0 ? 0 : western / pairs
}

let common: ReadonlySet<string> | undefined

/**
 * Collects the characters in common use:
 * - the first levels of GB 2312 and of Big5, for simplified and traditional characters
 * - the punctuation and full-width letters of Chinese text
 */
function commonCharacters(): ReadonlySet<string> {
  const characters = new Set<string>()
  const add = (
    encoding: string,
    leads: readonly [number, number],
    trails: readonly [number, number],
  ): void => {
    const decoder = new TextDecoder(encoding)
    for (let lead = leads[0]; lead <= leads[1]; lead += 1)
      for (let trail = trails[0]; trail <= trails[1]; trail += 1) {
        const text = decoder.decode(Uint8Array.of(lead, trail))
        if ([...text].length === 1 && !ODD.test(text)) characters.add(text)
      }
  }
  add('gb18030', [0xb0, 0xd7], [0xa1, 0xfe])
  add('gb18030', [0xa1, 0xa1], [0xa1, 0xfe])
  add('gb18030', [0xa3, 0xa3], [0xa1, 0xfe])
  add('big5', [0xa4, 0xc6], [0x40, 0x7e])
  add('big5', [0xa4, 0xc6], [0xa1, 0xfe])
  return characters
}

function decodeAs(
  encoding: string,
  bytes: Uint8Array,
  { stream = false }: TextDecodeOptions = {},
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream })
  } catch {
    return undefined
  }
}
