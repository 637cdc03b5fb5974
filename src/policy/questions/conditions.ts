/** The builders of conditions over our questions, and the conditions that several rules share, by name. */
import { type Condition, conditionsOn } from '../../engine'
import { vocabulary } from './vocabulary'

/** The points that the policy, an authority or a bank decides; no answer settles them. */
export type PilotReason =
  | 'services-are-examples'
  | 'data-lists-in-pilot-cities'
  | 'other-regions'
  | 'pilot-areas'
  | 'local-call'
  | 'k-visa-conditions'
  | 'smaller-pool-text'
  | 'bank-decides'
  | 'shenzhen-only'
  | 'local-admission'
  | 'centre-decides'

/** Build conditions; ids of questions and options are checked by the compiler. */
export const { is, has, all, any, not, pilot } = conditionsOn<typeof vocabulary, PilotReason>(vocabulary)

/** Sells services to customers from outside the mainland, or will within twelve months. */
export const exporter: Condition = is('service-exports', 'yes', 'planned')

/** Provides services, not goods alone. */
export const serviceProvider: Condition = not(has('services', 'goods-only'))

/** Has an establishment in the Chinese mainland. */
export const inMainland: Condition = not(is('region', 'outside'))

/** Leads, or belongs to, a group with entities in and outside the mainland. */
export const multinational: Condition = is('group', 'multinational-lead', 'multinational-member')

/** Owns or co-owns intellectual property. */
export const ownsIp: Condition = has('ip-rights', 'patents', 'trademarks', 'copyrights', 'other-ip')

/** Receives or makes payments for services across the border. */
export const paysAcrossBorder: Condition = is('service-payments', 'receive', 'pay', 'both')

/** In Hainan, which is a pilot free trade zone and a free trade port as a whole. */
export const hainan: Condition = is('region', 'cn-hi')

/** Inside a pilot free trade zone; Lin-gang is part of Shanghai's. */
export const freeTradeZone: Condition = any(hainan, has('zones', 'ftz', 'lingang'))

/** In Beijing, which as a whole is the national integrated demonstration zone for opening up the services sector. */
export const demonstrationZone: Condition = is('region', 'cn-bj')

/**
 * In a comprehensive pilot area or city for opening up the services sector. Three municipalities are one as a whole.
 */
export const pilotCity: Condition = any(
  is('region', 'cn-tj', 'cn-sh', 'cn-cq'),
  has('zones', 'services-pilot'),
)

/** Foreign nationals come to the mainland because of the business. */
export const travellers: Condition = has(
  'inbound-travellers',
  'own-staff',
  'scientific-technical',
  'high-level-talent',
  'business-visitors',
  'consumers',
)

/** Runs a cash pool or wants one. */
export const poolsCash: Condition = is('cash-pooling', 'running', 'wanted')

/** Sends data of any kind abroad, or opens it to access from there. */
export const sendsData: Condition = has('data-abroad', 'personal-information', 'business-data', 'other-data')
