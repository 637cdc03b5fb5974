/** Article XI: what to do about each measure, and what that rests on. */
import { guidance } from '../../guidance'

export const dataFlowsGuidance = guidance({
  'important-data-guidance': {
    restsOn: [],
    conditionsToday: [
      { id: 'security-assessment', source: 'cac-data-flow-provisions-2024', asOf: '2026-11' },
      { id: 'critical-infrastructure', source: 'cac-data-flow-provisions-2024', asOf: '2026-11' },
      { id: 'no-certification', source: 'cac-certification-measures-2025', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'list-data', contact: 'own' },
      { id: 'look-for-notices', contact: 'own' },
      { id: 'ask-what-applies', contact: 'provincial-cac' },
      { id: 'ask-about-local-list', contact: 'zone-administration' },
    ],
    documents: [
      { id: 'data-inventory', contact: 'own' },
      { id: 'classification-record', contact: 'own' },
      { id: 'notices', contact: 'provincial-cac' },
    ],
    contacts: ['provincial-cac', 'zone-administration'],
    related: ['ftz-data-negative-list', 'intra-group-personal-data'],
    checked: '2026-11',
  },
  'ftz-data-negative-list': {
    restsOn: [
      'cac-data-flow-provisions-2024',
      'beijing-data-list-2026',
      'shanghai-data-list-2026',
      'tianjin-data-list-2024',
      'linklaters-data-lists-2025',
      'reed-smith-data-lists-2026',
      'data-compliance-china-lists-2025',
    ],
    conditionsToday: [
      { id: 'place-and-sector', source: 'reed-smith-data-lists-2026', asOf: '2026-11' },
      { id: 'outside-the-list', source: 'cac-data-flow-provisions-2024', asOf: '2026-11' },
      { id: 'beijing', source: 'beijing-data-list-2026', asOf: '2026-11' },
      { id: 'shanghai', source: 'shanghai-data-list-2026', asOf: '2026-11' },
      { id: 'small-volumes', source: 'cac-data-flow-provisions-2024', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'confirm-list', contact: 'zone-administration' },
      { id: 'compare-fields', contact: 'own' },
      { id: 'ask-what-to-file', contact: 'provincial-cac' },
      { id: 'settle-the-rest', contact: 'own' },
    ],
    documents: [
      { id: 'business-licence', contact: 'zone-administration' },
      { id: 'field-table', contact: 'provincial-cac' },
      { id: 'head-count', contact: 'own' },
      { id: 'recipients', contact: 'own' },
    ],
    contacts: ['zone-administration', 'lingang-administration', 'hainan-administration', 'provincial-cac'],
    related: ['important-data-guidance', 'intra-group-personal-data', 'international-data-services'],
    checked: '2026-11',
  },
  'intra-group-personal-data': {
    restsOn: ['cac-certification-measures-2025', 'cac-data-flow-provisions-2024'],
    conditionsToday: [
      { id: 'security-assessment', source: 'cac-data-flow-provisions-2024', asOf: '2026-11' },
      { id: 'certification-volumes', source: 'cac-certification-measures-2025', asOf: '2026-11' },
      { id: 'before-certification', source: 'cac-certification-measures-2025', asOf: '2026-11' },
      { id: 'certificate-term', source: 'cac-certification-measures-2025', asOf: '2026-11' },
      { id: 'exempt-transfers', source: 'cac-data-flow-provisions-2024', asOf: '2026-11' },
      { id: 'greater-bay-area', source: 'greater-bay-area-contract-2023', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'check-scope', contact: 'own' },
      { id: 'map-flows', contact: 'own' },
      { id: 'ask-about-region', contact: 'provincial-cac' },
      { id: 'ask-about-changes', contact: 'certification-body' },
    ],
    documents: [
      { id: 'clearance', contact: 'provincial-cac' },
      { id: 'group-chart', contact: 'provincial-cac' },
      { id: 'flow-map', contact: 'own' },
      { id: 'impact-assessment', contact: 'certification-body' },
      { id: 'consents', contact: 'certification-body' },
    ],
    contacts: ['provincial-cac', 'certification-body', 'zone-administration'],
    related: ['ftz-data-negative-list', 'important-data-guidance'],
    checked: '2026-11',
  },
  'international-internet-access': {
    restsOn: [],
    conditionsToday: [],
    firstSteps: [
      { id: 'describe-need', contact: 'own' },
      { id: 'ask-for-lawful-line', contact: 'telecom-operator' },
      { id: 'ask-about-trial', contact: 'local-commerce' },
      { id: 'clear-doubts', contact: 'provincial-cac' },
    ],
    documents: [
      { id: 'statement-of-need', contact: 'telecom-operator' },
      { id: 'sites-and-users', contact: 'telecom-operator' },
      { id: 'security-rules', contact: 'own' },
    ],
    contacts: ['telecom-operator', 'local-commerce', 'zone-administration', 'provincial-cac'],
    related: ['ftz-data-negative-list', 'international-data-services'],
    checked: '2026-11',
  },
})
