/** The words that an exported report needs beside those of the report itself. */
import type { Verdict } from '../../engine'

export interface ExportWords {
  readonly title: string
  readonly lists: Readonly<Record<Verdict, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly article: (numeral: string) => string
  readonly headings: {
    readonly enterprise: string
    readonly rulesOf: string
    readonly edition: string
    readonly madeOn: string
    readonly link: string
    readonly code: string
    readonly article: string
    readonly measure: string
    readonly summary: string
    readonly verdict: string
    readonly availability: string
    readonly reasons: string
    readonly missing: string
    readonly leftOpen: string
    readonly otherwise: string
    readonly conditionsToday: string
    readonly firstSteps: string
    readonly documents: string
    readonly contacts: string
    readonly sources: string
    readonly checked: string
    readonly answers: string
    readonly notSure: string
  }
  readonly disclaimer: string
}

/** What is said about a report as a whole. */
export interface ExportFacts {
  /** "商服贸发〔2025〕186号 · 22 September 2025". */
  readonly rules: string
  readonly edition: string
  readonly madeOn: string
  readonly link: string
  readonly code: string
}
