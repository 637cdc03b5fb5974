import { guidance } from '../../guidance'
import { all, any, freeTradeZone, hainan, is, not, pilotCity } from '../../questions/conditions'
import { certification, securityAssessment } from './instruments'
import { asOf, groupRequirements, personalInformationDuties, provisions } from './requirements'

/** Exempt transfers of staff data need neither a certificate nor an assessment. */
const notExemptForStaff = not(is('hr-transfer', 'yes'))

const passed = is('transfer-clearance', 'passed')

/**
 * Where the administration of a zone answers for the list. The lists of Hainan, Beijing and Shanghai cover more than a
 * zone.
 */
const underZoneList = all(freeTradeZone, not(is('region', 'cn-hi', 'cn-bj', 'cn-sh')))

/** Article XI: what to do about each measure, and what that rests on. */
export const dataFlowsGuidance = guidance({
  'important-data-guidance': {
    restsOn: [
      'cac-data-flow-provisions-2024',
      'conventus-data-flow-provisions-2024',
      'vehicle-data-guide-2026',
      'foreign-investment-plan-2026',
    ],
    conditionsToday: [
      { id: 'not-notified', ...provisions, instrument: 'not-notified', check: 'important-data-notified' },
      { id: 'security-assessment', ...provisions },
      { id: 'critical-infrastructure', ...provisions },
      { id: 'no-certification', source: 'cac-certification-measures-2025', asOf },
      { id: 'vehicle-data', source: 'vehicle-data-guide-2026', asOf },
      { id: 'local-lists', source: 'zhong-lun-data-lists', asOf },
    ],
    firstSteps: [
      { id: 'list-data', contact: 'own' },
      { id: 'look-for-notices', contact: 'own', instrument: 'not-notified' },
      { id: 'ask-what-applies', contact: 'provincial-cac' },
      {
        id: 'ask-about-local-list',
        contact: 'zone-administration',
        when: any(freeTradeZone, is('region', 'cn-bj', 'cn-sh')),
      },
      {
        id: 'file-for-assessment',
        contact: 'provincial-cac',
        when: not(is('important-data-notified', 'no')),
      },
    ],
    documents: [
      { id: 'data-inventory', contact: 'own' },
      { id: 'classification-record', contact: 'own', instrument: 'not-notified' },
      { id: 'notices', contact: 'provincial-cac', when: not(is('important-data-notified', 'no')) },
    ],
    contacts: ['provincial-cac', 'zone-administration'],
    related: ['ftz-data-negative-list', 'intra-group-personal-data'],
    checked: '2026-10',
  },
  'ftz-data-negative-list': {
    restsOn: [
      'cac-data-flow-provisions-2024',
      'cac-data-lists-2026',
      'cctv-data-lists-2026',
      'beijing-data-list-2026',
      'shanghai-data-list-2026',
      'zhong-lun-data-lists',
      'reed-smith-data-lists-2026',
      'cctv-beijing-data-list-2026',
      'foreign-investment-plan-2026',
    ],
    conditionsToday: [
      { id: 'place', source: 'cac-data-lists-2026', asOf, instrument: 'zone-data-list' },
      {
        id: 'listed-scenario',
        source: 'zhong-lun-data-lists',
        asOf,
        instrument: 'zone-data-list',
        check: 'list-covers',
      },
      {
        id: 'critical-infrastructure',
        source: 'shanghai-data-list-rules-2026',
        asOf,
        instrument: 'zone-data-list',
        check: 'critical-infrastructure',
      },
      { id: 'outside-the-list', ...provisions, instrument: 'zone-data-list' },
      { id: 'recordal', source: 'data-list-recordals-2026', asOf, instrument: 'zone-data-list' },
      { id: 'beijing', source: 'beijing-data-list-2026', asOf, instrument: 'zone-data-list' },
      { id: 'shanghai', source: 'shanghai-data-list-2026', asOf, instrument: 'zone-data-list' },
      ...personalInformationDuties,
      { id: 'business-data-exemption', ...provisions },
      { id: 'small-volumes', ...provisions },
    ],
    firstSteps: [
      {
        id: 'confirm-list',
        contact: 'zone-administration',
        instrument: 'zone-data-list',
        when: underZoneList,
      },
      {
        id: 'confirm-city-list',
        contact: 'provincial-cac',
        instrument: 'zone-data-list',
        when: is('region', 'cn-bj', 'cn-sh'),
      },
      {
        id: 'confirm-hainan-list',
        contact: 'hainan-administration',
        instrument: 'zone-data-list',
        when: hainan,
      },
      {
        id: 'ask-about-city-plans',
        contact: 'provincial-cac',
        when: all(pilotCity, not(freeTradeZone), not(is('region', 'cn-sh'))),
      },
      { id: 'compare-fields', contact: 'own', instrument: 'zone-data-list' },
      { id: 'file-recordal', contact: 'provincial-cac', instrument: 'zone-data-list' },
      { id: 'settle-the-rest', contact: 'own' },
    ],
    documents: [
      { id: 'business-licence', contact: 'zone-administration', instrument: 'zone-data-list' },
      { id: 'field-table', contact: 'provincial-cac', instrument: 'zone-data-list' },
      { id: 'head-count', contact: 'own' },
      { id: 'recipients', contact: 'own' },
    ],
    contacts: ['zone-administration', 'lingang-administration', 'hainan-administration', 'provincial-cac'],
    related: ['important-data-guidance', 'intra-group-personal-data', 'international-data-services'],
    checked: '2026-10',
  },
  'intra-group-personal-data': {
    restsOn: [
      'cac-data-flow-provisions-2024',
      'conventus-data-flow-provisions-2024',
      'cac-certification-measures-2025',
      'cac-assessment-measures-2022',
      'cac-answers-january-2026',
      'cac-answers-july-2026',
      'greater-bay-area-contract-2023',
      'cctv-data-cooperation-2026',
    ],
    conditionsToday: groupRequirements,
    firstSteps: [
      { id: 'map-flows', contact: 'own' },
      { id: 'give-notice', contact: 'own' },
      {
        id: 'name-labour-rules',
        contact: 'own',
        instrument: 'hr-exemption',
        when: not(is('hr-transfer', 'no')),
      },
      {
        id: 'watch-the-count',
        contact: 'own',
        instrument: 'small-volume-exemption',
        when: all(notExemptForStaff, is('personal-volume', 'under-100k')),
      },
      {
        id: 'sign-greater-bay-contract',
        contact: 'provincial-cac',
        instrument: 'greater-bay-contract',
        when: all(notExemptForStaff, is('region', 'cn-gd'), not(is('gba-parties', 'no'))),
      },
      {
        id: 'apply-for-certification',
        contact: 'certification-body',
        instrument: 'certification',
        when: all(notExemptForStaff, certification.openTo, not(passed)),
      },
      {
        id: 'file-for-assessment',
        contact: 'provincial-cac',
        instrument: 'security-assessment',
        // Important data need the assessment even where the personal information is exempt.
        when: all(
          any(notExemptForStaff, is('important-data-notified', 'yes')),
          securityAssessment.openTo,
          not(passed),
        ),
      },
      { id: 'check-scope', contact: 'own', when: passed },
      { id: 'ask-about-changes', contact: 'certification-body', instrument: 'certification', when: passed },
      { id: 'ask-about-region', contact: 'provincial-cac' },
    ],
    documents: [
      { id: 'flow-map', contact: 'own' },
      { id: 'impact-assessment', contact: 'own' },
      { id: 'notices-and-consents', contact: 'own' },
      {
        id: 'labour-rules',
        contact: 'own',
        instrument: 'hr-exemption',
        when: not(is('hr-transfer', 'no')),
      },
      {
        id: 'greater-bay-contract',
        contact: 'provincial-cac',
        instrument: 'greater-bay-contract',
        when: all(notExemptForStaff, is('region', 'cn-gd'), not(is('gba-parties', 'no'))),
      },
      { id: 'group-chart', contact: 'provincial-cac' },
      { id: 'clearance', contact: 'provincial-cac', when: passed },
    ],
    contacts: ['provincial-cac', 'certification-body', 'zone-administration'],
    related: ['ftz-data-negative-list', 'important-data-guidance'],
    checked: '2026-10',
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
    checked: '2026-10',
  },
})
