/**
 * Writes tables as the bytes of a workbook (XLSX) to go on working in. It has frozen heads, a filter, widths, wrapped
 * text, lists to choose from, and states in words and colour.
 *
 * Every text is stored as a text, so that no program calculates it. Some texts would become formulas once their cell
 * is edited. They also carry the mark by which programs keep them texts. Large tables are written in slices.
 *
 * No library does this:
 * - ExcelJS needs packages under licences that we do not allow.
 * - SheetJS on npm writes no styles.
 * - write-excel-file holds the whole table in memory and has no filters.
 */
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { beginsFormula } from './formula'
import { columnLetters } from './letters'

/** How a cell looks. */
export type CellStyle = keyof typeof looks

/**
 * What a cell holds:
 * - a text, in the look of its column or in its own
 * - a number
 * - a day, `YYYY-MM-DD`, that programs sort as a date
 */
export type CellContent =
  | string
  | { readonly text: string; readonly style: CellStyle }
  | { readonly number: number }
  | { readonly day: string }

/** A column: its width, and how its cells look. */
export interface SheetColumn {
  /** Its width, in letters of the usual size. */
  readonly width: number
  /** Absent: plain. */
  readonly style?: CellStyle
  /** What is typed into its empty cells stays a text, such as "1-2". */
  readonly keepsText?: boolean
}

/** Makes columns of these widths whose texts are wrapped. */
export const wrapped = (...widths: readonly number[]): readonly SheetColumn[] =>
  widths.map((width) => ({ width, style: 'wrapped' }))

/** A list to choose from, for the cells of some rows of a column. */
export interface ChoiceRule {
  /** The column, from 0. Rows count from 0 too. */
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
  /** Texts without a comma, or the place of the texts in the workbook. */
  readonly from: readonly string[] | { readonly cells: string }
  /** The message beside the cell. */
  readonly prompt?: { readonly title: string; readonly text: string }
  /** The message where anything else is typed, which is then refused; absent: anything may be typed. */
  readonly refusal?: string
}

/** A sheet: its rows, and how programs show and print them. */
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: Iterable<readonly CellContent[]>
  /** How many rows lie above the heads; the heads are frozen with what is above them. Absent: there are none. */
  readonly rowsAboveHead?: number
  /** Whether the heads have a filter. */
  readonly hasFilter?: boolean
  /** How many columns stay in sight when one scrolls sideways. */
  readonly frozenColumns?: number
  /** How many columns go on paper, as wide as a page; absent: all of them. */
  readonly printedColumns?: number
  readonly isHidden?: boolean
  readonly choices?: readonly ChoiceRule[]
  /** In a column, cells with this text take this look, also when a user changes them. */
  readonly looksByText?: readonly {
    readonly column: number
    readonly text: string
    readonly style: CellStyle
  }[]
}

/** Characters that programs allow in one cell. */
const LONGEST_TEXT = 32_767

/** Rows that are written in one slice. */
const ROWS_IN_SLICE = 100

/** Characters that a message beside a cell may hold, and its title. */
const LONGEST_PROMPT = 255
const LONGEST_TITLE = 32

/** Font, fill and format of each look; colours as programs write them. All are aligned to the top. */
const looks = {
  plain: {},
  wrapped: { wraps: true },
  head: { wraps: true, bold: true, fill: 'E6EEF5' },
  title: { bold: true, size: 14 },
  example: { wraps: true, italic: true, color: '595959' },
  use: { wraps: true, bold: true, color: '0F5132', fill: 'D8EFDF' },
  check: { wraps: true, bold: true, color: '5C4300', fill: 'FFF0C2' },
  qualify: { wraps: true, bold: true, color: '1B4574', fill: 'DCE9F7' },
  wait: { wraps: true, color: '474747', fill: 'EAEAEA' },
  none: { wraps: true, color: '595959' },
} as const satisfies Readonly<Record<string, Look>>

interface Look {
  readonly wraps?: boolean
  readonly bold?: boolean
  readonly italic?: boolean
  readonly size?: number
  readonly color?: string
  readonly fill?: string
}

const styleNames = Object.keys(looks) as readonly CellStyle[]

