import type { PolicyInstrument } from '../measure'
import { fundingInstruments } from './01-funding/instruments'
import { peopleInstruments } from './07-people/instruments'
import { capitalInstruments } from './08-capital/instruments'
import { settlementInstruments } from './09-settlement/instruments'
import { ipInstruments } from './10-ip/instruments'
import { dataFlowsInstruments } from './11-data-flows/instruments'
import { dataServicesInstruments } from './12-data-services/instruments'
import { marketsInstruments } from './13-markets/instruments'

const all = [
  ...fundingInstruments,
  ...peopleInstruments,
  ...capitalInstruments,
  ...settlementInstruments,
  ...ipInstruments,
  ...dataFlowsInstruments,
  ...dataServicesInstruments,
  ...marketsInstruments,
] as const

/** The id of an instrument. */
export type InstrumentId = (typeof all)[number]['id']

/** The instruments of all measures, in the order of the circular: what can be used today. */
export const instruments: readonly PolicyInstrument<InstrumentId>[] = all
