/** Article XI: promote and regulate cross-border data flows. */
import { measure, provision } from '../../measure'
import {
  all,
  any,
  freeTradeZone,
  has,
  is,
  multinational,
  pilot,
  pilotCity,
  sendsData,
} from '../../questions/conditions'

/** Catalogues of important data are planned. */
export const importantDataGuidance = measure('important-data-guidance', {
  provision: provision('XI', 1),
  relevantWhen: has('data-abroad', 'business-data'),
})

/** In places with a negative list, data off the list leave without a procedure. */
export const ftzDataNegativeList = measure('ftz-data-negative-list', {
  provision: provision('XI', 2),
  // The lists of Beijing and Shanghai have covered the whole city since 2026.
  relevantWhen: all(
    any(
      freeTradeZone,
      is('region', 'cn-bj', 'cn-sh'),
      // Cities of the services pilot may draw up lists since June 2026.
      all(pilotCity, pilot('data-lists-in-pilot-cities')),
    ),
    sendsData,
  ),
})

/** Personal information is to flow freely within multinational groups. */
export const intraGroupPersonalData = measure('intra-group-personal-data', {
  provision: provision('XI', 3),
  // The procedure that the group has passed decides whether the measure can be used, not whether it is relevant.
  relevantWhen: all(multinational, is('intra-group-transfer', 'yes')),
})

/** Internet use for trade and research is to become easier. */
export const internationalInternetAccess = measure('international-internet-access', {
  provision: provision('XI', 4),
  relevantWhen: has('overseas-internet', 'trade', 'research'),
})

/** The measures of article XI, in the order of the circular. */
export const dataFlowsMeasures = [
  importantDataGuidance,
  ftzDataNegativeList,
  intraGroupPersonalData,
  internationalInternetAccess,
] as const
