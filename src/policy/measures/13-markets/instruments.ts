/** Article XIII: what can be used of its measures today. */
import { instrument } from '../../instrument'
import { pilot } from '../../questions/conditions'

export const legalServicePlatform = instrument('legal-service-platform', {
  serves: 'overseas-legal-support',
  from: '2026-10-10',
  basis: ['TODO'],
  asOf: '2026-10',
})

export const localExhibitionProgrammes = instrument('local-exhibition-programmes', {
  serves: 'exhibition-support',
  requires: pilot('local-call'),
  basis: ['TODO'],
  asOf: '2026-10',
})

export const marketsInstruments = [legalServicePlatform, localExhibitionProgrammes] as const
