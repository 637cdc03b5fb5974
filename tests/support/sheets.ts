/** What stands in the sheets of a workbook, before it is written. */
import type { CellContent, Sheet } from '../../src/workbook/write'

/** What a cell says. */
export function saidIn(cell: CellContent): string {
  if (typeof cell === 'string') return cell
  if ('text' in cell) return cell.text
  return 'day' in cell ? cell.day : String(cell.number)
}

/** Everything that stands in the cells, one cell a line. */
export const textOf = (sheets: readonly Sheet[]): string =>
  sheets.flatMap(({ rows }) => [...rows].flatMap((cells) => cells.map(saidIn))).join('\n')
