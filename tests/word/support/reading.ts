/** Reads a Word file back: its parts as XML, and its content. */
import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A table: its rows of cells, as text. */
export interface ReadTable {
  /** Whether its first row is repeated on every page. */
  readonly headRepeats: boolean
  readonly rows: readonly (readonly string[])[]
}

/** What was read of a file. */
export interface ReadWord {
  /** All parts that are XML, by path. */
  readonly parts: ReadonlyMap<string, Document>
  /** The text of the body, one paragraph on each line. */
  readonly text: string
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  readonly tables: readonly ReadTable[]
  /** The targets of links out of the file. Word stores what follows a `#` separately. */
  readonly links: readonly string[]
  /** The bookmarks in the file to which links lead. */
  readonly leads: readonly string[]
  /** The texts of the footers. */
  readonly feet: readonly string[]
}

/** Characters that XML 1.0 does not allow. Word refuses them, though some parsers accept them. */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|&#(x[0-9a-f]+|\d+);/iu

/**
 * Returns the elements with a name inside another, in order. It walks the tree, because the parser rebuilds its lists
 * at every step.
 */
export function elements(under: Document | Element, name: string): readonly Element[] {
  return [...walked(under)].filter((element) => element.localName === name && element.namespaceURI === WORD)
}

function* walked(under: Document | Element): Generator<Element> {
  for (let child = under.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 1) continue
    yield child as Element
    yield* walked(child as Element)
  }
}

/** Returns an attribute in Word's namespace; null or undefined without one. */
export const attribute = (element: Element | undefined, name: string): string | null | undefined =>
  element?.getAttributeNS(WORD, name)

/** Reads a file. Throws an error if a part is not well-formed XML, or refers to a part that does not exist. */
export function readWord(bytes: Uint8Array): ReadWord {
  const files = unzipSync(bytes)
  const parts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, parsed(path, strFromU8(content))]),
  )
  const part = (path: string): Document => {
    const found = parts.get(path)
    if (!found) throw new Error(`The file has no ${path}.`)
    return found
  }
  const body = part('word/document.xml')
  const relations = [...part('word/_rels/document.xml.rels').getElementsByTagName('Relationship')]
  for (const relation of relations) {
    if (relation.getAttribute('TargetMode') !== 'External')
      part(`word/${relation.getAttribute('Target') ?? ''}`)
  }
  return {
    parts,
    text: elements(body, 'p').map(textOf).join('\n'),
    headings: elements(body, 'p').flatMap((paragraph) => {
      const level = /^Heading(\d)$/.exec(attribute(elements(paragraph, 'pStyle')[0], 'val') ?? '')?.[1]
      return level === undefined ? [] : [{ level: Number(level), text: textOf(paragraph) }]
    }),
    tables: elements(body, 'tbl').map((table) => {
      const rows = elements(table, 'tr')
      return {
        headRepeats: rows.map((row) => elements(row, 'tblHeader').length > 0).indexOf(false) === 1,
        rows: rows.map((row) =>
          elements(row, 'tc').map((cell) => elements(cell, 'p').map(textOf).join('\n').trim()),
        ),
      }
    }),
    links: elements(body, 'hyperlink').flatMap((link) => {
      const id = link.getAttributeNS(RELATION, 'id')
      if (!id) return []
      const target = relations.find((relation) => relation.getAttribute('Id') === id)?.getAttribute('Target')
      const fragment = attribute(link, 'anchor')
      return [`${target ?? ''}${fragment ? `#${fragment}` : ''}`]
    }),
    leads: elements(body, 'hyperlink').flatMap((link) =>
      link.getAttributeNS(RELATION, 'id') ? [] : (attribute(link, 'anchor') ?? ''),
    ),
    feet: [...parts].filter(([path]) => /^word\/footer\d+\.xml$/.test(path)).map(([, xml]) => textOf(xml)),
  }
}

function parsed(path: string, xml: string): Document {
  const wrong = NOT_IN_XML.exec(xml)
  if (wrong) throw new Error(`${path} holds a sign that XML does not know, at ${String(wrong.index)}.`)
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml')
}

const signs: Readonly<Record<string, string>> = { br: '\n', tab: '\t' }

function textOf(element: Document | Element): string {
  return [...walked(element)]
    .map(({ localName, textContent }) => (localName === 't' ? textContent : (signs[localName ?? ''] ?? '')))
    .join('')
}
