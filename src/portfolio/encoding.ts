/**
 * Bytes → text, in the encodings in which spreadsheet programs save: UTF-8 and UTF-16 with or without a byte order
 * mark, and GB18030, which Chinese programs use under the names GBK, GB2312 and “ANSI”.
 *
 * Nothing is decoded by chance. Almost any bytes make some text in GB18030, so what comes out must also look like it:
 * in Chinese text nearly all characters are of the two common levels, in which both bytes lie above 0xA0.
 */

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'empty' | 'workbook' | 'encoding' }

/** How much of a file shows whether it is UTF-16. */
const SAMPLE = 4096

/** What no table of text contains. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/

/** The text that these bytes stand for, without a byte order mark; or why they are none. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  if (isWorkbook(bytes)) return { ok: false, problem: 'workbook' }
  for (const encoding of encodingsFor(bytes)) {
    const text = decodeAs(encoding, bytes)
    if (text === undefined || CONTROL.test(text)) continue
    return text.trim() === '' ? { ok: false, problem: 'empty' } : { ok: true, text }
  }
  return { ok: false, problem: 'encoding' }
}

/** The workbooks of spreadsheet programs: a ZIP archive, or the older compound file. */
function isWorkbook(bytes: Uint8Array): boolean {
  return begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)
}

function begins(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** The encodings to try, in this order. */
function encodingsFor(bytes: Uint8Array): readonly string[] {
  if (begins(bytes, 0xef, 0xbb, 0xbf)) return ['utf-8']
  if (begins(bytes, 0xff, 0xfe)) return ['utf-16le']
  if (begins(bytes, 0xfe, 0xff)) return ['utf-16be']
  const wide = wideEncodingOf(bytes.subarray(0, SAMPLE))
  if (wide) return [wide]
  return looksLikeGb18030(bytes) ? ['utf-8', 'gb18030'] : ['utf-8']
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

function looksLikeGb18030(bytes: Uint8Array): boolean {
  let common = 0
  let rare = 0
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0
    if (lead < 0x80) continue
    index += 1
    if (lead > 0xa0 && (bytes[index] ?? 0) > 0xa0) common += 1
    else rare += 1
  }
  return common > 3 * rare
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
