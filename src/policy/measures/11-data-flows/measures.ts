/** Article XI: promote and regulate cross-border data flows. */
import { measure, provision } from '../../measure'
import { all, any, freeTradeZone, has, is, multinational, pilot } from '../../questions/conditions'

export const importantDataGuidance = measure('important-data-guidance', {
  provision: provision('XI', 'a'),
  availability: 'announced',
  relevantWhen: has('data-abroad', 'business-data'),
})

export const ftzDataNegativeList = measure('ftz-data-negative-list', {
  provision: provision('XI', 'b'),
  availability: 'pilot',
  // The lists of Beijing and Shanghai have covered the whole city since 2026.
  relevantWhen: all(
    any(freeTradeZone, is('region', 'cn-bj', 'cn-sh')),
    has('data-abroad', 'personal-information', 'business-data', 'other-data'),
  ),
})

export const intraGroupPersonalData = measure('intra-group-personal-data', {
  provision: provision('XI', 'c'),
  availability: 'announced',
  relevantWhen: all(
    multinational,
    is('intra-group-transfer', 'yes'),
    is('transfer-clearance', 'passed'),
    pilot('qualified-regions-for-group-data'),
  ),
})

export const internationalInternetAccess = measure('international-internet-access', {
  provision: provision('XI', 'd'),
  availability: 'announced',
  relevantWhen: has('overseas-internet', 'trade', 'research'),
})

export const dataFlowsMeasures = [
  importantDataGuidance,
  ftzDataNegativeList,
  intraGroupPersonalData,
  internationalInternetAccess,
] as const
