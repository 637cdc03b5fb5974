/** The circular as a document: number, articles and authorities. Also the editions of this catalogue. */
import type { EditionId } from '../engine'
import type { MeasureId } from './measures/ids'

/** The circular's formal number, as printed, and the date that it bears. */
export const circular = { number: '商服贸发〔2025〕186号', date: '2025-09-22' } as const

/** One edition of this catalogue. */
export interface Edition<Id extends EditionId = EditionId> {
  /** Its month, `2026-11`. A further edition of the same month adds a number, `2026-11.2`. */
  readonly id: Id
  /** The day of its publication. */
  readonly date: string
  /** The measures whose rule or instruments it changed. Users of links from earlier editions see them named. */
  readonly changed: readonly MeasureId[]
}

/** Every edition, newest first. */
export const editions = [
  {
    id: '2026-11.2',
    date: '2026-11-29',
    changed: [
      'new-services-funding',
      'green-services-funding',
      'visa-facilitation',
      'visa-free-entry',
      'inbound-consumption',
      'cash-pooling',
      'cash-pool-membership',
      'settlement-facilitation',
      'small-payment-review',
      'ip-valuation-trading',
      'ip-pledge-financing',
      'paperless-patent-pledge',
      'important-data-guidance',
      'ftz-data-negative-list',
      'intra-group-personal-data',
      'international-data-services',
      'data-centres-in-zones',
      'international-data-processing',
      'overseas-legal-support',
      'exhibition-support',
    ],
  },
  { id: '2026-11', date: '2026-11-23', changed: [] },
] as const satisfies readonly Edition[]

/** The edition of this catalogue: the newest. */
export const edition = editions[0].id

/** The measures in the picture of a result on the start page, by action. */
export const pictured = {
  use: ['settlement-facilitation', 'paperless-patent-pledge'],
  check: ['cash-pooling'],
  wait: ['ip-insurance'],
} as const satisfies Readonly<Record<string, readonly MeasureId[]>>

/** All thirteen articles, in order: whether the published excerpt contains them, and the line icon of their theme. */
export const articles = [
  { numeral: 'I', inExcerpt: true, icon: 'coins' },
  { numeral: 'II', inExcerpt: false },
  { numeral: 'III', inExcerpt: false },
  { numeral: 'IV', inExcerpt: false },
  { numeral: 'V', inExcerpt: false },
  { numeral: 'VI', inExcerpt: false },
  { numeral: 'VII', inExcerpt: true, icon: 'passport' },
  { numeral: 'VIII', inExcerpt: true, icon: 'pool' },
  { numeral: 'IX', inExcerpt: true, icon: 'bank' },
  { numeral: 'X', inExcerpt: true, icon: 'idea' },
  { numeral: 'XI', inExcerpt: true, icon: 'exchange' },
  { numeral: 'XII', inExcerpt: true, icon: 'server' },
  { numeral: 'XIII', inExcerpt: true, icon: 'globe' },
] as const

/** The nine issuing authorities, in the circular's order. */
export const authorities = ['mofcom', 'cac', 'mof', 'pboc', 'gac', 'sta', 'nfra', 'cnipa', 'safe'] as const
