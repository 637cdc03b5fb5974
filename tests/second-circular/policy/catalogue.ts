/**
 * An invented circular of an invented ministry, to build the app with: support for lemonade stands.
 *
 * Small, but with one of everything that the app must be able to show:
 *
 * - questions with a single and with a multiple choice;
 * - an answer that excludes the others, and one that leaves the fact unknown;
 * - a question and an option that depend on other answers;
 * - a point that the circular leaves open, and a check;
 * - a way to use a measure with its period, one without, and none.
 */
import { conditionsOn, exclusive, fixed, leavesUnknown, multiple, plan, single } from '../engine'
import type { Edition, PolicyInstrument, PolicyMeasure } from './shapes'

/** Number and date of the circular. */
export const circular = { number: 'Examples [2099] No. 7', date: '2099-04-01' } as const
/** The only edition. */
export const edition = '2099-04'
/** Every edition, the latest first; `changed` lists measures. */
export const editions = [
  { id: '2099-04', date: '2099-04-15', changed: [] },
] as const satisfies readonly Edition[]
/** The articles of the circular; one is not in the excerpt. */
export const articles = [
  { numeral: 'I', inExcerpt: true },
  { numeral: 'II', inExcerpt: false },
  { numeral: 'III', inExcerpt: true },
] as const
/** The ministries behind the circular. */
export const authorities = ['examples'] as const

/** The articles in the excerpt. */
export type ArticleId = 'I' | 'III'
/** Whom to ask. */
export type ContactId = 'examples-office' | 'park-keeper'
/** The measures. */
export type MeasureId = 'ice-support' | 'permit-help' | 'beach-pilot'
/** The ways to use measures. */
export type InstrumentId = 'ice-voucher' | 'keepers-desk'
/** The points that the circular leaves open. */
export type PilotReason = 'which-beaches' | 'keeper-decides'

/** The measures in the example on the start page, by action. */
export const pictured = { use: ['ice-support'], check: ['permit-help'], wait: ['beach-pilot'] } as const

/** All questions and checks with their options. */
export const vocabulary = {
  drinks: plan(multiple('lemonade', 'iced-tea', exclusive('none'))),
  ice: plan(single('yes', 'no')),
  place: fixed(single('park', 'beach', 'elsewhere')),
  permit: single('held', leavesUnknown('applied'), 'no'),
  'clean-ice': single('yes', 'no'),
}

/** All questions and checks. */
export type QuestionId = keyof typeof vocabulary
/** The options of a question. */
export type OptionOf<Id extends QuestionId> = (typeof vocabulary)[Id]['options'][number]['id']

/** The topics of the interview with their questions, in the order of asking. */
export const sections = [
  { id: 'stand', questions: ['drinks', 'ice'] },
  { id: 'ground', questions: ['place', 'permit'] },
] as const satisfies readonly { readonly id: string; readonly questions: readonly QuestionId[] }[]

/** The topics, and one more for the checks. */
export type SectionId = (typeof sections)[number]['id'] | 'checks'

/** The questions that the interview does not ask. */
export const checks = ['clean-ice'] as const

/** The checks. */
export type CheckId = (typeof checks)[number]

/** Builds conditions on these questions. */
export const conditions = conditionsOn<typeof vocabulary, PilotReason>(vocabulary)
const { is, has, all, any, not, pilot } = conditions

/** When questions are asked and options are offered. */
export const branches = {
  askedWhen: {
    ice: { condition: not(has('drinks', 'none')), otherwise: ['no'] },
    permit: { condition: not(is('place', 'elsewhere')), otherwise: ['held'] },
    'clean-ice': { condition: is('ice', 'yes'), otherwise: ['no'] },
  },
  offeredWhen: { permit: { applied: is('place', 'park') } },
}

/** The measures, in the order of the circular. */
export const measures: readonly PolicyMeasure<MeasureId>[] = [
  {
    id: 'ice-support',
    provision: { article: 'I', sentences: [1] },
    relevantWhen: all(has('drinks', 'lemonade', 'iced-tea'), is('ice', 'yes')),
  },
  {
    id: 'permit-help',
    provision: { article: 'III', sentences: [1] },
    relevantWhen: is('permit', 'no'),
  },
  {
    id: 'beach-pilot',
    provision: { article: 'III', sentences: [2, 3] },
    relevantWhen: all(is('place', 'beach'), any(has('drinks', 'iced-tea'), pilot('which-beaches'))),
  },
]

/** Nothing serves `beach-pilot`: it is only announced. */
export const instruments: readonly PolicyInstrument<InstrumentId>[] = [
  {
    id: 'ice-voucher',
    serves: 'ice-support',
    from: '2099-05-01',
    until: '2099-09-30',
    requires: is('clean-ice', 'yes'),
    basis: ['toy-notice'],
    asOf: '2099-03',
  },
  {
    id: 'keepers-desk',
    serves: 'permit-help',
    openTo: is('place', 'park'),
    requires: pilot('keeper-decides'),
    basis: ['toy-notice'],
    asOf: '2099-03',
  },
]
