/**
 * A workbook (.xlsx, .xlsm) → the rows of the sheet that has our headings, or of its first.
 *
 * Macros, links to other files and pictures are parts of their own, which are not opened. Formulas are not
 * calculated: their saved values are read.
 */
import { headIn, meaningsIn, ROWS_ABOVE } from '../columns'
import { MOST_SHEETS } from '../limits'
import type { Lexicon } from '../spelling'
import type { TableRow, TableSlice } from '../table'
import { Archive, WorkbookError } from './archive'
import { mergesOf, type SheetContext, sheetRows, withoutEscapes } from './sheet'
import { xmlReader } from './xml'

interface Sheet {
  readonly name: string
  readonly path: string
}

/** How far reading is when the shared texts are there, and when the sheet has been read once. */
const AFTER_STRINGS = 0.2
const AFTER_MERGES = 0.4

/** How many pieces of a sheet are searched for headings. */
const PIECES_LOOKED_AT = 40

/** Reads the rows of a workbook. A problem that costs the file comes last. */
export function* readWorkbook(bytes: Uint8Array, lexicon: Lexicon): Generator<TableSlice> {
  try {
    yield* read(new Archive(bytes), lexicon)
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error
    yield { rows: [], done: 1, problems: [{ kind: error.problem }] }
  }
}

function* read(archive: Archive, lexicon: Lexicon): Generator<TableSlice> {
  const book = bookOf(archive)
  const { sheets, from1904 } = sheetsOf(archive, book)
  const { strings: stringsPath, styles } = partsOf(archive, book)
  const strings: string[] = []
  if (stringsPath) {
    for (const done of sharedStrings(archive, stringsPath, strings))
      yield { rows: [], done: AFTER_STRINGS * done }
  }
  const isDate = datesIn(styles ? archive.wholeTextOf(styles) : '')
  const contextOf = ({ path }: Sheet): SheetContext => ({ archive, path, strings, isDate, from1904 })
  const { chosen, others } = choose(sheets, contextOf, lexicon)
  const context = contextOf(chosen)
  const passes = mergesOf(context)
  let pass = passes.next()
  for (; pass.done !== true; pass = passes.next())
    yield { rows: [], done: AFTER_STRINGS + (AFTER_MERGES - AFTER_STRINGS) * pass.value }
  let told = others.length > 0 ? [{ kind: 'one-sheet', found: chosen.name, options: others } as const] : []
  for (const { rows, done, problems = [] } of sheetRows(context, pass.value)) {
    yield {
      rows,
      done: done === 1 ? 1 : AFTER_MERGES + (1 - AFTER_MERGES) * done,
      problems: [...told, ...problems],
    }
    told = []
  }
}

/**
 * Finds the path of the part that is the workbook: the main part of the package, wherever it lies.
 *
 * @throws WorkbookError with what the archive is instead.
 */
function bookOf(archive: Archive): string {
  // The main part of a text document has another path, and is no workbook.
  const main = [...relationsOf(archive, '').values()].filter(({ type }) => type === 'officeDocument')
  const paths = [...main.map(({ path }) => path), 'xl/workbook.xml', 'xl/workbook.bin'].filter((path) =>
    archive.has(path),
  )
  const book = paths.find((path) => !isBinary(path) && rootOf(archive, path) === 'workbook')
  if (book !== undefined) return book
  if (paths.some(isBinary)) throw new WorkbookError('binary-workbook')
  const isOpenDocument = archive.has('mimetype') && archive.has('content.xml')
  throw new WorkbookError(isOpenDocument ? 'open-document' : 'archive')
}

const isBinary = (path: string): boolean => /\.bin$/i.test(path)

/** Reads the name of the outermost element of a part. Reads little more than that: a text document may be long. */
function rootOf(archive: Archive, path: string): string | undefined {
  let root: string | undefined
  const read = xmlReader({ open: (name) => (root ??= name), close: () => undefined, text: () => undefined })
  for (const { text, done } of archive.textOf(path)) {
    read(text, done === 1)
    if (root !== undefined) return root
  }
  return root
}

/** Id → what a part refers to; with an empty path, what the package itself refers to. */
function relationsOf(archive: Archive, path: string) {
  const list = path.replace(/[^/]*$/, '_rels/$&.rels')
  const relations = new Map<string, { readonly type: string; readonly path: string }>()
  if (!archive.has(list)) return relations
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  elementsIn(archive.wholeTextOf(list), (name, attribute) => {
    const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')]
    if (name !== 'Relationship' || !id || !type || !target || attribute('TargetMode') === 'External') return
    const written = target.startsWith('/') ? target.slice(1) : folder + target
    // Steps up, such as xl/../xl/, name the same part.
    const steps: string[] = []
    for (const step of written.split('/')) {
      if (step === '..') steps.pop()
      else if (step !== '.') steps.push(step)
    }
    relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: steps.join('/') })
  })
  return relations
}

