/** Reads the sheets of a workbook before it is written. */
import type { CellContent, Sheet } from '../../src/workbook/write'

/** Returns the text of a cell. */
export function saidIn(cell: CellContent): string {
  if (typeof cell === 'string') return cell
  if ('text' in cell) return cell.text
  return 'day' in cell ? cell.day : String(cell.number)
}

/** Returns the texts of all cells, one cell a line. */
export const textOf = (sheets: readonly Sheet[]): string =>
  sheets.flatMap(({ rows }) => [...rows].flatMap((cells) => cells.map(saidIn))).join('\n')
