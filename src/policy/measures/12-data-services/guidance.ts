import { guidance } from '../../guidance'
import { all, any, freeTradeZone, hainan, has, is, not } from '../../questions/conditions'
import { telecomPilot } from './instruments'

/** The month in which every requirement held according to its source. */
const asOf = '2026-10'

const provisions = { source: 'cac-data-flow-provisions-2024', asOf } as const
const telecomPilotRule = { source: 'miit-telecom-pilot-2024', asOf } as const

const lingang = has('zones', 'lingang')
const foreignInvested = is('ownership', 'foreign-invested')

/** Article XII: what to do about each measure, and what that rests on. */
export const dataServicesGuidance = guidance({
  'international-data-services': {
    restsOn: [
      'cac-data-flow-provisions-2024',
      'conventus-data-flow-provisions-2024',
      'lingang-data-hub-plan-2025',
      'hainan-data-centre-draft-2024',
      'haikou-gateway-2025',
      'foreign-data-processing-2026',
      'cctv-data-cooperation-2026',
    ],
    conditionsToday: [
      {
        id: 'foreign-data-only',
        ...provisions,
        instrument: 'foreign-data-in-and-out',
        check: 'foreign-data-only',
      },
      { id: 'mainland-data', source: 'cac-answers-july-2026', asOf },
      {
        id: 'lingang-processing',
        source: 'lingang-data-hub-plan-2025',
        asOf,
        instrument: 'lingang-data-hub',
      },
      {
        id: 'hainan-rules',
        source: 'hainan-data-centre-draft-2024',
        asOf,
        instrument: 'hainan-data-services',
      },
      { id: 'hainan-gateway', source: 'haikou-gateway-2025', asOf, instrument: 'hainan-data-services' },
      { id: 'other-places', source: 'foreign-data-processing-2026', asOf },
      { id: 'foreign-investors', ...telecomPilotRule },
      { id: 'registered-capital', source: 'foreign-telecom-provisions-2022', asOf },
    ],
    firstSteps: [
      { id: 'describe-service', contact: 'own' },
      {
        id: 'keep-data-apart',
        contact: 'own',
        instrument: 'foreign-data-in-and-out',
        when: not(is('foreign-data-only', 'no')),
      },
      { id: 'ask-lingang', contact: 'lingang-administration', instrument: 'lingang-data-hub', when: lingang },
      {
        id: 'ask-hainan',
        contact: 'hainan-administration',
        instrument: 'hainan-data-services',
        when: hainan,
      },
      { id: 'ask-elsewhere', contact: 'local-commerce', when: not(any(hainan, lingang)) },
      { id: 'check-licence', contact: 'miit' },
      { id: 'check-telecom-pilot', contact: 'miit', when: foreignInvested },
    ],
    documents: [
      { id: 'service-description', contact: 'own' },
      {
        id: 'separation-plan',
        contact: 'provincial-cac',
        instrument: 'foreign-data-in-and-out',
        when: not(is('foreign-data-only', 'no')),
      },
      { id: 'licence-and-sites', contact: 'miit' },
      { id: 'shareholding', contact: 'miit', when: foreignInvested },
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
    checked: '2026-10',
  },
  'data-centres-in-zones': {
    restsOn: [
      'miit-telecom-pilot-2024',
      'telecom-pilot-launch-2024',
      'telecom-pilot-conditions-2024',
      'telecom-pilot-approvals-2026',
      'telecom-opening-plan-2026',
      'lingang-data-hub-plan-2025',
    ],
    conditionsToday: [
      { id: 'foreign-investors', ...telecomPilotRule, instrument: 'telecom-pilot' },
      { id: 'pilot-area', ...telecomPilotRule, instrument: 'telecom-pilot', check: 'pilot-area' },
      {
        id: 'facilities-in-area',
        source: 'telecom-pilot-conditions-2024',
        asOf,
        instrument: 'telecom-pilot',
        check: 'facilities-in-area',
      },
      {
        id: 'telecom-approval',
        ...telecomPilotRule,
        instrument: 'telecom-pilot',
        check: 'telecom-approval',
      },
      { id: 'approvals-so-far', source: 'telecom-pilot-approvals-2026', asOf, instrument: 'telecom-pilot' },
      {
        id: 'registered-capital',
        source: 'foreign-telecom-provisions-2022',
        asOf,
        instrument: 'telecom-pilot',
      },
      { id: 'hainan', source: 'hainan-free-trade-port-law-2021', asOf },
      { id: 'demonstration-zone', source: 'mofcom-services-opening-2023', asOf },
      { id: 'services-trade-zones', source: 'services-trade-zones-2026', asOf },
    ],
    firstSteps: [
      {
        id: 'confirm-address',
        contact: 'zone-administration',
        when: all(freeTradeZone, not(hainan)),
      },
      { id: 'ask-for-support', contact: 'zone-administration', when: not(any(hainan, lingang)) },
      { id: 'ask-lingang', contact: 'lingang-administration', when: lingang },
      { id: 'ask-hainan', contact: 'hainan-administration', when: hainan },
      { id: 'check-licence', contact: 'miit' },
      {
        id: 'apply-for-telecom-pilot',
        contact: 'miit',
        instrument: 'telecom-pilot',
        when: all(telecomPilot.openTo, not(is('telecom-approval', 'yes'))),
      },
      { id: 'settle-data-routes', contact: 'provincial-cac' },
    ],
    documents: [
      { id: 'project-outline', contact: 'zone-administration' },
      { id: 'registration-and-site', contact: 'zone-administration' },
      { id: 'shareholding', contact: 'miit', instrument: 'telecom-pilot', when: foreignInvested },
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
    checked: '2026-10',
  },
  'international-data-processing': {
    restsOn: ['lingang-data-hub-plan-2025', 'cac-data-flow-provisions-2024'],
    conditionsToday: [
      {
        id: 'lingang-processing',
        source: 'lingang-data-hub-plan-2025',
        asOf,
        instrument: 'existing-centres',
      },
      { id: 'foreign-data-only', ...provisions },
      { id: 'mainland-data', ...provisions },
      { id: 'notice', source: 'cac-answers-july-2026', asOf },
    ],
    firstSteps: [
      { id: 'sort-data', contact: 'own' },
      { id: 'find-centre', contact: 'lingang-administration', when: not(hainan) },
      { id: 'find-centre-in-hainan', contact: 'hainan-administration', when: hainan },
      { id: 'check-centre', contact: 'own', instrument: 'existing-centres' },
      { id: 'settle-outbound', contact: 'provincial-cac' },
    ],
    documents: [
      { id: 'requirements', contact: 'own' },
      { id: 'data-inventory', contact: 'provincial-cac' },
      { id: 'centre-licence', contact: 'own', instrument: 'existing-centres' },
      { id: 'processing-contract', contact: 'own', instrument: 'existing-centres' },
    ],
    contacts: ['lingang-administration', 'hainan-administration', 'zone-administration', 'provincial-cac'],
    related: ['data-centres-in-zones', 'ftz-data-negative-list', 'important-data-guidance'],
    checked: '2026-10',
  },
})
