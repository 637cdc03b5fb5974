/**
 * Writes tables as CSV (RFC 4180) that spreadsheet programs open as they are:
 * - UTF-8 with a byte order mark
 * - CRLF
 * - every cell in quotes
 * - no cell that such a program would take for a formula
 */
import { beginsFormula } from '../../workbook/formula'

const BYTE_ORDER_MARK = '\ufeff'

/** Writes one cell. An apostrophe before a text that would begin a formula keeps it a text for every such program. */
export function cell(text: string): string {
  const harmless = beginsFormula(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** Writes rows of cells as the text of a CSV file. */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
