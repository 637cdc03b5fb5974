/** Six enterprises whose reports are printed in the tests, from one that nothing concerns to one that nearly all does. */
import { type Answers, NOT_SURE } from '../../../src/engine'
import { answersAfter, goodsTrader, softwareGroup, spaHotel, type Step } from './enterprises'

/** A translation bureau in Henan with customers at home only: no measure is relevant to it. */
const translationBureau: readonly Step[] = [
  ['services', 'language-services'],
  ['service-exports', 'no'],
  ['region', 'cn-ha'],
  ['zones', 'none'],
  ['ownership', 'domestic'],
  ['group', 'standalone'],
  ['inbound-travellers', 'none'],
  ['service-payments', 'no'],
  ['ip-rights', 'none'],
  ['data-abroad', 'none'],
  ['data-business', 'none'],
  ['overseas-internet', 'none'],
  ['market-plans', 'none'],
]

/** A design studio in Jiangsu that is not sure of much and has left the rest unanswered. */
const unsureStudio: readonly Step[] = [
  ['services', 'high-end-design', 'carbon-accounting'],
  ['service-exports', 'planned'],
  ['key-enterprise', NOT_SURE],
  ['region', 'cn-js'],
  ['zones', NOT_SURE],
  ['ownership', NOT_SURE],
  ['group', 'multinational-member'],
  ['inbound-travellers', NOT_SURE],
  ['cash-pooling', NOT_SURE],
  ['service-payments', NOT_SURE],
  ['ip-rights', 'copyrights'],
  ['data-abroad', NOT_SURE],
]

/** A group with every kind of business, led from Shanghai; one measure waits for pilots, all others are relevant. */
const largeGroup: readonly Step[] = [
  [
    'services',
    'digital-services',
    'research-development',
    'supply-chain',
    'energy-efficiency',
    'carbon-accounting',
    'tourism',
    'conferences-exhibitions',
  ],
  ['service-exports', 'yes'],
  ['key-enterprise', 'yes'],
  ['region', 'cn-sh'],
  ['zones', 'ftz', 'lingang'],
  ['ownership', 'foreign-invested'],
  ['group', 'multinational-lead'],
  ['inbound-travellers', 'own-staff', 'scientific-technical', 'business-visitors', 'consumers'],
  ['cash-pooling', 'running'],
  ['service-payments', 'both'],
  ['small-frequent-payments', 'yes'],
  ['long-term-partners', 'yes'],
  ['compliance-record', 'yes'],
  ['ip-rights', 'patents', 'trademarks', 'copyrights'],
  ['ip-plans', 'value', 'trade', 'pledge', 'fund-rd', 'insure'],
  ['data-abroad', 'personal-information', 'business-data'],
  ['intra-group-transfer', 'yes'],
  ['transfer-clearance', 'passed'],
  ['data-business', 'international-data-services', 'data-centre', 'cloud-centre', 'buy-processing'],
  ['overseas-internet', 'trade', 'research'],
  [
    'market-plans',
    'exhibit-abroad',
    'exhibit-at-home',
    'organise-abroad',
    'legal-advice',
    'dispute-resolution',
  ],
]

export interface Printed {
  readonly name: string
  readonly answers: Answers
}

export const printedEnterprises: readonly Printed[] = [
  { name: 'a translation bureau', answers: answersAfter(translationBureau) },
  { name: 'a trader of goods', answers: answersAfter(goodsTrader) },
  { name: 'a spa hotel', answers: answersAfter(spaHotel) },
  { name: 'a studio that is not sure', answers: answersAfter(unsureStudio) },
  { name: 'a software group', answers: answersAfter(softwareGroup) },
  { name: 'a large group', answers: answersAfter(largeGroup) },
]
