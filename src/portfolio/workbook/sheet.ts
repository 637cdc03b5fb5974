/** One sheet of a workbook → its rows, some at a time: what its cells show, and what is merged. */
import type { TableRow, TableSlice } from '../table'
import { MOST_COLUMNS, MOST_EMPTY_ROWS } from '../limits'
import { type Archive, WorkbookError } from './archive'
import { xmlReader } from './xml'

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly archive: Archive
  readonly path: string
  readonly strings: readonly string[]
  /** Whether a style shows numbers as dates. */
  readonly isDate: (style: number) => boolean
  /** Whether days are counted from 1904. */
  readonly from1904: boolean
}

/** A rectangle of merged cells: rows from 1, columns from 0, both ends within. */
interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
  text: string
}

const LAST_COLUMN = 16_383

/** A title may span all columns of a sheet; what matters lies in the first. */
const WIDEST_MERGE = 300

/** With more rectangles over one row, it is no table. */
const MOST_MERGES_IN_ROW = 2_000

/** Finds the merged cells of a sheet. They come after its rows in the file, so they need a pass of their own. */
export function* mergesOf({ archive, path }: SheetContext): Generator<number, readonly Merge[]> {
  const merges: Merge[] = []
  let rest = ''
  for (const { text, done } of archive.textOf(path)) {
    const source = rest + text
    for (const [, from = '', top = '', to = '', bottom = ''] of source.matchAll(
      /<(?:\w+:)?mergeCell\s[^<>]*?ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g,
    ))
      merges.push({
        top: Number(top),
        left: columnOf(from),
        bottom: Number(bottom),
        right: columnOf(to),
        text: '',
      })
    const cut = source.lastIndexOf('<')
    rest = cut >= 0 && source.length - cut < 200 && !source.includes('>', cut) ? source.slice(cut) : ''
    yield done
  }
  return merges.toSorted((one, other) => one.top - other.top)
}

/** Returns the position, from 0, of a column named by letters such as AB. */
function columnOf(letters: string): number {
  let number = 0
  for (const letter of letters) number = 26 * number + letter.charCodeAt(0) - 64
  return number - 1
}

/** Reads the rows that are not empty. */
export function* sheetRows(context: SheetContext, merges: readonly Merge[]): Generator<TableSlice> {
  let rows: TableRow[] = []
  let hidden = 0
  let empty = 0
  let line = 0
  let isHidden = false
  let cells: string[] = []
  let valueless = new Set<number>()
  let column = -1
  let cell = { type: '', style: 0, text: '', hasFormula: false }
  let isCollecting = false
  let isPhonetic = false
  const merge = mergerOf(merges)

  const read = xmlReader({
    open: (name, attribute) => {
      switch (name) {
        case 'row':
          line = Number(attribute('r') ?? line + 1)
          if (!Number.isSafeInteger(line) || line < 1) throw new WorkbookError('damaged-workbook')
          isHidden = attribute('hidden') === '1' || attribute('hidden') === 'true'
          cells = []
          valueless = new Set()
          column = -1
          break
        case 'c': {
          const letters = /^[A-Z]{1,3}(?=\d)/.exec(attribute('r') ?? '')?.[0]
          column = letters ? columnOf(letters) : column + 1
          if (column > LAST_COLUMN) throw new WorkbookError('damaged-workbook')
          const style = Number(attribute('s') ?? 0)
          cell = { type: attribute('t') ?? 'n', style, text: '', hasFormula: false }
          break
        }
        case 'f':
          cell.hasFormula = true
          break
        case 'rPh':
          isPhonetic = true
          break
        case 'v':
        case 't':
          isCollecting = !isPhonetic
          break
        default:
      }
    },
    text: (text) => {
      if (isCollecting) cell.text += text
    },
    close: (name) => {
      switch (name) {
        case 'rPh':
          isPhonetic = false
          break
        case 'v':
        case 't':
          isCollecting = false
          break
        case 'c': {
          if (cell.hasFormula && cell.text === '' && !isTextType(cell.type)) valueless.add(column)
          const text = shownText(cell, context)
          if (text.trim() === '') break
          if (column >= MOST_COLUMNS) throw new WorkbookError('too-many-columns')
          while (cells.length < column) cells.push('')
          cells[column] = text
          break
        }
        case 'row': {
          if (cells.length === 0 && valueless.size === 0) {
            empty += 1
            if (empty > MOST_EMPTY_ROWS) throw new WorkbookError('too-many-empty-rows')
            break
          }
          if (isHidden) hidden += 1
          const merged = merge(line, cells)
          rows.push({
            line,
            cells,
            problem: undefined,
            ...(merged.size > 0 && { merged }),
            ...(valueless.size > 0 && { valueless }),
          })
          break
        }
        default:
      }
    },
  })

  for (const { text, done } of context.archive.textOf(context.path)) {
    rows = []
    read(text, done === 1)
    const isTold = done === 1 && hidden > 0
    yield { rows, done, ...(isTold && { problems: [{ kind: 'hidden-rows', count: hidden }] }) }
  }
}

