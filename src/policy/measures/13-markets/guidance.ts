/** Article XIII: what to do about each measure, and what that rests on. */
import { guidance } from '../../guidance'

export const marketsGuidance = guidance({
  'overseas-legal-support': {
    restsOn: [],
    conditionsToday: [],
    firstSteps: [
      { id: 'name-need', contact: 'own' },
      { id: 'ask-chamber', contact: 'chamber' },
      { id: 'check-rights', contact: 'own' },
      { id: 'choose-clause', contact: 'arbitration-mediation' },
    ],
    documents: [
      { id: 'contracts', contact: 'chamber' },
      { id: 'ip-list', contact: 'chamber' },
      { id: 'dispute-file', contact: 'arbitration-mediation' },
    ],
    contacts: ['chamber', 'arbitration-mediation', 'cnipa', 'local-commerce'],
    related: ['ip-insurance', 'exhibition-support', 'own-exhibitions'],
    checked: '2026-11',
  },
  'exhibition-support': {
    restsOn: ['shenzhen-exhibitions-abroad-2025'],
    conditionsToday: [{ id: 'shenzhen', source: 'shenzhen-exhibitions-abroad-2025', asOf: '2026-11' }],
    firstSteps: [
      { id: 'choose-exhibitions', contact: 'own' },
      { id: 'ask-before-booking', contact: 'local-commerce' },
      { id: 'ask-joint-stand', contact: 'chamber' },
      { id: 'keep-evidence', contact: 'own' },
    ],
    documents: [
      { id: 'exhibition-contract', contact: 'local-commerce' },
      { id: 'invoices-and-payments', contact: 'local-commerce' },
      { id: 'business-licence', contact: 'local-commerce' },
      { id: 'proof-of-attendance', contact: 'own' },
    ],
    contacts: ['local-commerce', 'chamber'],
    related: ['own-exhibitions', 'overseas-legal-support', 'new-services-funding'],
    checked: '2026-11',
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
    checked: '2026-11',
  },
})
