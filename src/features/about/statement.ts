/** The shape of a statement: what it says under each heading. */
export interface StatementSection {
  readonly title: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly string[]
}
