/**
 * The permanent numbers of questions, options and editions.
 *
 * A link carries numbers, not ids: "question 6, option 2". Links live for years on paper, in mail and in files, so a
 * number never changes its meaning. This registry only grows:
 *
 *     a new question or option    gets the next free number; the compiler demands one
 *     one that is given up        moves to `retired` with its number, which is never given again
 *     one that changes meaning    is given up, and a new one with another id takes its place
 *     a new set of branches       is a new edition: a link of the same edition that answers what is not asked,
 *                                 or names an option that is not offered, is refused
 *
 * A check is a question like any other here. In a multiple choice, the exclusive option ("none of these") is number 1.
 * The higher the highest number of an answer, the more room it takes in a link.
 */
import type { OptionOf, QuestionId } from './questions/vocabulary'

type Numbers = {
  readonly [Id in QuestionId]: {
    readonly number: number
    readonly options: { readonly [Option in OptionOf<Id>]: number }
  }
}

/**
 * Distinguishes our links from those of other circulars. It is No. 186 of 2025, has at most 30 bits and never
 * changes.
 */
export const linkMark = 0x1862025

/** Every edition that ever made links, oldest first. */
const editions = { '2026-11': 1, '2026-11.2': 2 }

/** The edition in which links are made today. */
export const latestEdition: keyof typeof editions = '2026-11.2'

/** The first of the checks. From it on, links write single choices by steps, which takes less room. Never changed. */
const stepsFrom = 22

