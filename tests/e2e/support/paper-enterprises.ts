/** Six enterprises whose reports are printed in the tests, from no relevant measure to nearly all. */
import { type Answers, NOT_SURE } from '../../../src/engine'
import { enterprise, goodsTrader, softwareGroup, spaHotel } from './enterprises'

/** A translation bureau with customers at home; no measure is relevant to it. */
const translationBureau = enterprise('a translation bureau', {
  region: ['cn-ha'],
  zones: ['none'],
  ownership: ['domestic'],
  group: ['standalone'],
  services: ['language-services'],
  'service-exports': ['no'],
  'inbound-travellers': ['none'],
  'service-payments': ['no'],
  'ip-rights': ['none'],
  'data-abroad': ['none'],
  'data-business': ['none'],
  'overseas-internet': ['none'],
  'market-plans': ['none'],
})

/** A design studio in Jiangsu that is not sure of much and has left the rest unanswered. */
const unsureStudio: Answers = {
  region: 'cn-js',
  zones: NOT_SURE,
  ownership: NOT_SURE,
  group: 'multinational-member',
  services: ['high-end-design', 'carbon-accounting'],
  'service-exports': 'planned',
  'key-enterprise': NOT_SURE,
  'inbound-travellers': NOT_SURE,
  'cash-pooling': NOT_SURE,
  'service-payments': NOT_SURE,
  'ip-rights': ['copyrights'],
  'data-abroad': NOT_SURE,
}

/** A group with every kind of business, led from Shanghai; every measure is relevant to it. */
const largeGroup = enterprise('a large group', {
  region: ['cn-sh'],
  zones: ['ftz', 'lingang'],
  ownership: ['foreign-invested'],
  group: ['multinational-lead'],
  services: [
    'digital-services',
    'research-development',
    'supply-chain',
    'energy-efficiency',
    'carbon-accounting',
    'tourism',
    'conferences-exhibitions',
  ],
  'service-exports': ['yes'],
  'key-enterprise': ['yes'],
  'inbound-travellers': ['own-staff', 'scientific-technical', 'business-visitors', 'consumers'],
  'cash-pooling': ['running'],
  'service-payments': ['both'],
  'small-frequent-payments': ['yes'],
  'long-term-partners': ['yes'],
  'ip-rights': ['patents', 'trademarks', 'copyrights'],
  'ip-plans': ['value', 'trade', 'pledge', 'fund-rd', 'insure'],
  'data-abroad': ['personal-information', 'business-data'],
  'intra-group-transfer': ['yes'],
  'data-business': ['international-data-services', 'data-centre', 'cloud-centre', 'buy-processing'],
  'overseas-internet': ['trade', 'research'],
  'market-plans': [
    'exhibit-abroad',
    'exhibit-at-home',
    'organise-abroad',
    'legal-advice',
    'dispute-resolution',
  ],
})

/** An enterprise whose report is printed. */
export interface Printed {
  readonly name: string
  readonly answers: Answers
}

/** All six enterprises. */
export const printedEnterprises: readonly Printed[] = [
  translationBureau,
  goodsTrader,
  spaHotel,
  { name: 'a studio that is not sure', answers: unsureStudio },
  softwareGroup,
  largeGroup,
]
