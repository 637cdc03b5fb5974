/** Article VII: what to do about each measure, and what that rests on. */
import { guidance } from '../../guidance'

export const peopleGuidance = guidance({
  'visa-facilitation': {
    restsOn: ['talent-visa-measures-2018', 'beijing-talent-visa-2021', 'k-visa-decision-2025'],
    conditionsToday: [
      { id: 'k-visa', source: 'k-visa-decision-2025', asOf: '2026-11' },
      { id: 'k-activities', source: 'k-visa-decision-2025', asOf: '2026-11' },
      { id: 'talent-visa', source: 'talent-visa-measures-2018', asOf: '2026-11' },
      { id: 'talent-visa-terms', source: 'talent-visa-measures-2018', asOf: '2026-11' },
      { id: 'talent-visa-times', source: 'beijing-talent-visa-2021', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'list-travellers', contact: 'own' },
      { id: 'ask-k-visa', contact: 'embassy-consulate' },
      { id: 'get-letter', contact: 'talent-office' },
      { id: 'apply-for-visa', contact: 'embassy-consulate' },
      { id: 'other-staff', contact: 'immigration' },
    ],
    documents: [
      { id: 'passport', contact: 'embassy-consulate' },
      { id: 'qualifications', contact: 'embassy-consulate' },
      { id: 'confirmation-letter', contact: 'embassy-consulate' },
      { id: 'enterprise-papers', contact: 'talent-office' },
      { id: 'family-papers', contact: 'embassy-consulate' },
    ],
    contacts: ['embassy-consulate', 'talent-office', 'immigration'],
    related: ['visa-free-entry', 'inbound-consumption'],
    checked: '2026-11',
  },
  'visa-free-entry': {
    restsOn: [
      'visa-free-list-2025',
      'visa-free-extension-2025',
      'visa-free-uk-canada-2026',
      'transit-240-2025',
    ],
    conditionsToday: [
      { id: 'stay-and-purpose', source: 'visa-free-extension-2025', asOf: '2026-11' },
      { id: 'countries', source: 'visa-free-list-2025', asOf: '2026-11' },
      { id: 'sweden', source: 'visa-free-extension-2025', asOf: '2026-11' },
      { id: 'uk-canada', source: 'visa-free-uk-canada-2026', asOf: '2026-11' },
      { id: 'transit', source: 'transit-240-2025', asOf: '2026-11' },
      { id: 'hainan', source: 'hainan-visa-free-2024', asOf: '2026-11' },
      { id: 'hainan-groups', source: 'hainan-groups-2024', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'list-visitors', contact: 'own' },
      { id: 'check-entry', contact: 'embassy-consulate' },
      { id: 'plan-2027', contact: 'embassy-consulate' },
      { id: 'check-regional', contact: 'immigration' },
      { id: 'arrival-card', contact: 'own' },
    ],
    documents: [
      { id: 'passport', contact: 'own' },
      { id: 'purpose', contact: 'immigration' },
      { id: 'onward-ticket', contact: 'immigration' },
    ],
    contacts: ['embassy-consulate', 'immigration'],
    related: ['visa-facilitation', 'inbound-consumption', 'exhibition-support'],
    checked: '2026-11',
  },
  'inbound-consumption': {
    restsOn: [],
    conditionsToday: [
      { id: 'stay-and-purpose', source: 'visa-free-extension-2025', asOf: '2026-11' },
      { id: 'transit', source: 'transit-240-2025', asOf: '2026-11' },
      { id: 'arrival-card', source: 'arrival-card-2025', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'map-customers', contact: 'own' },
      { id: 'check-entry', contact: 'embassy-consulate' },
      { id: 'walk-through', contact: 'own' },
      { id: 'ask-bank', contact: 'bank' },
      { id: 'ask-commerce', contact: 'local-commerce' },
    ],
    documents: [
      { id: 'confirmation', contact: 'own' },
      { id: 'licences', contact: 'own' },
      { id: 'visitor-figures', contact: 'local-commerce' },
    ],
    contacts: ['local-commerce', 'embassy-consulate', 'immigration', 'bank'],
    related: ['visa-free-entry', 'visa-facilitation', 'exhibition-support'],
    checked: '2026-11',
  },
})