const questions = {
  services: {
    number: 1,
    options: {
      'goods-only': 1,
      'digital-services': 2,
      'high-end-design': 3,
      'research-development': 4,
      'supply-chain': 5,
      'testing-inspection': 6,
      'accreditation-certification': 7,
      'ip-services': 8,
      geoinformation: 9,
      'language-services': 10,
      'energy-efficiency': 11,
      'resource-recycling': 12,
      'environmental-remediation': 13,
      'environmental-consulting': 14,
      'carbon-accounting': 15,
      'integrated-carbon-management': 16,
      tourism: 17,
      'medical-wellness': 18,
      'conferences-exhibitions': 19,
      'sports-events': 20,
      'study-research-visits': 21,
      'long-stay-retirement': 22,
      'other-services': 23,
    },
  },
  'service-exports': { number: 2, options: { yes: 1, planned: 2, no: 3 } },
  'key-enterprise': { number: 3, options: { yes: 1, no: 2 } },
  region: {
    number: 4,
    options: {
      'cn-bj': 1,
      'cn-tj': 2,
      'cn-he': 3,
      'cn-sx': 4,
      'cn-nm': 5,
      'cn-ln': 6,
      'cn-jl': 7,
      'cn-hl': 8,
      'cn-sh': 9,
      'cn-js': 10,
      'cn-zj': 11,
      'cn-ah': 12,
      'cn-fj': 13,
      'cn-jx': 14,
      'cn-sd': 15,
      'cn-ha': 16,
      'cn-hb': 17,
      'cn-hn': 18,
      'cn-gd': 19,
      'cn-gx': 20,
      'cn-hi': 21,
      'cn-cq': 22,
      'cn-sc': 23,
      'cn-gz': 24,
      'cn-yn': 25,
      'cn-xz': 26,
      'cn-sn': 27,
      'cn-gs': 28,
      'cn-qh': 29,
      'cn-nx': 30,
      'cn-xj': 31,
      outside: 32,
    },
  },
  zones: {
    number: 5,
    options: { none: 1, ftz: 2, lingang: 3, 'services-pilot': 5 },
  },
  ownership: { number: 6, options: { domestic: 1, 'foreign-invested': 2 } },
  group: {
    number: 7,
    options: { standalone: 1, 'domestic-group': 2, 'multinational-lead': 3, 'multinational-member': 4 },
  },
  'inbound-travellers': {
    number: 8,
    options: {
      none: 1,
      'own-staff': 2,
      'scientific-technical': 3,
      'high-level-talent': 4,
      'business-visitors': 5,
      consumers: 6,
    },
  },
  'cash-pooling': { number: 9, options: { running: 1, wanted: 2, no: 3 } },
  'service-payments': { number: 10, options: { receive: 1, pay: 2, both: 3, no: 4 } },
  'small-frequent-payments': { number: 11, options: { yes: 1, no: 2 } },
  'long-term-partners': { number: 12, options: { yes: 1, no: 2 } },
  'compliance-record': { number: 13, options: { yes: 1, no: 2 } },
  'ip-rights': { number: 14, options: { none: 1, patents: 2, trademarks: 3, copyrights: 4, 'other-ip': 5 } },
  'ip-plans': { number: 15, options: { none: 1, value: 2, trade: 3, pledge: 4, 'fund-rd': 5, insure: 6 } },
  'data-abroad': {
    number: 16,
    options: { none: 1, 'personal-information': 2, 'business-data': 3, 'other-data': 4 },
  },
  'intra-group-transfer': { number: 17, options: { yes: 1, no: 2 } },
  'transfer-clearance': { number: 18, options: { passed: 1, 'under-way': 2, no: 3 } },
  'data-business': {
    number: 19,
    options: {
      none: 1,
      'international-data-services': 2,
      'data-centre': 3,
      'cloud-centre': 4,
      'buy-processing': 5,
    },
  },
  'overseas-internet': { number: 20, options: { none: 1, trade: 2, research: 3 } },
  'market-plans': {
    number: 21,
    options: {
      none: 1,
      'exhibit-abroad': 2,
      'exhibit-at-home': 3,
      'organise-abroad': 4,
      'ip-protection': 5,
      'legal-advice': 6,
      'dispute-resolution': 7,
    },
  },
  // Checks, the more common ones first: those after the last answer take no room in a link.
  passports: {
    number: 22,
    options: {
      none: 1,
      'unilateral-2026': 2,
      'unilateral-russia': 3,
      'transit-countries': 4,
      'hainan-countries': 5,
    },
  },
  'stay-visa-free': { number: 23, options: { yes: 1, no: 2 } },
  'transit-route': { number: 24, options: { yes: 1, no: 2 } },
  'quality-enterprise': { number: 25, options: { yes: 1, no: 2 } },
  'payments-up-to-limit': { number: 26, options: { yes: 1, no: 2 } },
  'important-data-notified': { number: 27, options: { yes: 1, no: 2 } },
  'critical-infrastructure': { number: 28, options: { yes: 1, no: 2 } },
  'personal-volume': { number: 29, options: { 'under-100k': 1, '100k-1m': 2, 'over-1m': 3 } },
  'sensitive-volume': { number: 30, options: { none: 1, 'under-10k': 2, 'over-10k': 3 } },
  'hr-transfer': { number: 31, options: { yes: 1, no: 2 } },
  'list-covers': { number: 32, options: { yes: 1, no: 2 } },
  'rights-pledgeable': { number: 33, options: { yes: 1, no: 2 } },
  'consumption-city': { number: 34, options: { yes: 1, no: 2 } },
  'category-a': { number: 35, options: { yes: 1, no: 2 } },
  'gba-parties': { number: 36, options: { yes: 1, no: 2 } },
  'pool-members': { number: 37, options: { yes: 1, no: 2 } },
  'pool-flows': { number: 38, options: { yes: 1, no: 2 } },
  'pool-domestic-revenue': { number: 39, options: { yes: 1, no: 2 } },
  'pool-overseas-revenue': { number: 40, options: { yes: 1, no: 2 } },
  'pool-record': { number: 41, options: { yes: 1, no: 2 } },
  'pool-class': { number: 42, options: { yes: 1, no: 2 } },
  'pool-sector': { number: 43, options: { yes: 1, no: 2 } },
  'pool-link': { number: 44, options: { yes: 1, no: 2 } },
  'pool-set-up': { number: 45, options: { yes: 1, no: 2 } },
  'foreign-data-only': { number: 46, options: { yes: 1, no: 2 } },
  'pilot-area': { number: 47, options: { yes: 1, no: 2 } },
  'facilities-in-area': { number: 48, options: { yes: 1, no: 2 } },
  'telecom-approval': { number: 49, options: { yes: 1, no: 2 } },
} as const satisfies Numbers

/** A question that old links still carry, but that is no longer asked. Option id → number. */
export interface RetiredQuestion {
  readonly number: number
  readonly kind: 'single' | 'multiple'
  readonly options: Readonly<Record<string, number>>
}

/** What was given up: whole questions, and single options of questions that remain. */
interface Retired {
  readonly questions: Readonly<Record<string, RetiredQuestion>>
  /** Question id → option id → number. */
  readonly options: Readonly<Partial<Record<QuestionId, Readonly<Record<string, number>>>>>
}

const retired: Retired = {
  questions: {},
  // The whole of Beijing is the demonstration zone, so the region implies it.
  options: { zones: { 'demonstration-zone': 4 } },
}

/** All numbers, as links need them. */
export const registry = { editions, questions, retired, stepsFrom }
