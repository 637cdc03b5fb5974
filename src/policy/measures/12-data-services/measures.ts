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
} from '../../questions/conditions'

export const internationalDataServices = measure('international-data-services', {
  provision: provision('XII', 'a'),
  availability: 'pilot',
  relevantWhen: all(
    has('data-business', 'international-data-services'),
    any(hainan, has('zones', 'lingang'), all(inMainland, pilot('other-qualified-regions'))),
  ),
})

export const dataCentresInZones = measure('data-centres-in-zones', {
  provision: provision('XII', 'b'),
  availability: 'pilot',
  relevantWhen: all(
    has('data-business', 'data-centre', 'cloud-centre'),
    any(freeTradeZone, demonstrationZone, all(has('zones', 'services-pilot'), pilot('pilot-areas-as-zones'))),
  ),
})

export const internationalDataProcessing = measure('international-data-processing', {
  provision: provision('XII', 'c'),
  availability: 'pilot',
  relevantWhen: has('data-business', 'buy-processing'),
})

export const dataServicesMeasures = [
  internationalDataServices,
  dataCentresInZones,
  internationalDataProcessing,
] as const
