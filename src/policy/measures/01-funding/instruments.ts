/** Article I: what can be used of its measures today. */
import { instrument } from '../../instrument'
import { pilot } from '../../questions/conditions'

export const localServicesProgrammes = instrument('local-services-programmes', {
  serves: 'new-services-funding',
  requires: pilot('local-call'),
  basis: ['TODO'],
  asOf: '2026-10',
})

export const localGreenProgrammes = instrument('local-green-programmes', {
  serves: 'green-services-funding',
  requires: pilot('local-call'),
  basis: ['TODO'],
  asOf: '2026-10',
})

export const fundingInstruments = [localServicesProgrammes, localGreenProgrammes] as const
