/** Article XII: accelerate international data-service business. */
import { measure, provision } from '../../measure'
import {
  all,
  any,
  demonstrationZone,
  freeTradeZone,
  hainan,
  has,
  inMainland,
  pilot,
  pilotCity,
} from '../../questions/conditions'

/** Processing data for clients abroad is supported in Lin-gang, Hainan and other qualified regions. */
export const internationalDataServices = measure('international-data-services', {
  provision: provision('XII', 1),
  relevantWhen: all(
    has('data-business', 'international-data-services'),
    any(hainan, has('zones', 'lingang'), all(inMainland, pilot('other-regions'))),
  ),
})

/** Data and cloud centres are supported in free trade zones, Hainan and Beijing. */
export const dataCentresInZones = measure('data-centres-in-zones', {
  provision: provision('XII', 2),
  relevantWhen: all(
    has('data-business', 'data-centre', 'cloud-centre'),
    any(freeTradeZone, demonstrationZone, all(pilotCity, pilot('pilot-areas'))),
  ),
})

/** International data and cloud centres are to sell data processing. */
export const internationalDataProcessing = measure('international-data-processing', {
  provision: provision('XII', 2),
  relevantWhen: has('data-business', 'buy-processing'),
})

/** The measures of article XII, in the order of the circular. */
export const dataServicesMeasures = [
  internationalDataServices,
  dataCentresInZones,
  internationalDataProcessing,
] as const
