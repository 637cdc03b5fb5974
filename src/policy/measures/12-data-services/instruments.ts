/** Article XII: what can be used of its measures today. */
import { instrument } from '../../measure'
import { all, any, hainan, has, is, pilot } from '../../questions/conditions'

/** Processing of personal information from abroad that leaves again without a procedure. */
export const foreignDataInAndOut = instrument('foreign-data-in-and-out', {
  serves: 'international-data-services',
  from: '2024-03-22',
  openTo: is('foreign-data-only', 'yes'),
  basis: ['cac-data-flow-provisions-2024', 'conventus-data-flow-provisions-2024'],
  asOf: '2026-10',
})

/** International data processing hub in Lin-gang. */
export const lingangDataHub = instrument('lingang-data-hub', {
  serves: 'international-data-services',
  from: '2025-08-15',
  openTo: has('zones', 'lingang'),
  requires: pilot('local-admission'),
  basis: ['lingang-data-hub-plan-2025'],
  asOf: '2026-10',
})

/** Data services in the Hainan Free Trade Port. */
export const hainanDataServices = instrument('hainan-data-services', {
  serves: 'international-data-services',
  openTo: hainan,
  requires: pilot('local-admission'),
  basis: ['hainan-free-trade-port-law-2021', 'hainan-data-centre-draft-2024', 'haikou-gateway-2025'],
  asOf: '2026-10',
})

/** Telecom pilot that lifts the limits on foreign shareholding. */
export const telecomPilot = instrument('telecom-pilot', {
  serves: 'data-centres-in-zones',
  from: '2024-10-23',
  openTo: all(
    is('ownership', 'foreign-invested'),
    any(
      hainan,
      is('region', 'cn-bj'),
      has('zones', 'lingang'),
      all(is('region', 'cn-sh', 'cn-gd'), is('pilot-area', 'yes')),
    ),
  ),
  requires: all(is('facilities-in-area', 'yes'), is('telecom-approval', 'yes')),
  basis: ['miit-telecom-pilot-2024', 'telecom-pilot-launch-2024', 'telecom-pilot-conditions-2024'],
  asOf: '2026-10',
})

/** Data processing bought from an existing centre. */
export const existingCentres = instrument('existing-centres', {
  serves: 'international-data-processing',
  requires: pilot('centre-decides'),
  basis: ['lingang-data-hub-plan-2025'],
  asOf: '2026-10',
})

/** The instruments of article XII, in the order of its measures. */
export const dataServicesInstruments = [
  foreignDataInAndOut,
  lingangDataHub,
  hainanDataServices,
  telecomPilot,
  existingCentres,
] as const
