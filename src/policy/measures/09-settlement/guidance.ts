/** Article IX: what to do about each measure, and what that rests on. */
import { guidance } from '../../guidance'

export const settlementGuidance = guidance({
  'settlement-facilitation': {
    restsOn: [
      'current-account-guidelines-2020',
      'china-forex-services-review',
      'quality-enterprises-2025',
      'safe-settlement-notice-2025',
    ],
    conditionsToday: [
      { id: 'at-bank', source: 'current-account-guidelines-2020', asOf: '2026-11' },
      { id: 'up-to-limit', source: 'china-forex-services-review', asOf: '2026-11' },
      { id: 'above-limit', source: 'china-forex-services-review', asOf: '2026-11' },
      { id: 'quality-enterprise', source: 'quality-enterprises-2025', asOf: '2026-11' },
      { id: 'pilot-areas', source: 'quality-enterprises-2025', asOf: '2026-11' },
      { id: 'quality-extras', source: 'safe-settlement-notice-2025', asOf: '2026-11' },
      { id: 'reimbursed-costs', source: 'safe-settlement-notice-2025', asOf: '2026-11' },
      { id: 'netting-with-goods', source: 'safe-settlement-notice-2025', asOf: '2026-11' },
      { id: 'tax-recordal', source: 'tax-recordal-2013', asOf: '2026-11' },
      { id: 'same-contract', source: 'tax-recordal-2021', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'sum-up-payments', contact: 'own' },
      { id: 'ask-for-status', contact: 'bank' },
      { id: 'ask-for-procedure', contact: 'bank' },
      { id: 'file-tax-recordal', contact: 'tax' },
      { id: 'clear-doubts', contact: 'safe' },
    ],
    documents: [
      { id: 'contracts', contact: 'bank' },
      { id: 'invoices', contact: 'bank' },
      { id: 'recordal-form', contact: 'bank' },
      { id: 'payment-overview', contact: 'bank' },
      { id: 'good-standing', contact: 'bank' },
    ],
    contacts: ['bank', 'safe', 'pboc', 'tax'],
    related: ['small-payment-review', 'cash-pooling', 'cash-pool-membership'],
    checked: '2026-11',
  },
  'small-payment-review': {
    restsOn: ['current-account-guidelines-2020', 'china-forex-services-review'],
    conditionsToday: [
      { id: 'up-to-limit', source: 'china-forex-services-review', asOf: '2026-11' },
      { id: 'above-limit', source: 'china-forex-services-review', asOf: '2026-11' },
      { id: 'at-bank', source: 'current-account-guidelines-2020', asOf: '2026-11' },
      { id: 'tax-recordal', source: 'tax-recordal-2013', asOf: '2026-11' },
      { id: 'same-contract', source: 'tax-recordal-2021', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'describe-pattern', contact: 'own' },
      { id: 'ask-bank', contact: 'bank' },
      { id: 'use-framework-contract', contact: 'own' },
      { id: 'keep-proof', contact: 'own' },
    ],
    documents: [
      { id: 'payment-list', contact: 'bank' },
      { id: 'framework-contracts', contact: 'bank' },
      { id: 'invoices-and-delivery', contact: 'own' },
      { id: 'partner-history', contact: 'bank' },
    ],
    contacts: ['bank', 'safe', 'pboc', 'tax'],
    related: ['settlement-facilitation', 'cash-pool-membership'],
    checked: '2026-11',
  },
})
