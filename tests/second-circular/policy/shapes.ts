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

export interface Provision {
  readonly article: ArticleId
  readonly sentences: readonly number[]
}

export interface PolicyMeasure<Id extends string = string> extends Measure<Id> {
  readonly provision: Provision
  readonly relevantWhen: Condition
}

export interface PolicyInstrument<Id extends string = string> extends Instrument<Id, MeasureId> {
  readonly basis: readonly [string, ...string[]]
  readonly asOf: string
}

export interface Source {
  readonly id: string
  readonly number?: string
  readonly date?: string
  readonly inForceFrom?: string
  readonly url?: string
  readonly grade: 'official' | 'professional' | 'named'
  readonly checked: string
}

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

export interface Guidance {
  readonly restsOn: readonly string[]
  readonly conditionsToday: readonly ConditionToday[]
  readonly firstSteps: readonly ForContact[]
  readonly documents: readonly ForContact[]
  readonly contacts: readonly ContactId[]
  readonly related: readonly MeasureId[]
  readonly checked: string
}

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

export interface QuestionWords<OptionId extends string = string> {
  readonly title: string
  readonly short: string
  readonly hint?: string
  readonly why: string
  readonly says: string
  readonly options: Readonly<Record<OptionId, OptionWords>>
}

export type WordsOfQuestions<Ids extends QuestionId> = {
  readonly [Id in Ids]: QuestionWords<OptionOf<Id>>
}

export interface MeasureWords {
  readonly offers: string
  readonly addresses: string
  readonly today: string
  readonly conditionsToday: Readonly<Record<string, string>>
  readonly firstSteps: Readonly<Record<string, string>>
  readonly documents: Readonly<Record<string, string>>
  readonly unknown: readonly string[]
}

export interface InstrumentWords {
  readonly title: string
  readonly line: string
  readonly what: string
  readonly openTo: string
  readonly requires: string
}

export interface SourceWords {
  readonly title: string
  readonly issuer: string
}

export type PilotsWords = Readonly<Record<PilotReason, { readonly point: string; readonly ask: string }>>
