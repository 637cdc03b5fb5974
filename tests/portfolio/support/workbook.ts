/** Makes workbooks for tests part by part, so that they can be what no program would write. */
import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Escapes a text for XML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Returns the letters of a column, counted from 0: A, B, … Z, AA. */
export function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))
}

/** A cell as it stands in a sheet: a text, or its XML, to which the place is added. */
export type Cell = string | { readonly xml: (place: string) => string }

/** Writes the XML of a sheet whose first row has the number `first`; `after` follows its cells. */
export const sheetOf = (rows: readonly (readonly Cell[])[], after = '', first = 1): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + first}">${cells
          .map((cell, column) => {
            const place = `${letters(column)}${row + first}`
            if (typeof cell !== 'string') return cell.xml(place)
            return cell === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
          })
          .join('')}</row>`,
    )
    .join('')}</sheetData>${after}</worksheet>`

/** The parts of a workbook; `more` adds parts or replaces them, by path. */
export interface Book {
  /** Name → XML of the sheet. */
  readonly sheets: Readonly<Record<string, string>>
  readonly hidden?: readonly string[]
  readonly strings?: string
  readonly styles?: string
  readonly bookProperties?: string
  readonly more?: Readonly<Record<string, string | Uint8Array>>
}

/** Packs a workbook as an XLSX file. */
export function bookOf({
  sheets,
  hidden = [],
  strings,
  styles,
  bookProperties = '',
  more = {},
}: Book): Uint8Array {
  const names = Object.keys(sheets)
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${bookProperties}<sheets>${names
      .map(
        (name, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${relation('rIdS', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('rIdT', 'styles', 'styles.xml')}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheets[name] ?? ''] as const),
    ),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': strings }),
    ...(styles !== undefined && { 'xl/styles.xml': styles }),
    ...more,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}
