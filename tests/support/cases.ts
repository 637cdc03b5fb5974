/** Typical enterprises with their answers. */
import type { Answers } from '../../src/engine'

/** An enterprise with its answers. */
export interface Case {
  readonly name: string
  readonly answers: Answers
}

/** Leads a multinational group in Lin-gang, with digital services and R&D. */
export const linGangGroup: Case = {
  name: 'Lin-gang: lead entity of a multinational group, digital services and R&D',
  answers: {
    region: 'cn-sh',
    zones: ['lingang'],
    ownership: 'foreign-invested',
    group: 'multinational-lead',
    services: ['digital-services', 'research-development'],
    'service-exports': 'yes',
    'key-enterprise': 'no',
    'inbound-travellers': ['own-staff', 'scientific-technical', 'business-visitors'],
    'cash-pooling': 'running',
    'service-payments': 'both',
    'small-frequent-payments': 'no',
    'long-term-partners': 'yes',
    'ip-rights': ['patents', 'copyrights'],
    'ip-plans': ['none'],
    'data-abroad': ['personal-information', 'business-data'],
    'intra-group-transfer': 'yes',
    'data-business': ['none'],
    'overseas-internet': ['research'],
    'market-plans': ['none'],
  },
}

/** Translates and handles geoinformation in Chengdu; its receipts are small and frequent. */
export const chengduTranslators: Case = {
  name: 'Chengdu: language services and geoinformation, small frequent receipts',
  answers: {
    region: 'cn-sc',
    zones: ['services-pilot'],
    ownership: 'domestic',
    group: 'standalone',
    services: ['language-services', 'geoinformation'],
    'service-exports': 'yes',
    'key-enterprise': 'no',
    'inbound-travellers': ['none'],
    'service-payments': 'receive',
    'small-frequent-payments': 'yes',
    'long-term-partners': 'yes',
    'ip-rights': ['copyrights'],
    'ip-plans': ['none'],
    'data-abroad': ['business-data'],
    'data-business': ['none'],
    'overseas-internet': ['trade'],
    'market-plans': ['exhibit-abroad', 'exhibit-at-home'],
  },
}

/** Treats patients from abroad in Sanya, with foreign owners. */
export const sanyaClinic: Case = {
  name: 'Sanya: foreign-invested medical care for patients from abroad',
  answers: {
    region: 'cn-hi',
    ownership: 'foreign-invested',
    group: 'multinational-member',
    services: ['medical-wellness'],
    'service-exports': 'yes',
    'key-enterprise': 'yes',
    'inbound-travellers': ['high-level-talent', 'consumers'],
    'cash-pooling': 'no',
    'service-payments': 'receive',
    'small-frequent-payments': 'yes',
    'long-term-partners': 'no',
    'ip-rights': ['none'],
    'data-abroad': ['personal-information'],
    'intra-group-transfer': 'yes',
    'data-business': ['none'],
    'overseas-internet': ['none'],
    'market-plans': ['none'],
  },
}

/** Has no establishment in the mainland. */
export const outsideTheMainland: Case = {
  name: 'No establishment in the mainland',
  answers: {
    region: 'outside',
    group: 'standalone',
    services: ['digital-services'],
    'service-exports': 'planned',
    'inbound-travellers': ['none'],
    'service-payments': 'receive',
    'ip-rights': ['trademarks'],
    'ip-plans': ['none'],
    'data-business': ['buy-processing'],
    'market-plans': ['legal-advice'],
  },
}

/** Advises on carbon in Beijing, runs a cloud centre and pledges patents. */
export const beijingCloud: Case = {
  name: 'Beijing: carbon consulting and a cloud centre, patent pledge',
  answers: {
    region: 'cn-bj',
    zones: ['none'],
    ownership: 'domestic',
    group: 'domestic-group',
    services: ['carbon-accounting', 'digital-services'],
    'service-exports': 'yes',
    'key-enterprise': 'yes',
    'inbound-travellers': ['business-visitors'],
    'service-payments': 'receive',
    'small-frequent-payments': 'no',
    'long-term-partners': 'yes',
    'ip-rights': ['patents'],
    'ip-plans': ['value', 'pledge'],
    'data-abroad': ['business-data'],
    'data-business': ['cloud-centre'],
    'overseas-internet': ['research'],
    'market-plans': ['ip-protection'],
  },
}

/** Trades in goods only, in Ningxia. */
export const goodsOnly: Case = {
  name: 'Ningxia: goods only',
  answers: {
    region: 'cn-nx',
    ownership: 'domestic',
    group: 'standalone',
    services: ['goods-only'],
    'inbound-travellers': ['business-visitors'],
    'service-payments': 'no',
    'ip-rights': ['none'],
    'data-abroad': ['none'],
    'data-business': ['none'],
    'overseas-internet': ['none'],
    'market-plans': ['none'],
  },
}

/** Belongs to a group's pool in Shenzhen and pays providers abroad. */
export const poolMember: Case = {
  name: 'Shenzhen: member of a group’s pool, pays providers abroad',
  answers: {
    region: 'cn-gd',
    zones: ['ftz'],
    ownership: 'foreign-invested',
    group: 'multinational-member',
    services: ['supply-chain', 'testing-inspection'],
    'service-exports': 'yes',
    'key-enterprise': 'no',
    'inbound-travellers': ['own-staff'],
    'cash-pooling': 'running',
    'service-payments': 'pay',
    'small-frequent-payments': 'yes',
    'long-term-partners': 'yes',
    'ip-rights': ['trademarks'],
    'ip-plans': ['insure'],
    'data-abroad': ['personal-information'],
    'intra-group-transfer': 'yes',
    'data-business': ['none'],
    'overseas-internet': ['trade'],
    'market-plans': ['none'],
  },
}

/** Sells software abroad from Hangzhou, pledges patents and exhibits. Not among `cases`, which each differ widely. */
export const softwareHouse: Case = {
  name: 'Hangzhou: software house, patent pledge, exhibits abroad',
  answers: {
    region: 'cn-zj',
    zones: ['services-pilot'],
    ownership: 'domestic',
    group: 'standalone',
    services: ['digital-services'],
    'service-exports': 'yes',
    'key-enterprise': 'no',
    'inbound-travellers': ['business-visitors'],
    'service-payments': 'both',
    'small-frequent-payments': 'yes',
    'long-term-partners': 'yes',
    'ip-rights': ['patents', 'copyrights'],
    'ip-plans': ['pledge'],
    'data-abroad': ['business-data'],
    'data-business': ['none'],
    'overseas-internet': ['none'],
    'market-plans': ['exhibit-abroad', 'ip-protection'],
  },
}

/** All of these enterprises but the software house. */
export const cases: readonly Case[] = [
  linGangGroup,
  chengduTranslators,
  sanyaClinic,
  outsideTheMainland,
  beijingCloud,
  goodsOnly,
  poolMember,
]
