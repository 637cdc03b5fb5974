/**
 * What makes spreadsheet programs calculate at the start of a cell: tabs, line ends, and = + - @ in any width. Spaces,
 * quotes and invisible characters may come before, because such programs skip them.
 */
const FORMULA = /^[\s\p{C}\p{Z}'"‘’“”＇＂`]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫]/u

/** Whether a spreadsheet program could take a text, typed or pasted into a cell, for a formula. */
export function beginsFormula(text: string): boolean {
  return FORMULA.test(text)
}
