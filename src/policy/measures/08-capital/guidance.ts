/** Article VIII: what to do about each measure, and what that rests on. */
import { guidance } from '../../guidance'

export const capitalGuidance = guidance({
  'cash-pooling': {
    restsOn: [
      'cash-pool-notice-2025',
      'cash-pool-dla-piper-2026',
      'cash-pool-etnet-2025',
      'smaller-cash-pool-draft-2025',
    ],
    conditionsToday: [
      { id: 'domestic-receipts-payments', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'domestic-revenue', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'overseas-revenue', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'members', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'record', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'goods-trade-class', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'need-and-control', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'excluded', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'member-link', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'host', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'bank', source: 'cash-pool-etnet-2025', asOf: '2026-11' },
      { id: 'quotas', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'transition', source: 'cash-pool-dla-piper-2026', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'add-up-figures', contact: 'own' },
      { id: 'list-members', contact: 'own' },
      { id: 'choose-host', contact: 'own' },
      { id: 'talk-to-bank', contact: 'bank' },
      { id: 'ask-safe', contact: 'safe' },
    ],
    documents: [
      { id: 'group-chart', contact: 'safe' },
      { id: 'figures', contact: 'safe' },
      { id: 'class-and-record', contact: 'safe' },
      { id: 'internal-rules', contact: 'safe' },
      { id: 'host-authority', contact: 'bank' },
    ],
    contacts: ['safe', 'bank', 'pboc'],
    related: ['cash-pool-membership', 'settlement-facilitation'],
    checked: '2026-11',
  },
  'cash-pool-membership': {
    restsOn: ['cash-pool-notice-2025', 'cash-pool-dla-piper-2026', 'cash-pool-etnet-2025'],
    conditionsToday: [
      { id: 'member-link', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'excluded', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'goods-trade-class', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'record', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'group-totals', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'members', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'host-files', source: 'cash-pool-notice-2025', asOf: '2026-11' },
      { id: 'quotas', source: 'cash-pool-notice-2025', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'ask-group', contact: 'own' },
      { id: 'check-own-standing', contact: 'own' },
      { id: 'settle-terms', contact: 'own' },
      { id: 'ask-how-to-join', contact: 'bank' },
      { id: 'ask-safe', contact: 'safe' },
    ],
    documents: [
      { id: 'shareholding', contact: 'safe' },
      { id: 'figures', contact: 'own' },
      { id: 'class-and-record', contact: 'own' },
      { id: 'pool-agreement', contact: 'bank' },
    ],
    contacts: ['bank', 'safe', 'pboc'],
    related: ['cash-pooling', 'settlement-facilitation'],
    checked: '2026-11',
  },
})
