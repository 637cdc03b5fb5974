/**
 * Signs at the start of a cell that make spreadsheet programs calculate: = + - @, also in full-width and in small
 * form, tab and line ends; also behind what such programs cut off or pass over: spaces, quotes, what cannot be seen.
 */
const FORMULA = /^[\s\p{C}\p{Z}'"‘’“”＇＂`]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫]/u

/** Whether a spreadsheet program could take a text, typed or pasted into a cell, for a formula. */
export function beginsFormula(text: string): boolean {
  return FORMULA.test(text)
}
