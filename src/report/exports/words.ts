/** The words that an exported report needs around the report itself; the page uses the same ones. */
import type { Action, Verdict } from '../../engine'
import type { StepState } from '../checklist'
import type { Fact } from '../facts'
import type { Standing } from '../prospect'

/** Words for workbooks only. */
export interface SheetWords {
  /** Of the sheets; at most 31 characters, none of `[]:*?/\\`. */
  readonly names: Readonly<Record<'measures' | 'details' | 'about' | 'steps' | 'documents', string>>
  readonly columns: Readonly<
    Record<'action' | 'until' | 'nextStep' | 'with' | 'state' | 'step' | 'points' | 'part', string>
  >
  /** Without a comma. */
  readonly states: Readonly<Record<StepState, string>>
  /** The message where something else is typed. */
  readonly chooseState: string
  /** Before the sentence on the articles that are left out. */
  readonly notCovered: string
  /** Which columns of a sheet go on paper. */
  readonly onPaper: { readonly title: string; readonly text: (sheet: string, last: string) => string }
}

/** The words around a report in every export. */
export interface ExportWords {
  readonly title: string
  /** Over the measures about which the same is to be done. */
  readonly groups: Readonly<Record<Action, { readonly title: string; readonly lead: string }>>
  /** Whether a condition is met. */
  readonly met: Readonly<Record<Standing, string>>
  /** Until which day. */
  readonly until: (day: string) => string
  readonly date: (iso: string) => string
  /** Some titles, and how many more there are, if any. */
  readonly some: (titles: readonly string[], more: number) => string
  /** A label and its text. */
  readonly said: (label: string, text: string) => string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly article: (numeral: string) => string
  /** To whom an instrument is open, and what it requires. */
  readonly openTo: (text: string) => string
  readonly requires: (text: string) => string
  readonly headings: {
    readonly link: string
    readonly code: string
    /** What the enterprise is called. */
    readonly name: string
    readonly preparedBy: string
    readonly id: string
    readonly article: string
    readonly measure: string
    readonly summary: string
    readonly verdict: string
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
    readonly date: string
    readonly owner: string
    readonly note: string
  }
  readonly sheets: SheetWords
  /** The heads of a list of conditions of which all, or any, must hold. */
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

/** Facts about a report as a whole. */
export interface ExportFacts {
  /** The enterprise, the circular, the edition and the day. */
  readonly ofReport: readonly Fact[]
  /** "商服贸发〔2025〕186号 · 22 September 2025". */
  readonly rules: string
  /** The name of the enterprise, which is not part of the answers. */
  readonly preparedFor?: string | undefined
  /** Who prepared it. */
  readonly preparedBy?: string | undefined
  /** The day, in words. */
  readonly madeOn: string
  /** Undefined where the app has no address that others can open. */
  readonly link: string | undefined
  readonly code: string
}