/**
 * The order of cell styles in the file. First come the looks, then the looks that keep a text a text, then these two.
 */
const PLAIN_TYPED = 2 * styleNames.length
const DAY = PLAIN_TYPED + 1

const styleOf = (style: CellStyle, text: string): number =>
  styleNames.indexOf(style) + (beginsFormula(text) ? styleNames.length : 0)

/** Writes the bytes of a workbook, in one go. */
export function workbookOf(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const slices = writeWorkbook(sheets)
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value
  }
}

/** Writes a workbook in slices of some milliseconds each, and yields after each how many rows are written. */
export function* writeWorkbook(sheets: readonly Sheet[]): Generator<number, Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  const archive = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const begin = (path: string): ZipDeflate => {
    const part = new ZipDeflate(path, { level: 6 })
    // Without the time of day, the same tables are the same file.
    part.mtime = '1980-01-01T12:00:00'
    archive.add(part)
    return part
  }
  const add = (path: string, text: string): void => begin(path).push(strToU8(text), true)
  add('[Content_Types].xml', contentTypes(sheets.length))
  add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]))
  add('xl/workbook.xml', bookXml(sheets))
  add(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${String(index + 1)}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  )
  add('xl/styles.xml', stylesXml())
  let written = 0
  for (const [index, sheet] of sheets.entries()) {
    const part = begin(`xl/worksheets/sheet${String(index + 1)}.xml`)
    part.push(strToU8(sheetStart(sheet, index === 0)))
    let row = 0
    let lines = ''
    for (const cells of sheet.rows) {
      lines += rowXml(cells, row, sheet)
      row += 1
      if (row % ROWS_IN_SLICE > 0) continue
      part.push(strToU8(lines))
      lines = ''
      yield written + row
    }
    written += row
    part.push(strToU8(lines + sheetEnd(sheet, row)), true)
  }
  archive.end()
  return joined(pieces)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

