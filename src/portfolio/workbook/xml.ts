/**
 * Reads XML as workbooks contain it, in pieces that may be cut off anywhere. Browsers have no XML reader in workers.
 *
 * It accepts no document type, and so only the five entities of XML itself.
 */
import { WorkbookError } from './archive'

/** Receives what a document contains, in its order. */
export interface XmlListener {
  /** An element begins; its attributes are asked for by name. */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** A whole tag. Quoted attributes may contain `>`. */
const TAG = /<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/y

/** No tag and no text of a cell is longer; a program allows 32,767 characters. */
const LONGEST_PIECE = 1_000_000

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;]{0,12})(;?)/g, (_, name: string, end: string) => {
    const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name)
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : undefined
    const character =
      code === undefined ? entities.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined
    if (end === '' || character === undefined) throw new WorkbookError('damaged-workbook')
    return character
  })
}

/** Returns the name without the prefix of its namespace. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Returns a function that takes piece after piece of a document, the last one marked.
 *
 * @throws WorkbookError, from that function, when the document is damaged.
 */
export function xmlReader(listener: XmlListener): (piece: string, isLast: boolean) => void {
  let rest = ''

  /** Reads one tag, comment or the like that begins at a position. Returns where it ends, or -1 if it is cut off. */
  function markup(source: string, at: number): number {
    if (source.startsWith('<!--', at)) return after(source, '-->', at + 4)
    if (source.startsWith('<![CDATA[', at)) {
      const end = source.indexOf(']]>', at)
      if (end >= 0) listener.text(source.slice(at + 9, end))
      return end < 0 ? end : end + 3
    }
    if (source.startsWith('<?', at)) return after(source, '?>', at)
    if (source.startsWith('<!', at)) {
      // A comment may be cut off within its own beginning.
      if ('<!--'.startsWith(source.slice(at, at + 4)) || '<![CDATA['.startsWith(source.slice(at, at + 9)))
        return -1
      throw new WorkbookError('damaged-workbook')
    }
    TAG.lastIndex = at
    if (!TAG.test(source)) {
      // Another tag within this one: not cut off but damaged.
      if (/^<[^>"']*</.test(source.slice(at, at + 200))) throw new WorkbookError('damaged-workbook')
      return -1
    }
    const end = TAG.lastIndex
    tag(source.slice(at + 1, end - 1))
    return end
  }

  function tag(inside: string): void {
    if (inside.startsWith('/')) {
      listener.close(localName(inside.slice(1).trim()))
      return
    }
    const isEmpty = inside.endsWith('/')
    const [written = ''] = /^[^\s/]*/.exec(inside) ?? []
    const name = localName(written)
    listener.open(name, (wanted) => {
      const found = new RegExp(`\\s(?:\\w+:)?${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(inside)
      return found ? decoded(found[1] ?? found[2] ?? '') : undefined
    })
    if (isEmpty) listener.close(name)
  }

  return (piece, isLast) => {
    const source = rest + piece
    let at = 0
    while (at < source.length) {
      const start = source.indexOf('<', at)
      if (start !== at) {
        if (start < 0 && !isLast) break
        listener.text(decoded(source.slice(at, start < 0 ? undefined : start)))
        if (start < 0) {
          at = source.length
          break
        }
      }
      at = start
      const end = markup(source, start)
      if (end < 0) break
      at = end
    }
    rest = source.slice(at)
    if (rest.length > LONGEST_PIECE || (isLast && rest.trim() !== ''))
      throw new WorkbookError('damaged-workbook')
  }
}

function after(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from)
  return found < 0 ? found : found + sign.length
}
