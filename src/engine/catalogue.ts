/**
 * The shape of a catalogue: questions, their possible answers, and the measures that depend on them.
 *
 * A catalogue is data, in three parts:
 *
 * - a vocabulary: the questions and their options;
 * - branches: when a question is asked, and an option offered;
 * - measures: when each is relevant.
 */
import type { Condition } from './condition'
import type { IsoDate } from './date'

/** One answer that a question offers. */
export interface Option<Id extends string = string> {
  readonly id: Id
  /** Choosing it clears the other options of a multiple choice: "none of these". */
  readonly exclusive?: true
  /** Choosing it answers the question but leaves the fact unknown: "under way". */
  readonly leavesUnknown?: true
  /** The heading under which the option is listed. */
  readonly group?: string
}

/** Whether one option is chosen, or several may be. */
export type ChoiceKind = 'single' | 'multiple'

/**
 * How hard it is to change what an answer says. `plan`: what one plans, wants or needs. `status`: a certificate,
 * registration, record or recognition. `fixed`: place, ownership, group, what one is.
 */
export type Changeability = 'plan' | 'status' | 'fixed'

/** A closed question without its place in a catalogue: kind, options, and how hard its answer is to change. */
export interface Choice<Kind extends ChoiceKind, Id extends string> {
  readonly kind: Kind
  readonly options: readonly Option<Id>[]
  /** Absent: `status`. */
  readonly changeability?: Changeability
}

/** The choice of any question. */
export type AnyChoice = Choice<ChoiceKind, string>

/** Question id → what can be answered. */
export type Vocabulary = Readonly<Record<string, AnyChoice>>

/** When a question is asked, and which answer counts where it is not asked. */
export interface AskedWhen {
  readonly condition: Condition
  /** Option ids that count as chosen; empty: every test of this question is false. */
  readonly otherwise: readonly string[]
}

/** The branches of an interview. Questions and options without an entry are asked and offered always. */
export interface Branches {
  readonly askedWhen: Readonly<Record<string, AskedWhen>>
  /** Question id → option id → when that option is offered. An option that is not offered does not count. */
  readonly offeredWhen: Readonly<Record<string, Readonly<Record<string, Condition>>>>
}

/** A question with its place in the interview and its branches. */
export interface Question<Id extends string = string> {
  readonly id: Id
  readonly section: string
  readonly kind: ChoiceKind
  readonly options: readonly Option[]
  readonly askedWhen: AskedWhen | undefined
  readonly offeredWhen: Readonly<Record<string, Condition>>
  readonly changeability: Changeability
}

/** Questions that belong to one topic, in the order in which they are asked. */
export interface Section<Id extends string = string> {
  readonly id: string
  readonly questions: readonly Id[]
}

/** What may be relevant to an enterprise, and when. */
export interface Measure<Id extends string = string> {
  readonly id: Id
  readonly relevantWhen: Condition
}

/** A way to use a measure: a rule in force, a programme, a list, a pilot. */
export interface Instrument<Id extends string = string, M extends string = string> {
  readonly id: Id
  /** The measure that it serves. */
  readonly serves: M
  /** The first day on which it can be used; absent: it could already be used when its source was read. */
  readonly from?: IsoDate
  /** The last day on which it can be used; absent: no end is known. */
  readonly until?: IsoDate
  /** What an enterprise cannot bring about: place, kind, volume, passport. Absent: open wherever the measure is relevant. */
  readonly openTo?: Condition
  /** What an enterprise can bring about: a record, a certificate, an approval, a set-up. Absent: nothing. */
  readonly requires?: Condition
}

/** All questions, checks, measures and instruments of one circular in one edition. Questions are in the order of asking. */
export interface Catalogue<
  Q extends string = string,
  M extends Measure = Measure,
  I extends Instrument = Instrument,
> {
  readonly edition: string
  readonly sections: readonly Section<Q>[]
  /** What the interview asks. */
  readonly questions: readonly Question<Q>[]
  /** Questions that only instruments need. The interview never asks them, and no verdict depends on them. */
  readonly checks: readonly Question<Q>[]
  readonly measures: readonly M[]
  /** The ways to use the measures, in the order in which they are shown. */
  readonly instruments: readonly I[]
}

/** Lists everything that can be answered: the questions of the interview, then the checks. */
export function everyQuestion<Q extends string>({
  questions,
  checks,
}: Pick<Catalogue<Q>, 'questions' | 'checks'>): readonly Question<Q>[] {
  return [...questions, ...checks]
}

/** The answer of a user who does not know. */
export const NOT_SURE = 'not-sure'

/** An option id (single choice), option ids (multiple choice), or `'not-sure'`. */
export type Answer = string | readonly string[]

/** Question id → answer. An absent question is unanswered; an empty list means the same. */
export type Answers = Readonly<Record<string, Answer | undefined>>

function listed<Id extends string>(entries: readonly (Id | Option<Id>)[]): readonly Option<Id>[] {
  return entries.map((entry) => (typeof entry === 'string' ? { id: entry } : entry))
}

/** Makes a question with exactly one answer. */
export function single<const Id extends string>(
  ...entries: readonly (Id | Option<Id>)[]
): Choice<'single', Id> {
  return { kind: 'single', options: listed(entries) }
}

/** Makes a question with any number of answers. */
export function multiple<const Id extends string>(
  ...entries: readonly (Id | Option<Id>)[]
): Choice<'multiple', Id> {
  return { kind: 'multiple', options: listed(entries) }
}

/** Makes a question about what one plans, wants or needs. */
export function plan<const C extends AnyChoice>(choice: C): C & { readonly changeability: 'plan' } {
  return { ...choice, changeability: 'plan' }
}

/** Makes a question about a certificate, a registration, a record or a recognition. */
export function status<const C extends AnyChoice>(choice: C): C & { readonly changeability: 'status' } {
  return { ...choice, changeability: 'status' }
}

/** Makes a question about place, ownership, group, or what one is. */
export function fixed<const C extends AnyChoice>(choice: C): C & { readonly changeability: 'fixed' } {
  return { ...choice, changeability: 'fixed' }
}

/** Makes an option that clears the others of a multiple choice. */
export function exclusive<const Id extends string>(id: Id): Option<Id> {
  return { id, exclusive: true }
}

/** Makes an option whose choice leaves the fact unknown. */
export function leavesUnknown<const Id extends string>(id: Id): Option<Id> {
  return { id, leavesUnknown: true }
}

/** Puts options under one heading. They keep their other properties. */
export function group<const Id extends string>(
  heading: string,
  ids: readonly (Id | Option<Id>)[],
): readonly Option<Id>[] {
  return ids.map((entry) =>
    typeof entry === 'string' ? { id: entry, group: heading } : { ...entry, group: heading },
  )
}
