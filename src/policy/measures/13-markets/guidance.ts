import { guidance } from '../../guidance'
import { has } from '../../questions/conditions'

const protection = has('market-plans', 'ip-protection')
const disputes = has('market-plans', 'dispute-resolution')
const contracts = has('market-plans', 'legal-advice', 'dispute-resolution')
const abroad = has('market-plans', 'exhibit-abroad')

/** Article XIII: what to do about each measure, and what that rests on. */
export const marketsGuidance = guidance({
  'overseas-legal-support': {
    restsOn: ['legal-service-platform-2026', 'mediation-regulations-2026', 'antitrust-platform-2026'],
    conditionsToday: [],
    firstSteps: [
      { id: 'name-need', contact: 'own' },
      { id: 'use-platform', contact: 'legal-platform', instrument: 'legal-service-platform' },
      { id: 'ask-chamber', contact: 'chamber' },
      { id: 'check-rights', contact: 'own', when: protection },
      { id: 'choose-clause', contact: 'arbitration-mediation', when: contracts },
    ],
    documents: [
      { id: 'contracts', contact: 'chamber', when: contracts },
      { id: 'ip-list', contact: 'chamber', when: protection },
      { id: 'dispute-file', contact: 'arbitration-mediation', when: disputes },
    ],
    contacts: ['legal-platform', 'chamber', 'arbitration-mediation', 'cnipa', 'local-commerce'],
    related: ['ip-insurance', 'exhibition-support', 'own-exhibitions'],
    checked: '2026-10',
  },
  'exhibition-support': {
    restsOn: ['foreign-trade-fund-2022', 'shenzhen-exhibitions-abroad-2025'],
    conditionsToday: [
      {
        id: 'local-call',
        source: 'foreign-trade-fund-2022',
        asOf: '2026-10',
        instrument: 'local-exhibition-programmes',
      },
      { id: 'tax-recordal', source: 'tax-recordal-2013', asOf: '2026-10' },
      {
        id: 'shenzhen',
        source: 'shenzhen-exhibitions-abroad-2025',
        asOf: '2025',
        instrument: 'local-exhibition-programmes',
      },
    ],
    firstSteps: [
      { id: 'choose-exhibitions', contact: 'own' },
      { id: 'ask-before-booking', contact: 'local-commerce', instrument: 'local-exhibition-programmes' },
      { id: 'ask-joint-stand', contact: 'chamber' },
      { id: 'pay-abroad', contact: 'bank', when: abroad },
      { id: 'keep-evidence', contact: 'own' },
    ],
    documents: [
      { id: 'exhibition-contract', contact: 'local-commerce' },
      { id: 'invoices-and-payments', contact: 'local-commerce' },
      { id: 'business-licence', contact: 'local-commerce' },
      { id: 'proof-of-attendance', contact: 'own' },
    ],
    contacts: ['local-commerce', 'chamber', 'bank'],
    related: ['own-exhibitions', 'overseas-legal-support', 'settlement-facilitation'],
    checked: '2026-10',
  },
  'own-exhibitions': {
    restsOn: [],
    conditionsToday: [],
    firstSteps: [
      { id: 'outline-project', contact: 'own' },
      { id: 'ask-commerce', contact: 'local-commerce' },
      { id: 'find-partners', contact: 'chamber' },
      { id: 'protect-brand', contact: 'own' },
    ],
    documents: [
      { id: 'project-plan', contact: 'local-commerce' },
      { id: 'partner-contracts', contact: 'local-commerce' },
      { id: 'past-exhibitions', contact: 'local-commerce' },
      { id: 'brand-rights', contact: 'own' },
    ],
    contacts: ['local-commerce', 'chamber'],
    related: ['exhibition-support', 'overseas-legal-support', 'key-enterprise-support'],
    checked: '2026-10',
  },
})
