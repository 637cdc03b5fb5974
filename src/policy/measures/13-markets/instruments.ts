/** Article XIII: what can be used of its measures today. */
import { instrument } from '../../measure'
import { pilot } from '../../questions/conditions'

/** National website for foreign-related legal services. */
export const legalServicePlatform = instrument('legal-service-platform', {
  serves: 'overseas-legal-support',
  from: '2026-10-10',
  basis: ['legal-service-platform-2026'],
  asOf: '2026-10',
})

/** Local programmes that support exhibitions. */
export const localExhibitionProgrammes = instrument('local-exhibition-programmes', {
  serves: 'exhibition-support',
  requires: pilot('local-call'),
  basis: ['foreign-trade-fund-2022', 'shenzhen-exhibitions-abroad-2025'],
  asOf: '2026-10',
})

/** The instruments of article XIII, in the order of its measures. */
export const marketsInstruments = [legalServicePlatform, localExhibitionProgrammes] as const
