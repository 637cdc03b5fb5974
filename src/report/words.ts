/** The words that join facts to sentences in a report. Everything factual comes from the catalogue's words. */
import type { Action, InstrumentState } from '../engine'

/** How a language joins noun phrases ("a, b or c") and whole clauses ("a is so, or b is"). */
export interface Joining {
  readonly phrases: (parts: readonly string[]) => string
  readonly clauses: (parts: readonly string[]) => string
}

/** The words that join facts in one language. */
export interface ReportWords {
  readonly either: Joining
  readonly both: Joining
  /** Labels one after the other, each as it is written. */
  readonly list: (labels: readonly string[]) => string
  /** A clause made a sentence: a capital letter and a full stop. */
  readonly sentence: (clause: string) => string
  /** A date, a month or a year in words, from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: (iso: string) => string

  /** The result in a sentence or two: a special case first, then how many measures there are of each action. */
  readonly headline: (counts: Readonly<Record<Action, number>>, special: string | undefined) => string
  /** A question in a few words, and its answer. */
  readonly said: (short: string, answer: string) => string
  /** What would be needed, from whole clauses. */
  readonly needed: (clauses: readonly string[]) => string
  /** On which questions a verdict still depends, by their short names. */
  readonly dependsOn: (shorts: readonly string[]) => string
  /** Why there is nothing to use yet. */
  readonly nothingYet: Readonly<Record<'announced-only' | 'not-for-you' | 'not-begun' | 'ended', string>>
  /** Why a thing is to be done first. */
  readonly whyFirst: {
    readonly ends: (day: string) => string
    readonly settles: (count: number) => string
    readonly use: string
    readonly check: string
    readonly qualify: string
  }
  /** What a date means for an instrument. */
  readonly dated: Readonly<Record<'ends' | 'begins' | 'ended', (instrument: string) => string>>
  readonly enterpriseUnknown: string
  readonly becauseYouSaid: (clause: string) => string
  readonly notAnswered: (short: string) => string
  readonly notSureAbout: (short: string) => string
  readonly answeredWith: (short: string, answer: string) => string
  readonly wouldBeRelevantIf: (clauses: readonly string[]) => string
  readonly wouldBePossibleIf: (clauses: readonly string[]) => string
  /** The points that no answer settles, and whom to ask about each. */
  readonly pilots: Readonly<Record<string, { readonly point: string; readonly ask: string }>>
  readonly leftOpen: (point: string) => string
  readonly notThatIs: (clause: string) => string
  readonly provision: (numeral: string, sentences: readonly number[]) => string
  /** What to do about a measure. */
  readonly actions: Readonly<Record<Action, string>>
  /** The state of an instrument. */
  readonly states: Readonly<Record<InstrumentState, string>>
  /** In how many ways a measure can be used today. */
  readonly waysToday: (count: number) => string
  /** The period of an instrument, `YYYY-MM-DD`, in words; empty where none is known. */
  readonly period: (from: string | undefined, until: string | undefined) => readonly string[]
  /** That an instrument has ended, with its last day; then, that it can no longer be used. */
  readonly endedOn: (until: string) => string
  readonly noLonger: string
  /** With whom a step is taken that needs nobody from outside. */
  readonly ownHouse: string
}
