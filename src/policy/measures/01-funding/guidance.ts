import { guidance } from '../../guidance'
import { has, is } from '../../questions/conditions'

/** Sells already, so that there are payments to show. */
const sellsAlready = is('service-exports', 'yes')
/** Sells services whose contracts often transfer technology. */
const mayTransferTechnology = has(
  'services',
  'digital-services',
  'high-end-design',
  'research-development',
  'ip-services',
)

/** Article I: what to do about each measure, and what that rests on. */
export const fundingGuidance = guidance({
  'new-services-funding': {
    restsOn: [
      'foreign-trade-fund-2022',
      'shenzhen-services-trade-2025',
      'beijing-service-exports-2025',
      'guangdong-services-trade-plan-2026',
    ],
    conditionsToday: [
      {
        id: 'local-call',
        source: 'foreign-trade-fund-2022',
        asOf: '2026-10',
        instrument: 'local-services-programmes',
      },
      {
        id: 'technology-list',
        source: 'export-technology-catalogue-2025',
        asOf: '2026-10',
        instrument: 'local-services-programmes',
      },
      {
        id: 'shenzhen-amount',
        source: 'shenzhen-services-trade-2025',
        asOf: '2025',
        instrument: 'local-services-programmes',
      },
      {
        id: 'shenzhen-registration',
        source: 'shenzhen-services-trade-2025',
        asOf: '2025',
        instrument: 'local-services-programmes',
      },
      {
        id: 'beijing',
        source: 'beijing-service-exports-2025',
        asOf: '2025',
        instrument: 'local-services-programmes',
      },
    ],
    firstSteps: [
      { id: 'ask-for-call', contact: 'local-commerce', instrument: 'local-services-programmes' },
      { id: 'register-contracts', contact: 'local-commerce', instrument: 'local-services-programmes' },
      { id: 'compare-criteria', contact: 'own', instrument: 'local-services-programmes' },
      { id: 'check-other-funds', contact: 'finance-bureau', instrument: 'local-services-programmes' },
    ],
    documents: [
      { id: 'business-licence', contact: 'local-commerce' },
      { id: 'contracts', contact: 'local-commerce' },
      { id: 'registration-records', contact: 'local-commerce' },
      { id: 'contract-certificate', contact: 'local-commerce', when: mayTransferTechnology },
      { id: 'receipts', contact: 'bank', when: sellsAlready },
      { id: 'figures', contact: 'own', when: sellsAlready },
    ],
    contacts: ['local-commerce', 'finance-bureau', 'bank'],
    related: ['green-services-funding', 'key-enterprise-support', 'exhibition-support'],
    checked: '2026-10',
  },
  'green-services-funding': {
    restsOn: ['foreign-trade-fund-2022', 'shenzhen-services-trade-2025', 'beijing-service-exports-2025'],
    conditionsToday: [
      {
        id: 'local-call',
        source: 'foreign-trade-fund-2022',
        asOf: '2026-10',
        instrument: 'local-green-programmes',
      },
      {
        id: 'technology-list',
        source: 'export-technology-catalogue-2025',
        asOf: '2026-10',
        instrument: 'local-green-programmes',
      },
      {
        id: 'shenzhen',
        source: 'shenzhen-services-trade-2025',
        asOf: '2025',
        instrument: 'local-green-programmes',
      },
      {
        id: 'beijing',
        source: 'beijing-service-exports-2025',
        asOf: '2025',
        instrument: 'local-green-programmes',
      },
    ],
    firstSteps: [
      { id: 'describe-service', contact: 'own', instrument: 'local-green-programmes' },
      { id: 'ask-for-call', contact: 'local-commerce', instrument: 'local-green-programmes' },
      { id: 'register-contracts', contact: 'local-commerce', instrument: 'local-green-programmes' },
      { id: 'check-other-funds', contact: 'finance-bureau', instrument: 'local-green-programmes' },
    ],
    documents: [
      { id: 'business-licence', contact: 'local-commerce' },
      { id: 'contracts', contact: 'local-commerce' },
      { id: 'registration-records', contact: 'local-commerce' },
      { id: 'receipts', contact: 'bank', when: sellsAlready },
      { id: 'evidence-of-effect', contact: 'own' },
    ],
    contacts: ['local-commerce', 'finance-bureau', 'bank'],
    related: ['new-services-funding', 'key-enterprise-support', 'exhibition-support'],
    checked: '2026-10',
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
      { id: 'figures', contact: 'local-commerce', when: sellsAlready },
      { id: 'project-outline', contact: 'local-commerce' },
      { id: 'accounts', contact: 'own' },
    ],
    contacts: ['local-commerce', 'finance-bureau'],
    related: ['new-services-funding', 'green-services-funding', 'own-exhibitions'],
    checked: '2026-10',
  },
})