function rowXml(cells: readonly CellContent[], row: number, { columns, rowsAboveHead }: Sheet): string {
  const number = String(row + 1)
  let xml = ''
  let lines = 1
  for (const [column, cell] of cells.entries()) {
    const place = `${columnLetters(column)}${number}`
    if (typeof cell !== 'string' && 'number' in cell) {
      xml += `<c r="${place}" s="0"><v>${String(cell.number)}</v></c>`
    } else if (typeof cell !== 'string' && 'day' in cell) {
      xml += `<c r="${place}" s="${String(DAY)}"><v>${String(dayNumber(cell.day))}</v></c>`
    } else {
      const given = typeof cell === 'string' ? cell : cell.text
      const own = row === rowsAboveHead ? 'head' : (columns[column]?.style ?? 'plain')
      const style = typeof cell === 'string' ? own : cell.style
      if (given === '') {
        if (style !== 'plain') xml += `<c r="${place}" s="${String(styleOf(style, ''))}"/>`
      } else {
        const text = textOf(given)
        const look: Look = looks[style]
        if (look.wraps) lines = Math.max(lines, linesOf(text, columns[column]?.width ?? USUAL_WIDTH))
        xml += `<c r="${place}" s="${String(styleOf(style, text))}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
      }
    }
  }
  // The height is not marked as custom, so that programs fit it again once the row is edited.
  const height = lines === 1 ? '' : ` ht="${String(Math.min(HIGHEST_ROW, Math.ceil(lines * LINE_HEIGHT)))}"`
  return `<row r="${number}"${height}>${xml}</row>`
}

/** Heights in points. */
const LINE_HEIGHT = 16
const HIGHEST_ROW = 409

const USUAL_WIDTH = 9

/** Characters as wide as two letters: those of East Asia. */
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g

/** Estimates how many lines a text takes, because not all programs do so when they open a file. */
function linesOf(text: string, width: number): number {
  if (2 * text.length <= width && !text.includes('\n')) return 1
  let lines = 0
  for (const line of text.split('\n')) {
    const letters = line.length + (line.match(WIDE)?.length ?? 0)
    // Words do not break, which leaves some room at the end of a line.
    lines += Math.max(1, Math.ceil((letters * 1.08) / width))
  }
  return lines
}

/** Counts the days from 30 December 1899. */
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569

/**
 * Writes a text as programs store it: one kind of line end, no longer than a cell allows. Nothing reads as an escape.
 */
function textOf(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  const whole = lines.length > LONGEST_TEXT ? `${lines.slice(0, LONGEST_TEXT - 1)}…` : lines
  return whole.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
}

/**
 * The widest sheet on one page, in letters. A wider one would be too small to read, so it continues on pages side by
 * side.
 */
const WIDEST_ON_PAGE = 340

const fitsOnPage = ({ columns, printedColumns }: Sheet): boolean =>
  columns.slice(0, printedColumns).reduce((sum, { width }) => sum + width, 0) <= WIDEST_ON_PAGE

/** The print scale of a sheet on pages side by side, in percent. */
const SCALE_OF_WIDE = 60

function sheetStart(sheet: Sheet, isFirst: boolean): string {
  const { columns, rowsAboveHead, frozenColumns = 0 } = sheet
  const frozenRows = rowsAboveHead === undefined ? 0 : rowsAboveHead + 1
  const pane =
    frozenRows + frozenColumns === 0
      ? ''
      : `<pane${attributesOf({
          ...(frozenColumns > 0 && { xSplit: String(frozenColumns) }),
          ...(frozenRows > 0 && { ySplit: String(frozenRows) }),
          topLeftCell: `${columnLetters(frozenColumns)}${String(frozenRows + 1)}`,
          activePane:
            frozenColumns > 0 && frozenRows > 0 ? 'bottomRight' : frozenRows > 0 ? 'bottomLeft' : 'topRight',
          state: 'frozen',
        })}/>`
  const widths = columns.map(({ width, style = 'plain', keepsText = false }, index) => {
    const number = String(index + 1)
    return `<col${attributesOf({
      min: number,
      max: number,
      width: String(width),
      style: String(keepsText ? PLAIN_TYPED : styleOf(style, '')),
      customWidth: '1',
    })}/>`
  })
  return `${PROLOGUE}<worksheet xmlns="${MAIN}">${fitsOnPage(sheet) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
}

function sheetEnd(sheet: Sheet, rows: number): string {
  const { columns, rowsAboveHead, hasFilter = false, looksByText = [], choices = [] } = sheet
  const head = (rowsAboveHead ?? 0) + 1
  const last = Math.max(rows, head)
  const filter = hasFilter
    ? `<autoFilter ref="A${String(head)}:${columnLetters(columns.length - 1)}${String(last)}"/>`
    : ''
  const conditional = looksByText.map(({ column, text, style }, index) => {
    const letters = columnLetters(column)
    return `<conditionalFormatting sqref="${letters}${String(head + 1)}:${letters}${String(Math.max(last, head + 1))}"><cfRule type="cellIs" dxfId="${String(styleNames.indexOf(style))}" priority="${String(index + 1)}" operator="equal"><formula>${escaped(quoted(text))}</formula></cfRule></conditionalFormatting>`
  })
  const validations =
    choices.length === 0
      ? ''
      : `<dataValidations count="${String(choices.length)}">${choices.map(choiceXml).join('')}</dataValidations>`
  const pageSetup = fitsOnPage(sheet)
    ? { paperSize: '9', orientation: 'landscape', fitToHeight: '0' }
    : { paperSize: '9', scale: String(SCALE_OF_WIDE), orientation: 'landscape' }
  return `</sheetData>${filter}${conditional.join('')}${validations}<printOptions gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup${attributesOf(pageSetup)}/></worksheet>`
}

/** Quotes a text within a formula of ours. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

function choiceXml({ column, firstRow, lastRow, from, prompt, refusal }: ChoiceRule): string {
  const letters = columnLetters(column)
  const source = 'cells' in from ? from.cells : quoted(from.join(','))
  return `<dataValidation${attributesOf({
    type: 'list',
    allowBlank: '1',
    ...(prompt && {
      showInputMessage: '1',
      promptTitle: shortened(prompt.title, LONGEST_TITLE),
      prompt: shortened(prompt.text, LONGEST_PROMPT),
    }),
    ...(refusal !== undefined && { showErrorMessage: '1', error: shortened(refusal, LONGEST_PROMPT) }),
    sqref: `${letters}${String(firstRow + 1)}:${letters}${String(lastRow + 1)}`,
  })}><formula1>${escaped(source)}</formula1></dataValidation>`
}

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text

/** Returns the name of a place in another sheet, for a list to choose from. */
export const cellsIn = (sheet: string, column: number, firstRow: number, lastRow: number): string =>
  `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${String(firstRow + 1)}:$${columnLetters(column)}$${String(lastRow + 1)}`

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function bookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name, isHidden = false }, index) => {
    const number = String(index + 1)
    return `<sheet${attributesOf({ name, sheetId: number, ...(isHidden && { state: 'hidden' }), 'r:id': `rId${number}` })}/>`
  })
  const ranges = sheets.flatMap(({ name, rowsAboveHead, frozenColumns = 0, printedColumns }, index) => {
    const start = `'${name.replaceAll("'", "''")}'!`
    const columns = (count: number): string => `${start}$A:$${columnLetters(count - 1)}`
    const named = (range: string, place: string): string =>
      `<definedName name="_xlnm.${range}" localSheetId="${String(index)}">${escaped(place)}</definedName>`
    const area = printedColumns === undefined ? [] : [named('Print_Area', columns(printedColumns))]
    if (rowsAboveHead === undefined) return area
    // On paper, every page repeats the heads and the frozen columns.
    const row = String(rowsAboveHead + 1)
    const sides = frozenColumns > 0 ? `${columns(frozenColumns)},` : ''
    return [...area, named('Print_Titles', `${sides}${start}$${row}:$${row}`)]
  })
  const names = ranges.length > 0 ? `<definedNames>${ranges.join('')}</definedNames>` : ''
  return `${PROLOGUE}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${list.join('')}</sheets>${names}</workbook>`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  )
  return `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`
}

