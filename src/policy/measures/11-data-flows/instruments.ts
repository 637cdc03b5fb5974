/** Article XI: what can be used of its measures today. */
import { instrument } from '../../measure'
import { all, any, has, is, not } from '../../questions/conditions'

/** No declaration of data that no authority has named as important. */
export const notNotified = instrument('not-notified', {
  serves: 'important-data-guidance',
  from: '2024-03-22',
  openTo: is('important-data-notified', 'no'),
  basis: ['cac-data-flow-provisions-2024', 'conventus-data-flow-provisions-2024'],
  asOf: '2026-10',
})

/** Negative list of a zone or city: other data leave without a procedure. */
export const zoneDataList = instrument('zone-data-list', {
  serves: 'ftz-data-negative-list',
  openTo: all(
    any(
      is('region', 'cn-bj', 'cn-sh', 'cn-hi'),
      all(is('region', 'cn-tj', 'cn-zj', 'cn-gx', 'cn-js', 'cn-cq', 'cn-fj', 'cn-gd'), has('zones', 'ftz')),
    ),
    is('list-covers', 'yes'),
    is('critical-infrastructure', 'no'),
  ),
  basis: [
    'cac-data-flow-provisions-2024',
    'cac-data-lists-2026',
    'beijing-data-list-2026',
    'shanghai-data-list-2026',
    'zhong-lun-data-lists',
  ],
  asOf: '2026-10',
})

/** Exemption for the staff data that personnel management needs. */
export const hrExemption = instrument('hr-exemption', {
  serves: 'intra-group-personal-data',
  from: '2024-03-22',
  openTo: is('hr-transfer', 'yes'),
  basis: ['cac-data-flow-provisions-2024', 'conventus-data-flow-provisions-2024'],
  asOf: '2026-10',
})

/** Exemption for non-sensitive personal information of fewer than 100,000 people a year. */
export const smallVolumeExemption = instrument('small-volume-exemption', {
  serves: 'intra-group-personal-data',
  from: '2024-03-22',
  openTo: all(
    is('critical-infrastructure', 'no'),
    is('important-data-notified', 'no'),
    is('personal-volume', 'under-100k'),
    is('sensitive-volume', 'none'),
  ),
  basis: ['cac-data-flow-provisions-2024', 'conventus-data-flow-provisions-2024'],
  asOf: '2026-10',
})

/** Standard contract between nine Guangdong cities and Hong Kong. */
export const greaterBayContract = instrument('greater-bay-contract', {
  serves: 'intra-group-personal-data',
  from: '2023-12-13',
  openTo: all(is('region', 'cn-gd'), is('gba-parties', 'yes'), is('important-data-notified', 'no')),
  basis: ['greater-bay-area-contract-2023', 'cms-greater-bay-area-2023', 'mondaq-greater-bay-area-2024'],
  asOf: '2026-10',
})

/** Certification of outbound personal information. */
export const certification = instrument('certification', {
  serves: 'intra-group-personal-data',
  from: '2026-01-01',
  openTo: all(
    is('critical-infrastructure', 'no'),
    is('important-data-notified', 'no'),
    any(is('personal-volume', '100k-1m'), is('sensitive-volume', 'under-10k')),
    not(is('personal-volume', 'over-1m')),
    not(is('sensitive-volume', 'over-10k')),
  ),
  requires: is('transfer-clearance', 'passed'),
  basis: ['cac-certification-measures-2025', 'cac-data-flow-provisions-2024', 'certification-bodies-2026'],
  asOf: '2026-10',
})

/** Security assessment by the Cyberspace Administration of China (CAC). */
export const securityAssessment = instrument('security-assessment', {
  serves: 'intra-group-personal-data',
  openTo: any(
    is('critical-infrastructure', 'yes'),
    is('important-data-notified', 'yes'),
    is('personal-volume', 'over-1m'),
    is('sensitive-volume', 'over-10k'),
  ),
  requires: is('transfer-clearance', 'passed'),
  basis: ['cac-assessment-measures-2022', 'cac-data-flow-provisions-2024', 'cac-answers-july-2026'],
  asOf: '2026-10',
})

/** The instruments of article XI, in the order of its measures. */
export const dataFlowsInstruments = [
  notNotified,
  zoneDataList,
  hrExemption,
  smallVolumeExemption,
  greaterBayContract,
  certification,
  securityAssessment,
] as const
