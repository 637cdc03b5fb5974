/** Article XIII: support enterprises in developing international markets. */
import { measure, provision } from '../../measure'
import { all, has, serviceProvider } from '../../questions/conditions'

export const overseasLegalSupport = measure('overseas-legal-support', {
  provision: provision('XIII', 1),
  relevantWhen: all(
    serviceProvider,
    has('market-plans', 'ip-protection', 'legal-advice', 'dispute-resolution'),
  ),
})

export const exhibitionSupport = measure('exhibition-support', {
  provision: provision('XIII', 2, 3),
  relevantWhen: all(serviceProvider, has('market-plans', 'exhibit-abroad', 'exhibit-at-home')),
})

export const ownExhibitions = measure('own-exhibitions', {
  provision: provision('XIII', 3),
  relevantWhen: all(serviceProvider, has('market-plans', 'organise-abroad')),
})

export const marketsMeasures = [overseasLegalSupport, exhibitionSupport, ownExhibitions] as const
