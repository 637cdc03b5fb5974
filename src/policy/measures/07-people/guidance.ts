import { guidance } from '../../guidance'
import { any, hainan, has } from '../../questions/conditions'

const scientists = has('inbound-travellers', 'scientific-technical')
const talent = has('inbound-travellers', 'high-level-talent')
const ownStaff = has('inbound-travellers', 'own-staff')

/** Article VII: what to do about each measure, and what that rests on. */
export const peopleGuidance = guidance({
  'visa-facilitation': {
    restsOn: ['talent-visa-measures-2018', 'beijing-talent-visa-2021', 'k-visa-decision-2025'],
    conditionsToday: [
      { id: 'k-visa', source: 'k-visa-decision-2025', asOf: '2026-10', instrument: 'k-visa' },
      { id: 'k-activities', source: 'k-visa-decision-2025', asOf: '2026-10', instrument: 'k-visa' },
      {
        id: 'category-a',
        source: 'talent-categories-2017',
        asOf: '2026-10',
        instrument: 'r-visa',
        check: 'category-a',
      },
      { id: 'talent-visa', source: 'talent-visa-measures-2018', asOf: '2026-10', instrument: 'r-visa' },
      { id: 'talent-visa-terms', source: 'talent-visa-measures-2018', asOf: '2026-10', instrument: 'r-visa' },
      { id: 'talent-visa-times', source: 'beijing-talent-visa-2021', asOf: '2026-10', instrument: 'r-visa' },
    ],
    firstSteps: [
      { id: 'list-travellers', contact: 'own' },
      { id: 'ask-k-visa', contact: 'embassy-consulate', instrument: 'k-visa', when: scientists },
      { id: 'get-letter', contact: 'talent-office', instrument: 'r-visa', when: talent },
      { id: 'apply-for-visa', contact: 'embassy-consulate', instrument: 'r-visa', when: talent },
      { id: 'other-staff', contact: 'immigration', when: ownStaff },
    ],
    documents: [
      { id: 'passport', contact: 'embassy-consulate' },
      { id: 'qualifications', contact: 'embassy-consulate', instrument: 'k-visa', when: scientists },
      { id: 'talent-proof', contact: 'talent-office', instrument: 'r-visa', when: talent },
      { id: 'confirmation-letter', contact: 'embassy-consulate', instrument: 'r-visa', when: talent },
      { id: 'enterprise-papers', contact: 'immigration', when: any(ownStaff, talent) },
      { id: 'family-papers', contact: 'embassy-consulate', when: any(ownStaff, talent) },
    ],
    contacts: ['embassy-consulate', 'talent-office', 'immigration'],
    related: ['visa-free-entry', 'inbound-consumption'],
    checked: '2026-10',
  },
  'visa-free-entry': {
    restsOn: [
      'visa-free-list-2025',
      'visa-free-extension-2025',
      'visa-free-uk-canada-2026',
      'transit-countries-2026',
      'visa-free-count-2026',
    ],
    conditionsToday: [
      {
        id: 'countries',
        source: 'visa-free-list-2025',
        asOf: '2026-10',
        instrument: 'unilateral-visa-free',
        check: 'passports',
      },
      {
        id: 'sweden',
        source: 'visa-free-extension-2025',
        asOf: '2026-10',
        instrument: 'unilateral-visa-free',
        check: 'passports',
      },
      {
        id: 'uk-canada',
        source: 'visa-free-uk-canada-2026',
        asOf: '2026-10',
        instrument: 'unilateral-visa-free',
        check: 'passports',
      },
      {
        id: 'stay-and-purpose',
        source: 'visa-free-extension-2025',
        asOf: '2026-10',
        instrument: 'unilateral-visa-free',
        check: 'stay-visa-free',
      },
      {
        id: 'russia',
        source: 'russia-visa-free-2026',
        asOf: '2026-10',
        instrument: 'russia-visa-free',
        check: 'passports',
      },
      {
        id: 'transit-countries',
        source: 'transit-countries-2026',
        asOf: '2026-10',
        instrument: 'transit-240-hours',
        check: 'passports',
      },
      {
        id: 'transit',
        source: 'transit-countries-2026',
        asOf: '2026-10',
        instrument: 'transit-240-hours',
        check: 'transit-route',
      },
      {
        id: 'transit-area',
        source: 'transit-240-2025',
        asOf: '2026-10',
        instrument: 'transit-240-hours',
      },
      {
        id: 'hainan',
        source: 'transit-countries-2026',
        asOf: '2026-10',
        instrument: 'hainan-visa-free',
        check: 'passports',
      },
      {
        id: 'hainan-groups',
        source: 'hainan-groups-2024',
        asOf: '2026-10',
        instrument: 'hainan-visa-free',
      },
    ],
    firstSteps: [
      { id: 'list-visitors', contact: 'own' },
      { id: 'check-entry', contact: 'embassy-consulate' },
      { id: 'check-period', contact: 'embassy-consulate' },
      { id: 'check-transit', contact: 'immigration', instrument: 'transit-240-hours' },
      { id: 'check-hainan', contact: 'immigration', instrument: 'hainan-visa-free', when: hainan },
      { id: 'arrival-card', contact: 'own' },
    ],
    documents: [
      { id: 'passport', contact: 'own' },
      { id: 'purpose', contact: 'immigration' },
      { id: 'onward-ticket', contact: 'immigration', instrument: 'transit-240-hours' },
    ],
    contacts: ['embassy-consulate', 'immigration'],
    related: ['visa-facilitation', 'inbound-consumption', 'exhibition-support'],
    checked: '2026-10',
  },
  'inbound-consumption': {
    restsOn: [
      'consumption-cities-2025',
      'consumption-funds-2026',
      'consumption-cities-list-2025',
      'travel-service-exports-2026',
    ],
    conditionsToday: [
      {
        id: 'consumption-city',
        source: 'consumption-cities-list-2025',
        asOf: '2026-10',
        instrument: 'consumption-cities',
        check: 'consumption-city',
      },
      {
        id: 'local-call',
        source: 'consumption-cities-2025',
        asOf: '2026-10',
        instrument: 'consumption-cities',
      },
      { id: 'stay-and-purpose', source: 'visa-free-extension-2025', asOf: '2026-10' },
      { id: 'arrival-card', source: 'arrival-card-2025', asOf: '2026-10' },
      { id: 'refund-amount', source: 'departure-tax-refund-2025', asOf: '2026-10' },
      { id: 'refund-checks', source: 'departure-tax-refund-2026', asOf: '2026-10' },
      { id: 'refund-on-the-spot', source: 'departure-tax-refund-report-2026', asOf: '2026-10' },
    ],
    firstSteps: [
      { id: 'ask-commerce', contact: 'local-commerce', instrument: 'consumption-cities' },
      { id: 'map-customers', contact: 'own' },
      { id: 'check-entry', contact: 'embassy-consulate' },
      { id: 'walk-through', contact: 'own' },
      { id: 'ask-bank', contact: 'bank' },
    ],
    documents: [
      { id: 'confirmation', contact: 'own' },
      {
        id: 'licences',
        contact: 'own',
        when: has('services', 'tourism', 'medical-wellness', 'sports-events', 'long-stay-retirement'),
      },
      { id: 'visitor-figures', contact: 'local-commerce' },
    ],
    contacts: ['local-commerce', 'embassy-consulate', 'immigration', 'bank', 'tax'],
    related: ['visa-free-entry', 'visa-facilitation', 'exhibition-support'],
    checked: '2026-10',
  },
})
