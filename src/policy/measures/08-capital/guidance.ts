import { guidance } from '../../guidance'
import { is, not } from '../../questions/conditions'

const runs = is('cash-pooling', 'running')
const noPoolYet = not(runs)

/** A requirement of the integrated pool, as read in the notice. */
const ofNotice = { source: 'cash-pool-notice-2025', asOf: '2026-10' } as const
const ofPool = { ...ofNotice, instrument: 'integrated-pool' } as const
const ofMember = { ...ofNotice, instrument: 'integrated-pool-member' } as const

/** Article VIII: what to do about each measure, and what that rests on. */
export const capitalGuidance = guidance({
  'cash-pooling': {
    restsOn: [
      'cash-pool-notice-2025',
      'cash-pool-dla-piper-2026',
      'cash-pool-etnet-2025',
      'smaller-cash-pool-cctv-2026',
      'smaller-cash-pool-caixin-2026',
    ],
    conditionsToday: [
      { id: 'members', check: 'pool-members', ...ofPool },
      { id: 'domestic-receipts-payments', check: 'pool-flows', ...ofPool },
      { id: 'domestic-revenue', check: 'pool-domestic-revenue', ...ofPool },
      { id: 'overseas-revenue', check: 'pool-overseas-revenue', ...ofPool },
      { id: 'record', check: 'pool-record', ...ofPool },
      { id: 'goods-trade-class', check: 'pool-class', ...ofPool },
      { id: 'excluded', check: 'pool-sector', ...ofPool },
      { id: 'member-link', ...ofPool },
      { id: 'host', check: 'pool-set-up', ...ofPool },
      { id: 'bank', check: 'pool-set-up', ...ofPool, source: 'cash-pool-etnet-2025' },
      { id: 'need-and-control', check: 'pool-set-up', ...ofPool },
      { id: 'quotas', ...ofPool, source: 'cash-pool-china-daily-2025' },
      { id: 'transition', ...ofPool, source: 'cash-pool-dla-piper-2026' },
      {
        id: 'smaller-thresholds',
        instrument: 'smaller-pool',
        source: 'smaller-cash-pool-caixin-2026',
        asOf: '2026-10',
      },
      {
        id: 'smaller-coverage',
        instrument: 'smaller-pool',
        source: 'smaller-cash-pool-draft-2025',
        asOf: '2025-07',
      },
    ],
    firstSteps: [
      { id: 'name-scheme', contact: 'own', when: runs },
      { id: 'add-up-figures', contact: 'own', instrument: 'integrated-pool' },
      { id: 'list-members', contact: 'own' },
      { id: 'choose-host', contact: 'own', when: noPoolYet },
      { id: 'talk-to-bank', contact: 'bank', when: noPoolYet },
      { id: 'ask-safe', contact: 'safe', when: noPoolYet },
      { id: 'ask-smaller-scheme', contact: 'safe', instrument: 'smaller-pool' },
      { id: 'plan-transition', contact: 'safe', instrument: 'integrated-pool', when: runs },
    ],
    documents: [
      { id: 'group-chart', contact: 'safe' },
      { id: 'figures', contact: 'safe' },
      { id: 'class-and-record', contact: 'safe' },
      { id: 'internal-rules', contact: 'safe' },
      { id: 'host-authority', contact: 'bank', when: noPoolYet },
      { id: 'current-filing', contact: 'safe', when: runs },
    ],
    contacts: ['safe', 'bank', 'pboc'],
    related: ['cash-pool-membership', 'settlement-facilitation'],
    checked: '2026-10',
  },
  'cash-pool-membership': {
    restsOn: [
      'cash-pool-notice-2025',
      'cash-pool-dla-piper-2026',
      'cash-pool-etnet-2025',
      'smaller-cash-pool-cctv-2026',
      'smaller-cash-pool-caixin-2026',
    ],
    conditionsToday: [
      { id: 'member-link', check: 'pool-link', ...ofMember },
      { id: 'excluded', check: 'pool-sector', ...ofMember },
      { id: 'record', check: 'pool-record', ...ofMember },
      { id: 'goods-trade-class', check: 'pool-class', ...ofMember },
      { id: 'members', check: 'pool-members', ...ofMember },
      { id: 'group-receipts-payments', check: 'pool-flows', ...ofMember },
      { id: 'group-domestic-revenue', check: 'pool-domestic-revenue', ...ofMember },
      { id: 'group-overseas-revenue', check: 'pool-overseas-revenue', ...ofMember },
      { id: 'host-files', ...ofMember },
      { id: 'quotas', ...ofMember, source: 'cash-pool-china-daily-2025' },
      {
        id: 'smaller-thresholds',
        instrument: 'smaller-pool-member',
        source: 'smaller-cash-pool-caixin-2026',
        asOf: '2026-10',
      },
    ],
    firstSteps: [
      { id: 'ask-group', contact: 'own', when: noPoolYet },
      { id: 'ask-which-pool', contact: 'own', when: runs },
      { id: 'check-own-standing', contact: 'own' },
      { id: 'agree-terms', contact: 'own' },
      { id: 'join-filing', contact: 'own', when: noPoolYet },
      { id: 'be-added', contact: 'own', when: runs },
      { id: 'ask-bank', contact: 'bank' },
      { id: 'ask-safe', contact: 'safe', when: runs },
    ],
    documents: [
      { id: 'shareholding', contact: 'safe' },
      { id: 'figures', contact: 'own' },
      { id: 'class-and-record', contact: 'own' },
      { id: 'pool-agreement', contact: 'bank' },
    ],
    contacts: ['bank', 'safe', 'pboc'],
    related: ['cash-pooling', 'settlement-facilitation'],
    checked: '2026-10',
  },
})
