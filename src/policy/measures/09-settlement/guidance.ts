import { guidance } from '../../guidance'
import { is, not } from '../../questions/conditions'

const paysAbroad = is('service-payments', 'pay', 'both')
const chosen = is('quality-enterprise', 'yes')

/** How banks handle payments for services. Both measures show this and the next two. */
const atBank = { id: 'at-bank', source: 'current-account-guidelines-2020', asOf: '2026-10' } as const
const upToLimit = { id: 'up-to-limit', source: 'china-forex-services-review', asOf: '2026-10' } as const
const aboveLimit = { id: 'above-limit', source: 'china-forex-services-review', asOf: '2026-10' } as const

/** What outgoing payments also require. Both measures show it. */
const ofOutgoingPayments = [
  { id: 'tax-recordal', source: 'tax-recordal-2013', asOf: '2026-10' },
  { id: 'recordal-exceptions', source: 'tax-recordal-2013', asOf: '2026-10' },
  { id: 'same-contract', source: 'tax-recordal-2021', asOf: '2026-10' },
  { id: 'advance-payments', source: 'china-forex-services-review', asOf: '2026-10' },
] as const

/** Article IX: what to do about each measure, and what that rests on. */
export const settlementGuidance = guidance({
  'settlement-facilitation': {
    restsOn: [
      'current-account-guidelines-2020',
      'quality-enterprises-2025',
      'safe-settlement-notice-2025',
      'safe-second-half-plan-2026',
    ],
    conditionsToday: [
      {
        id: 'good-standing',
        instrument: 'quality-enterprise-treatment',
        check: 'compliance-record',
        source: 'quality-enterprises-2025',
        asOf: '2026-10',
      },
      {
        id: 'quality-enterprise',
        instrument: 'quality-enterprise-treatment',
        check: 'quality-enterprise',
        source: 'quality-enterprises-2025',
        asOf: '2026-10',
      },
      {
        id: 'quality-extras',
        instrument: 'quality-enterprise-treatment',
        source: 'safe-settlement-notice-2025',
        asOf: '2026-10',
      },
      atBank,
      upToLimit,
      aboveLimit,
      ...ofOutgoingPayments,
      { id: 'reimbursed-costs', source: 'safe-settlement-notice-2025', asOf: '2026-10' },
      { id: 'netting-with-goods', source: 'safe-settlement-notice-2025', asOf: '2026-10' },
      { id: 'pilot-areas', source: 'quality-enterprises-2025', asOf: '2025-11' },
      { id: 'pilot-inner-mongolia', source: 'inner-mongolia-settlement-pilot-2026', asOf: '2026-07' },
      { id: 'pilot-plan', source: 'safe-second-half-plan-2026', asOf: '2026-08' },
    ],
    firstSteps: [
      { id: 'sum-up-payments', contact: 'own' },
      {
        id: 'ask-for-status',
        contact: 'bank',
        instrument: 'quality-enterprise-treatment',
        when: not(chosen),
      },
      { id: 'use-status', contact: 'bank', instrument: 'quality-enterprise-treatment', when: chosen },
      { id: 'ask-for-procedure', contact: 'bank' },
      { id: 'file-tax-recordal', contact: 'tax', when: paysAbroad },
      { id: 'clear-doubts', contact: 'safe' },
    ],
    documents: [
      { id: 'contracts', contact: 'bank' },
      { id: 'invoices', contact: 'bank' },
      { id: 'recordal-form', contact: 'bank', when: paysAbroad },
      { id: 'payment-overview', contact: 'bank' },
      { id: 'good-standing', contact: 'bank', when: not(chosen) },
    ],
    contacts: ['bank', 'safe', 'pboc', 'tax'],
    related: ['small-payment-review', 'cash-pooling', 'cash-pool-membership', 'exhibition-support'],
    checked: '2026-10',
  },
  'small-payment-review': {
    restsOn: ['current-account-guidelines-2020', 'china-forex-services-review'],
    conditionsToday: [
      { ...upToLimit, instrument: 'review-up-to-limit', check: 'payments-up-to-limit' },
      aboveLimit,
      atBank,
      ...ofOutgoingPayments,
    ],
    firstSteps: [
      { id: 'describe-pattern', contact: 'own' },
      { id: 'ask-bank', contact: 'bank', instrument: 'bank-lighter-review' },
      { id: 'use-framework-contract', contact: 'own' },
      { id: 'file-tax-recordal', contact: 'tax', when: paysAbroad },
      { id: 'keep-proof', contact: 'own' },
    ],
    documents: [
      { id: 'payment-list', contact: 'bank', instrument: 'bank-lighter-review' },
      { id: 'framework-contracts', contact: 'bank' },
      { id: 'invoices-and-delivery', contact: 'own' },
      { id: 'partner-history', contact: 'bank', instrument: 'bank-lighter-review' },
      { id: 'recordal-form', contact: 'bank', when: paysAbroad },
    ],
    contacts: ['bank', 'safe', 'pboc', 'tax'],
    related: ['settlement-facilitation', 'cash-pool-membership'],
    checked: '2026-10',
  },
})
