/** The words that an exported report needs beside those of the report itself: the same that the page says around it. */
import type { Action, Verdict } from '../../engine'
import type { Met } from '../prospect'

export interface ExportWords {
  readonly title: string
  /** Over the measures about which the same is to be done. */
  readonly groups: Readonly<Record<Action, { readonly title: string; readonly lead: string }>>
  /** Whether a condition is met. */
  readonly met: Readonly<Record<Met, string>>
  /** Until which day. */
  readonly until: (day: string) => string
  readonly date: (iso: string) => string
  /** A label, and what is said under it. */
  readonly said: (label: string, text: string) => string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly article: (numeral: string) => string
  /** To whom an instrument is open, and what it requires. */
  readonly openTo: (text: string) => string
  readonly requires: (text: string) => string
  readonly headings: {
    readonly enterprise: string
    readonly rulesOf: string
    readonly edition: string
    readonly madeOn: string
    readonly link: string
    readonly code: string
    /** What a row of the table belongs to. */
    readonly part: string
    readonly id: string
    readonly article: string
    readonly measure: string
    readonly summary: string
    readonly verdict: string
    readonly availability: string
    readonly availabilityText: string
    readonly instruments: string
    readonly doFirst: string
    readonly dates: string
    readonly today: string
    readonly reasons: string
    readonly missing: string
    readonly leftOpen: string
    readonly otherwise: string
    readonly rule: string
    readonly offers: string
    readonly addresses: string
    readonly conditionsToday: string
    readonly firstSteps: string
    readonly documents: string
    readonly contacts: string
    readonly unknown: string
    readonly sources: string
    readonly checked: string
    readonly answers: string
    readonly notSure: string
    readonly aboutReport: string
    /** Before the sentence on the articles that the report leaves out. */
    readonly notCovered: string
  }
  /** What stands over a list of conditions of which all, or any, must hold. */
  readonly all: string
  readonly any: string
  readonly best: (short: string, settles: number) => string
  readonly conditionsTodayLead: string
  readonly asOf: (date: string) => string
  readonly inForceFrom: (date: string) => string
  readonly checked: (date: string) => string
  /** The circular's short name and number, before the passage that a measure rests on. */
  readonly circular: string
  readonly thresholds: string
  readonly disclaimer: string
}

/** What is said about a report as a whole. */
export interface ExportFacts {
  /** "商服贸发〔2025〕186号 · 22 September 2025". */
  readonly rules: string
  /** The edition and the day, each in words. */
  readonly edition: string
  readonly madeOn: string
  /** Undefined where the app has no address that others can open. */
  readonly link: string | undefined
  readonly code: string
}