/** Types with which a formula may have an empty text as its value. With any other, an empty value is missing. */
const isTextType = (type: string): boolean => type === 'str' || type === 'inlineStr'

/** Returns what a user sees in a cell. */
function shownText(
  cell: { readonly type: string; readonly style: number; readonly text: string },
  { strings, isDate, from1904 }: SheetContext,
): string {
  const { type, text, style } = cell
  switch (type) {
    case 's': {
      const shared = strings[Number(text)]
      if (shared === undefined) throw new WorkbookError('damaged-workbook')
      return shared
    }
    case 'inlineStr':
    case 'str':
      return withoutEscapes(text)
    case 'b':
      return text.trim() === '1' ? 'TRUE' : 'FALSE'
    case 'n': {
      const number = Number(text)
      if (text.trim() === '' || !Number.isFinite(number)) return text
      return isDate(style) ? dateOf(number, from1904) : String(number)
    }
    default:
      return text
  }
}

/** Decodes _x000D_ and the like, which stand for characters that XML cannot hold. */
export function withoutEscapes(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)).replace('\r', '\n'),
  )
}

/** Writes days since the end of 1899 as a date, `YYYY-MM-DD`; with the time where there is one. */
function dateOf(days: number, from1904: boolean): string {
  const time = new Date(Math.round((days + (from1904 ? 1462 : 0) - 25_569) * 86_400_000))
  if (Number.isNaN(time.getTime())) return String(days)
  const written = time.toISOString()
  if (days >= 0 && days < 1) return written.slice(11, 16)
  return days % 1 === 0 ? written.slice(0, 10) : written.slice(0, 16).replace('T', ' ')
}

/**
 * Returns a function to call for row after row. It repeats merged text downwards in rows that are not empty, and to
 * the right. It returns the positions that repeat the cell to their left.
 */
function mergerOf(merges: readonly Merge[]): (line: number, cells: string[]) => ReadonlySet<number> {
  let next = 0
  let active: Merge[] = []
  return (line, cells) => {
    const merged = new Set<number>()
    for (let merge = merges[next]; merge && merge.top <= line; merge = merges[next]) {
      active.push(merge)
      next += 1
    }
    active = active.filter(({ bottom }) => bottom >= line)
    if (active.length > MOST_MERGES_IN_ROW) throw new WorkbookError('damaged-workbook')
    for (const merge of active) {
      const { top, left, right } = merge
      if (line === top) merge.text = cells[left] ?? ''
      if (merge.text === '') continue
      const last = Math.min(right, left + WIDEST_MERGE)
      for (let column = left; column <= last; column += 1) {
        while (cells.length <= column) cells.push('')
        cells[column] = merge.text
        if (column > left) merged.add(column)
      }
    }
    return merged
  }
}
