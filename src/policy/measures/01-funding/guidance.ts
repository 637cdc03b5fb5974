/** Article I: what to do about each measure, and what that rests on. */
import { guidance } from '../../guidance'

export const fundingGuidance = guidance({
  'new-services-funding': {
    restsOn: ['shenzhen-services-trade-2025', 'foreign-trade-fund-2022', 'beijing-service-exports-2025'],
    conditionsToday: [
      { id: 'shenzhen-amount', source: 'shenzhen-services-trade-2025', asOf: '2026-11' },
      { id: 'shenzhen-registration', source: 'shenzhen-services-trade-2025', asOf: '2026-11' },
      { id: 'beijing', source: 'beijing-service-exports-2025', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'ask-for-call', contact: 'local-commerce' },
      { id: 'register-contracts', contact: 'local-commerce' },
      { id: 'compare-criteria', contact: 'own' },
      { id: 'check-other-funds', contact: 'finance-bureau' },
    ],
    documents: [
      { id: 'business-licence', contact: 'local-commerce' },
      { id: 'contracts', contact: 'local-commerce' },
      { id: 'registration-records', contact: 'local-commerce' },
      { id: 'receipts', contact: 'bank' },
      { id: 'figures', contact: 'own' },
    ],
    contacts: ['local-commerce', 'finance-bureau', 'bank'],
    related: ['green-services-funding', 'key-enterprise-support', 'exhibition-support'],
    checked: '2026-11',
  },
  'green-services-funding': {
    restsOn: ['shenzhen-services-trade-2025', 'foreign-trade-fund-2022', 'beijing-service-exports-2025'],
    conditionsToday: [
      { id: 'shenzhen', source: 'shenzhen-services-trade-2025', asOf: '2026-11' },
      { id: 'beijing', source: 'beijing-service-exports-2025', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'describe-service', contact: 'own' },
      { id: 'ask-for-call', contact: 'local-commerce' },
      { id: 'register-contracts', contact: 'local-commerce' },
      { id: 'check-other-funds', contact: 'finance-bureau' },
    ],
    documents: [
      { id: 'business-licence', contact: 'local-commerce' },
      { id: 'contracts', contact: 'local-commerce' },
      { id: 'registration-records', contact: 'local-commerce' },
      { id: 'receipts', contact: 'bank' },
      { id: 'evidence-of-effect', contact: 'own' },
    ],
    contacts: ['local-commerce', 'finance-bureau', 'bank'],
    related: ['new-services-funding', 'key-enterprise-support', 'exhibition-support'],
    checked: '2026-11',
  },
  'key-enterprise-support': {
    restsOn: [],
    conditionsToday: [],
    firstSteps: [
      { id: 'ask-recognition', contact: 'local-commerce' },
      { id: 'ask-what-follows', contact: 'local-commerce' },
      { id: 'outline-project', contact: 'own' },
      { id: 'use-general-programmes', contact: 'local-commerce' },
    ],
    documents: [
      { id: 'recognition', contact: 'local-commerce' },
      { id: 'figures', contact: 'local-commerce' },
      { id: 'project-outline', contact: 'local-commerce' },
      { id: 'accounts', contact: 'own' },
    ],
    contacts: ['local-commerce', 'finance-bureau'],
    related: ['new-services-funding', 'green-services-funding', 'own-exhibitions'],
    checked: '2026-11',
  },
})