function contentTypes(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="${KIND}.worksheet+xml"/>`,
  )
  return `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>${sheets.join('')}<Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`
}

/** Fonts and fills are in the order of the looks. The list of fills begins with two that programs expect. */
function stylesXml(): string {
  const all: readonly Look[] = styleNames.map((name) => looks[name])
  const fonts = all.map(
    ({ bold = false, italic = false, size = 11, color }) =>
      `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${String(size)}"/>${color === undefined ? '' : `<color rgb="FF${color}"/>`}<name val="Calibri"/></font>`,
  )
  const fills = all.map(({ fill }) =>
    fill === undefined
      ? '<fill><patternFill patternType="none"/></fill>'
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`,
  )
  const cell = (look: number, format: number, keepsText: boolean): string =>
    `<xf${attributesOf({
      numFmtId: String(format),
      fontId: String(look),
      fillId: String(look + 2),
      borderId: '0',
      xfId: '0',
      ...(format > 0 && { applyNumberFormat: '1' }),
      ...(keepsText && { quotePrefix: '1' }),
      applyFont: '1',
      applyFill: '1',
      applyAlignment: '1',
    })}><alignment vertical="top"${all[look]?.wraps ? ' wrapText="1"' : ''}/></xf>`
  const cells = [
    ...all.map((_, look) => cell(look, 0, false)),
    ...all.map((_, look) => cell(look, 0, true)),
    cell(0, TYPED_AS_TEXT, false),
    cell(0, OWN_FORMAT, false),
  ]
  const conditional = all.map(
    ({ color, fill }) =>
      `<dxf>${color === undefined ? '' : `<font><color rgb="FF${color}"/></font>`}${fill === undefined ? '' : `<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill>`}</dxf>`,
  )
  return `${PROLOGUE}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="${String(OWN_FORMAT)}" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="${String(fonts.length)}">${fonts.join('')}</fonts><fills count="${String(fills.length + 2)}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(cells.length)}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="${String(conditional.length)}">${conditional.join('')}</dxfs></styleSheet>`
}

/** The built-in format of texts, and the first number for a custom format. */
const TYPED_AS_TEXT = 49
const OWN_FORMAT = 164

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

/** Halves of surrogate pairs, and what XML cannot hold. */
const FOREIGN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escaped(text: string): string {
  // Most texts have nothing to escape.
  if (!/[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/.test(text)) return text
  return text
    .replace(FOREIGN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
