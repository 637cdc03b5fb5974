import type { Guidance } from '../guidance'
import { fundingGuidance } from './01-funding/guidance'
import { peopleGuidance } from './07-people/guidance'
import { capitalGuidance } from './08-capital/guidance'
import { settlementGuidance } from './09-settlement/guidance'
import { ipGuidance } from './10-ip/guidance'
import { dataFlowsGuidance } from './11-data-flows/guidance'
import { dataServicesGuidance } from './12-data-services/guidance'
import { marketsGuidance } from './13-markets/guidance'
import type { MeasureId } from './ids'

const inFull = {
  ...fundingGuidance,
  ...peopleGuidance,
  ...capitalGuidance,
  ...settlementGuidance,
  ...ipGuidance,
  ...dataFlowsGuidance,
  ...dataServicesGuidance,
  ...marketsGuidance,
}

/** All guidance, with the ids of its parts in the type. */
export type GuidanceInFull = typeof inFull

/** What to do about each measure. */
export const guidance: Readonly<Record<MeasureId, Guidance>> = inFull
