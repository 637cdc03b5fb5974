/** Article I: what can be used of its measures today. */
import { instrument } from '../../measure'
import { pilot } from '../../questions/conditions'

/** Local programmes that pay money for service exports. */
export const localServicesProgrammes = instrument('local-services-programmes', {
  serves: 'new-services-funding',
  requires: pilot('local-call'),
  basis: ['foreign-trade-fund-2022', 'shenzhen-services-trade-2025', 'beijing-service-exports-2025'],
  asOf: '2026-10',
})

/** Local programmes that take green services. */
export const localGreenProgrammes = instrument('local-green-programmes', {
  serves: 'green-services-funding',
  requires: pilot('local-call'),
  basis: ['foreign-trade-fund-2022', 'shenzhen-services-trade-2025', 'beijing-service-exports-2025'],
  asOf: '2026-10',
})

/** The instruments of article I, in the order of its measures. */
export const fundingInstruments = [localServicesProgrammes, localGreenProgrammes] as const
