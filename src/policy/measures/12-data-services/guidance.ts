/** Article XII: what to do about each measure, and what that rests on. */
import { guidance } from '../../guidance'

export const dataServicesGuidance = guidance({
  'international-data-services': {
    restsOn: [
      'lingang-data-hub-plan-2025',
      'haikou-gateway-2025',
      'miit-telecom-pilot-2024',
      'telecom-pilot-launch-2024',
    ],
    conditionsToday: [
      { id: 'lingang-processing', source: 'lingang-data-hub-plan-2025', asOf: '2026-11' },
      { id: 'foreign-investors', source: 'miit-telecom-pilot-2024', asOf: '2026-11' },
      { id: 'inside-pilot-area', source: 'miit-telecom-pilot-2024', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'describe-service', contact: 'own' },
      { id: 'ask-lingang', contact: 'lingang-administration' },
      { id: 'ask-hainan', contact: 'hainan-administration' },
      { id: 'ask-elsewhere', contact: 'local-commerce' },
      { id: 'check-licence', contact: 'miit' },
    ],
    documents: [
      { id: 'service-description', contact: 'own' },
      { id: 'licence-and-sites', contact: 'zone-administration' },
      { id: 'shareholding', contact: 'miit' },
      { id: 'separation-plan', contact: 'provincial-cac' },
      { id: 'client-contracts', contact: 'own' },
    ],
    contacts: [
      'lingang-administration',
      'hainan-administration',
      'miit',
      'provincial-cac',
      'local-commerce',
      'zone-administration',
    ],
    related: ['data-centres-in-zones', 'international-data-processing', 'ftz-data-negative-list'],
    checked: '2026-11',
  },
  'data-centres-in-zones': {
    restsOn: ['miit-telecom-pilot-2024', 'telecom-pilot-launch-2024', 'lingang-data-hub-plan-2025'],
    conditionsToday: [
      { id: 'foreign-investors', source: 'miit-telecom-pilot-2024', asOf: '2026-11' },
      { id: 'inside-pilot-area', source: 'miit-telecom-pilot-2024', asOf: '2026-11' },
      { id: 'hainan', source: 'hainan-free-trade-port-law-2021', asOf: '2026-11' },
      { id: 'demonstration-zone', source: 'mofcom-services-opening-2023', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'confirm-address', contact: 'zone-administration' },
      { id: 'ask-for-support', contact: 'zone-administration' },
      { id: 'check-licence', contact: 'miit' },
      { id: 'settle-data-routes', contact: 'provincial-cac' },
    ],
    documents: [
      { id: 'project-outline', contact: 'zone-administration' },
      { id: 'registration-and-site', contact: 'zone-administration' },
      { id: 'shareholding', contact: 'miit' },
      { id: 'data-routes', contact: 'provincial-cac' },
    ],
    contacts: [
      'zone-administration',
      'lingang-administration',
      'hainan-administration',
      'miit',
      'provincial-cac',
    ],
    related: ['international-data-services', 'international-data-processing', 'ftz-data-negative-list'],
    checked: '2026-11',
  },
  'international-data-processing': {
    restsOn: ['lingang-data-hub-plan-2025'],
    conditionsToday: [
      { id: 'lingang-processing', source: 'lingang-data-hub-plan-2025', asOf: '2026-11' },
      { id: 'mainland-data', source: 'cac-data-flow-provisions-2024', asOf: '2026-11' },
    ],
    firstSteps: [
      { id: 'sort-data', contact: 'own' },
      { id: 'find-centre', contact: 'lingang-administration' },
      { id: 'check-centre', contact: 'own' },
      { id: 'settle-outbound', contact: 'provincial-cac' },
    ],
    documents: [
      { id: 'requirements', contact: 'own' },
      { id: 'data-inventory', contact: 'provincial-cac' },
      { id: 'centre-licence', contact: 'own' },
      { id: 'processing-contract', contact: 'own' },
    ],
    contacts: ['lingang-administration', 'hainan-administration', 'zone-administration', 'provincial-cac'],
    related: ['data-centres-in-zones', 'ftz-data-negative-list', 'important-data-guidance'],
    checked: '2026-11',
  },
})
