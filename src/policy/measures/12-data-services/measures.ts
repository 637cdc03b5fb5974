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

export const internationalDataServices = measure('international-data-services', {
  provision: provision('XII', 1),
  relevantWhen: all(
    has('data-business', 'international-data-services'),
    any(hainan, has('zones', 'lingang'), all(inMainland, pilot('other-regions'))),
  ),
})

export const dataCentresInZones = measure('data-centres-in-zones', {
  provision: provision('XII', 2),
  relevantWhen: all(
    has('data-business', 'data-centre', 'cloud-centre'),
    any(freeTradeZone, demonstrationZone, all(pilotCity, pilot('pilot-areas'))),
  ),
})

export const internationalDataProcessing = measure('international-data-processing', {
  provision: provision('XII', 2),
  relevantWhen: has('data-business', 'buy-processing'),
})

export const dataServicesMeasures = [
  internationalDataServices,
  dataCentresInZones,
  internationalDataProcessing,
] as const
