/** Recognizes what a file is by its content, whatever its name. */
import { begins } from './encoding'
import type { FileProblem } from './problem'

/** What a file can be: something to read, or the reason why it cannot be read. */
export type FileKind = 'archive' | 'text' | FileProblem

/** The name of the part that holds an encrypted workbook, in the older container format. */
const ENCRYPTED = 'EncryptedPackage'

/** Distinguishes archives, which may be workbooks, and texts from what cannot be read. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'archive'
  if (begins(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'damaged-workbook'
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return holdsWide(bytes, ENCRYPTED) ? 'encrypted' : 'old-workbook'
  return begins(bytes, 0x25, 0x50, 0x44, 0x46) ? 'pdf' : 'text'
}

/** Web pages and older XML that programs save under the name of a workbook. */
export function isWebPage(text: string): boolean {
  return /^\s*<(!doctype|html|head|table|meta|style|\?xml)/i.test(text)
}

/** Whether the bytes contain a text in UTF-16 (little endian). */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
