/** SheetJS in the version of 2022, the last one on npm. It writes no styles. */
import XLSX from 'xlsx'

/** The name of the library in the table of the bench. */
export const name = 'xlsx (SheetJS)'

/** @param {readonly (readonly string[])[]} rows */
export function write(rows) {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(/** @type {any} */ (rows)), 'Answers')
  return new Uint8Array(XLSX.write(book, { type: 'array', compression: true, bookSST: true }))
}

/** @param {Uint8Array} bytes */
export function read(bytes) {
  const book = XLSX.read(bytes, { type: 'array', dense: true })
  const [rows = []] = Object.values(book.Sheets).map((sheet) =>
    XLSX.utils.sheet_to_json(sheet, { header: 1, raw: false }),
  )
  return rows.reduce((sum, row) => sum + /** @type {unknown[]} */ (row).length, 0)
}
