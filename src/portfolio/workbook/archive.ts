/**
 * Unpacks each part of a ZIP archive in small pieces. So a part that would become huge is noticed in time. The sizes
 * that an archive states are not trusted.
 *
 * fflate inflates. The list of parts is read here, because fflate returns only whole parts. read-excel-file, which
 * reads whole workbooks, starts its worker in a way that Trusted Types refuse.
 */
import { Inflate } from 'fflate'
import { LARGEST_UNPACKED, LARGEST_WHOLE_PART } from '../limits'
import type { FileProblem } from '../problem'

/** Why a workbook cannot be read. */
export class WorkbookError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem)
  }
}

interface Entry {
  readonly start: number
  readonly length: number
  readonly isPacked: boolean
}

/** Packed bytes that are inflated at a time; they become at most about a thousand times as many. */
const PIECE = 16_384

const MOST_PARTS = 10_000

/** A ZIP archive. Reading a part throws a `WorkbookError` where it is damaged or too large. */
export class Archive {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #entries: ReadonlyMap<string, Entry>
  /** Path → unpacked bytes of the part. Reading it again does not count twice. */
  readonly #unpacked = new Map<string, number>()

  /** @throws WorkbookError when these bytes are no archive that can be read. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    try {
      this.#entries = this.#list()
    } catch (error) {
      throw error instanceof WorkbookError ? error : new WorkbookError('damaged-workbook')
    }
  }

  has(path: string): boolean {
    return this.#entries.has(path.toLowerCase())
  }

  /** Reads the text of a part, piece by piece, with how much of it has been read. */
  *textOf(path: string): Generator<{ readonly text: string; readonly done: number }> {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    try {
      for (const { bytes, done } of this.#pieces(path))
        yield { text: decoder.decode(bytes, { stream: done < 1 }), done }
    } catch (error) {
      throw error instanceof WorkbookError ? error : new WorkbookError('damaged-workbook')
    }
  }

  /** Reads the whole text of a small part. */
  wholeTextOf(path: string): string {
    let whole = ''
    for (const { text } of this.textOf(path)) {
      whole += text
      if (whole.length > LARGEST_WHOLE_PART) throw new WorkbookError('unpacks-too-large')
    }
    return whole
  }

  *#pieces(path: string): Generator<{ readonly bytes: Uint8Array; readonly done: number }> {
    const entry = this.#entries.get(path.toLowerCase())
    if (!entry) throw new WorkbookError('damaged-workbook')
    const { start, length, isPacked } = entry
    this.#unpacked.set(path, 0)
    // The content follows a header, whose length is not in the list.
    const from = start + 30 + this.#view.getUint16(start + 26, true) + this.#view.getUint16(start + 28, true)
    if (this.#view.getUint32(start, true) !== 0x04034b50 || from + length > this.#bytes.length)
      throw new WorkbookError('damaged-workbook')
    let out: Uint8Array[] = []
    const inflate = new Inflate((piece) => {
      out.push(piece)
    })
    for (let at = 0; at < length || at === 0; at += PIECE) {
      const piece = this.#bytes.subarray(from + at, Math.min(from + length, from + at + PIECE))
      const isLast = at + PIECE >= length
      out = []
      if (isPacked) inflate.push(piece, isLast)
      else out.push(piece)
      for (const [index, bytes] of out.entries()) {
        this.#unpacked.set(path, (this.#unpacked.get(path) ?? 0) + bytes.length)
        const all = [...this.#unpacked.values()].reduce((sum, size) => sum + size, 0)
        if (all > LARGEST_UNPACKED) throw new WorkbookError('unpacks-too-large')
        yield { bytes, done: isLast && index === out.length - 1 ? 1 : Math.min(0.999, (at + PIECE) / length) }
      }
      if (isLast && out.length === 0) yield { bytes: new Uint8Array(), done: 1 }
    }
  }

  /** Reads the list at the end of the archive. */
  #list(): ReadonlyMap<string, Entry> {
    const view = this.#view
    let end = view.byteLength - 22
    while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1
    if (end < 0) throw new WorkbookError('damaged-workbook')
    let count = view.getUint16(end + 10, true)
    let at = view.getUint32(end + 16, true)
    if (at === 0xffffffff || count === 0xffff) {
      const larger = Number(view.getBigUint64(end - 20 + 8, true))
      count = Number(view.getBigUint64(larger + 32, true))
      at = Number(view.getBigUint64(larger + 48, true))
    }
    if (count > MOST_PARTS) throw new WorkbookError('damaged-workbook')
    const entries = new Map<string, Entry>()
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new WorkbookError('damaged-workbook')
      const flags = view.getUint16(at + 8, true)
      if ((flags & 1) !== 0) throw new WorkbookError('encrypted')
      const method = view.getUint16(at + 10, true)
      const nameLength = view.getUint16(at + 28, true)
      const extraLength = view.getUint16(at + 30, true)
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength))
      const wide = this.#wideNumbers(at, at + 46 + nameLength, extraLength)
      if (method === 0 || method === 8)
        entries.set(name.replaceAll('\\', '/').toLowerCase(), { ...wide, isPacked: method === 8 })
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    }
    return entries
  }

  /** Reads where an entry begins, and its length. Writers that learn these late use the extra field of ZIP64. */
  #wideNumbers(at: number, extra: number, extraLength: number): Pick<Entry, 'start' | 'length'> {
    const view = this.#view
    const unpacked = view.getUint32(at + 24, true)
    let length = view.getUint32(at + 20, true)
    let start = view.getUint32(at + 42, true)
    for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
      if (view.getUint16(field, true) !== 1) continue
      let value = field + 4
      const next = (): number => {
        value += 8
        return Number(view.getBigUint64(value - 8, true))
      }
      if (unpacked === 0xffffffff) next()
      if (length === 0xffffffff) length = next()
      if (start === 0xffffffff) start = next()
    }
    return { start, length }
  }
}
