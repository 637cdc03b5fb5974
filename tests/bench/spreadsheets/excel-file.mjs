/** write-excel-file and read-excel-file, which have the same author. */
import readExcelFile from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'

/** The name of the libraries in the table of the bench. */
export const name = 'write-/read-excel-file'

/** @param {readonly (readonly string[])[]} rows */
export async function write(rows) {
  const [head = [], ...others] = rows
  const data = [
    head.map((value) => ({ value, fontWeight: 'bold' })),
    ...others.map((row) => row.map((value) => ({ value, type: String }))),
  ]
  const file = writeExcelFile(/** @type {any} */ (data), { stickyRowsCount: 1 })
  return new Uint8Array(await file.toBuffer())
}

/** @param {Uint8Array} bytes */
export async function read(bytes) {
  const sheets = await readExcelFile(Buffer.from(bytes))
  const rows = /** @type {any} */ (sheets)[0].data ?? sheets
  return rows.reduce((/** @type {number} */ sum, /** @type {unknown[]} */ row) => sum + row.length, 0)
}
