/**
 * Where a statement comes from.
 *
 * A source is a public document: a rule, an official page, or the report of a professional body. Its title is
 * given in both languages beside it; its number, dates and address are the same in every language.
 */
export interface Source<Id extends string = string> {
  readonly id: Id
  /** The formal number as printed, with the document's own brackets: 银发〔2025〕251号. */
  readonly number?: string
  /** The day of issue or publication, `YYYY-MM-DD`; `YYYY-MM` or `YYYY` where no more is known. */
  readonly date?: string
  /** The day since which the rule is in force, `YYYY-MM-DD`, if it is known. */
  readonly inForceFrom?: string
  /** An official or professional page that can be opened; absent where only copies of the text were found. */
  readonly url?: string
  /**
   * How far it can be relied on:
   * - `official`: an authority published the page.
   * - `professional`: a law firm, large medium or professional body published it.
   * - `named`: it is cited by name, and no page is linked.
   */
  readonly grade: 'official' | 'professional' | 'named'
  /** The month in which it was last read, `YYYY-MM`. */
  readonly checked: string
}

/** Declares the sources of one part of the catalogue, keeping each id in the type. */
export function sources<const S extends readonly Source[]>(...list: S): S {
  return list
}
