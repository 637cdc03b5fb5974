/**
 * An invented circular of an invented ministry, to build the app with: support for lemonade stands.
 *
 * Small, but with one of everything that the app must be able to show: single and multiple choice, an answer that
 * excludes the others and one that leaves the fact unknown, a question and an option that hang on other answers, and
 * a point that the circular leaves open.
 */
import { conditionsOn, exclusive, leavesUnknown, multiple, single } from '../engine'
import type { PolicyMeasure } from './shapes'

export const circular = { number: 'Examples [2099] No. 7', date: '2099-04-01' } as const
export const edition = '2099-04'
export const editions = [{ id: '2099-04', date: '2099-04-15', changed: [] }] as const
export const articles = [
  { numeral: 'I', inExcerpt: true },
  { numeral: 'II', inExcerpt: false },
  { numeral: 'III', inExcerpt: true },
] as const
export const authorities = ['examples'] as const

export type ArticleId = 'I' | 'III'
export type ContactId = 'examples-office' | 'park-keeper'
export type MeasureId = 'ice-support' | 'permit-help' | 'beach-pilot'
export type PilotReason = 'which-beaches'

export const vocabulary = {
  drinks: multiple('lemonade', 'iced-tea', exclusive('none')),
  ice: single('yes', 'no'),
  place: single('park', 'beach', 'elsewhere'),
  permit: single('held', leavesUnknown('applied'), 'no'),
}

export type QuestionId = keyof typeof vocabulary
export type OptionOf<Id extends QuestionId> = (typeof vocabulary)[Id]['options'][number]['id']

export const sections = [
  { id: 'stand', questions: ['drinks', 'ice'] },
  { id: 'ground', questions: ['place', 'permit'] },
] as const satisfies readonly { readonly id: string; readonly questions: readonly QuestionId[] }[]

export type SectionId = (typeof sections)[number]['id']

const { is, has, all, any, not, pilot } = conditionsOn<typeof vocabulary, PilotReason>(vocabulary)

export const branches = {
  askedWhen: {
    ice: { condition: not(has('drinks', 'none')), otherwise: ['no'] },
    permit: { condition: not(is('place', 'elsewhere')), otherwise: ['held'] },
  },
  offeredWhen: { permit: { applied: is('place', 'park') } },
}

export const measures: readonly PolicyMeasure<MeasureId>[] = [
  {
    id: 'ice-support',
    provision: { article: 'I', letter: 'a' },
    availability: 'in-force',
    relevantWhen: all(has('drinks', 'lemonade', 'iced-tea'), is('ice', 'yes')),
  },
  {
    id: 'permit-help',
    provision: { article: 'III', letter: 'a' },
    availability: 'announced',
    relevantWhen: is('permit', 'no'),
  },
  {
    id: 'beach-pilot',
    provision: { article: 'III', letter: 'b' },
    availability: 'pilot',
    relevantWhen: all(is('place', 'beach'), any(has('drinks', 'iced-tea'), pilot('which-beaches'))),
  },
]
