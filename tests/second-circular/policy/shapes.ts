/** The shapes of what a circular holds, as the app expects them. */
import type { Condition, EditionId, Instrument, Measure } from '../engine'
import type {
  ArticleId,
  CheckId,
  ContactId,
  InstrumentId,
  MeasureId,
  OptionOf,
  PilotReason,
  QuestionId,
} from './catalogue'

/** A passage of the circular. */
export interface Provision {
  readonly article: ArticleId
  readonly sentences: readonly number[]
}

/** A measure with its passage and its rule. */
export interface PolicyMeasure<Id extends string = string> extends Measure<Id> {
  readonly provision: Provision
  readonly relevantWhen: Condition
}

/** A way to use a measure, with the sources on which it rests and the month of reading. */
export interface PolicyInstrument<Id extends string = string> extends Instrument<Id, MeasureId> {
  readonly basis: readonly [string, ...string[]]
  readonly asOf: string
}

/** A document. Dates are days or months, such as `2099-04`. */
export interface Source {
  readonly id: string
  readonly number?: string
  readonly date?: string
  readonly inForceFrom?: string
  readonly url?: string
  readonly grade: 'official' | 'professional' | 'named'
  readonly checked: string
}

/** An edition, with the measures that it changes. */
export interface Edition<Id extends EditionId = EditionId> {
  readonly id: Id
  readonly date: string
  readonly changed: readonly MeasureId[]
}

interface ForContact {
  readonly id: string
  readonly contact: ContactId | 'own'
  readonly instrument?: InstrumentId
  readonly when?: Condition
}

interface ConditionToday {
  readonly id: string
  readonly source: string
  readonly asOf: string
  readonly instrument?: InstrumentId
  readonly check?: CheckId
}

/** What follows from a measure in practice, as ids. */
export interface Guidance {
  readonly restsOn: readonly string[]
  readonly conditionsToday: readonly ConditionToday[]
  readonly firstSteps: readonly ForContact[]
  readonly documents: readonly ForContact[]
  readonly contacts: readonly ContactId[]
  readonly related: readonly MeasureId[]
  readonly checked: string
}

/** A case of which reports speak unless the condition holds. */
export interface SpecialCase {
  readonly id: string
  readonly unless: Condition
}

interface OptionWords {
  readonly label: string
  readonly hint?: string
  readonly keywords?: readonly string[]
  readonly spellings?: readonly string[]
  readonly phrase?: string
  readonly clause?: string
  readonly denies?: string
  readonly opposite?: string
}

/** The words of a question and its options. */
export interface QuestionWords<OptionId extends string = string> {
  readonly title: string
  readonly short: string
  readonly hint?: string
  readonly why: string
  readonly says: string
  readonly options: Readonly<Record<OptionId, OptionWords>>
}

/** The words of some questions. */
export type WordsOfQuestions<Ids extends QuestionId> = {
  readonly [Id in Ids]: QuestionWords<OptionOf<Id>>
}

/** The words of a measure. */
export interface MeasureWords {
  readonly offers: string
  readonly addresses: string
  readonly today: string
  readonly conditionsToday: Readonly<Record<string, string>>
  readonly firstSteps: Readonly<Record<string, string>>
  readonly documents: Readonly<Record<string, string>>
  readonly unknown: readonly string[]
}

/** The words of a way to use a measure. */
export interface InstrumentWords {
  readonly title: string
  readonly line: string
  readonly what: string
  readonly openTo: string
  readonly requires: string
}

/** The words of a source. */
export interface SourceWords {
  readonly title: string
  readonly issuer: string
}

/** The open points in words, and whom to ask. */
export type PilotsWords = Readonly<Record<PilotReason, { readonly point: string; readonly ask: string }>>
