/** Article XIII: support enterprises in developing international markets. */
import { measure, provision } from '../../measure'
import { all, has, serviceProvider } from '../../questions/conditions'

/** Trade associations and similar bodies are to help with rights, legal advice and disputes abroad. */
export const overseasLegalSupport = measure('overseas-legal-support', {
  provision: provision('XIII', 1),
  relevantWhen: all(
    serviceProvider,
    has('market-plans', 'ip-protection', 'legal-advice', 'dispute-resolution'),
  ),
})

/** Taking part in exhibitions at home and abroad is to get more support. */
export const exhibitionSupport = measure('exhibition-support', {
  provision: provision('XIII', 2, 3),
  relevantWhen: all(serviceProvider, has('market-plans', 'exhibit-abroad', 'exhibit-at-home')),
})

/** Organising exhibitions abroad and building an exhibition brand is to get support. */
export const ownExhibitions = measure('own-exhibitions', {
  provision: provision('XIII', 3),
  relevantWhen: all(serviceProvider, has('market-plans', 'organise-abroad')),
})

/** The measures of article XIII, in the order of the circular. */
export const marketsMeasures = [overseasLegalSupport, exhibitionSupport, ownExhibitions] as const