function elementsIn(
  text: string,
  open: (name: string, attribute: (name: string) => string | undefined) => void,
): void {
  xmlReader({ open, close: () => undefined, text: () => undefined })(text.replace(/^\ufeff/, ''), true)
}

function partsOf(archive: Archive, book: string) {
  const parts = [...relationsOf(archive, book).values()].filter(({ path }) => archive.has(path))
  const pathOf = (wanted: string): string | undefined => parts.find(({ type }) => type === wanted)?.path
  return { strings: pathOf('sharedStrings'), styles: pathOf('styles') }
}

/** Lists the sheets that a user sees, in their order. */
function sheetsOf(archive: Archive, book: string) {
  const relations = relationsOf(archive, book)
  const sheets = new Map<string, Sheet>()
  let from1904 = false
  elementsIn(archive.wholeTextOf(book), (name, attribute) => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
    if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return
    const relation = relations.get(attribute('id') ?? '')
    if (sheets.size >= MOST_SHEETS || relation?.type !== 'worksheet') return
    const { path } = relation
    if (!sheets.has(path) && archive.has(path)) sheets.set(path, { name: attribute('name') ?? '', path })
  })
  if (sheets.size === 0) throw new WorkbookError('damaged-workbook')
  return { sheets: [...sheets.values()], from1904 }
}

/** Texts that cells share: including parts in several fonts, but not phonetic guides. */
function* sharedStrings(archive: Archive, path: string, strings: string[]): Generator<number> {
  let text = ''
  let isCollecting = false
  let isPhonetic = false
  const readPiece = xmlReader({
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') isPhonetic = true
      else if (name === 't') isCollecting = !isPhonetic
    },
    text: (piece) => {
      if (isCollecting) text += piece
    },
    close: (name) => {
      if (name === 'si') strings.push(withoutEscapes(text))
      else if (name === 'rPh') isPhonetic = false
      else if (name === 't') isCollecting = false
    },
  })
  for (const { text: piece, done } of archive.textOf(path)) {
    readPiece(piece, done === 1)
    yield done
  }
}

/** Whether a format with this number always shows dates or times, in any language of the program. */
const isDateFormat = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/**
 * Finds which styles show numbers as dates. Their format has a letter of the calendar outside of quotes and brackets.
 */
function datesIn(styles: string): (style: number) => boolean {
  const custom = new Map<number, boolean>()
  const dates: boolean[] = []
  let isInCells = false
  if (styles !== '')
    xmlReader({
      open: (name, attribute) => {
        if (name === 'numFmt') {
          const code = (attribute('formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '')
          custom.set(Number(attribute('numFmtId')), /[ymdhs年月日]/i.test(code) && !/general/i.test(code))
        } else if (name === 'cellXfs') isInCells = true
        else if (name === 'xf' && isInCells) {
          const format = Number(attribute('numFmtId') ?? 0)
          dates.push(custom.get(format) ?? isDateFormat(format))
        }
      },
      close: (name) => {
        if (name === 'cellXfs') isInCells = false
      },
      text: () => undefined,
    })(styles, true)
  return (style) => dates[style] === true
}

/** Chooses the sheet with the most known headings, or the first; and the names of other sheets with known headings. */
function choose(
  sheets: readonly Sheet[],
  contextOf: (sheet: Sheet) => SheetContext,
  lexicon: Lexicon,
): { readonly chosen: Sheet; readonly others: readonly string[] } {
  const [first] = sheets
  if (!first) throw new WorkbookError('damaged-workbook')
  if (sheets.length === 1) return { chosen: first, others: [] }
  const looked = sheets.map((sheet) => {
    const rows = firstRows(contextOf(sheet))
    const head = rows[headIn(rows, lexicon)]
    return { sheet, known: head ? meaningsIn(head.cells, lexicon).size : 0 }
  })
  const most = Math.max(...looked.map(({ known }) => known))
  const chosen = looked.find(({ known }) => known === most)?.sheet ?? first
  return {
    chosen,
    others: looked.filter(({ sheet, known }) => sheet !== chosen && known > 1).map(({ sheet }) => sheet.name),
  }
}

function firstRows(context: SheetContext): readonly TableRow[] {
  const found: TableRow[] = []
  let pieces = 0
  try {
    for (const { rows } of sheetRows(context, [])) {
      found.push(...rows.slice(0, ROWS_ABOVE))
      pieces += 1
      if (found.length >= ROWS_ABOVE || pieces >= PIECES_LOOKED_AT) break
    }
  } catch (error) {
    // The sheet that is read may be another one.
    if (!(error instanceof WorkbookError) || error.problem !== 'too-many-columns') throw error
  }
  return found
}
