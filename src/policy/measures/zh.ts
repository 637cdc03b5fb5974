/** All measures, instruments and the titles of their sources, in Simplified Chinese. */
import type { InstrumentWords, MeasureWords, SourceWords } from '../words'
import { fundingInstrumentsZh, fundingMeasuresZh, fundingSourcesZh } from './01-funding/zh'
import { peopleInstrumentsZh, peopleMeasuresZh, peopleSourcesZh } from './07-people/zh'
import { capitalInstrumentsZh, capitalMeasuresZh, capitalSourcesZh } from './08-capital/zh'
import { settlementInstrumentsZh, settlementMeasuresZh, settlementSourcesZh } from './09-settlement/zh'
import { ipInstrumentsZh, ipMeasuresZh, ipSourcesZh } from './10-ip/zh'
import { dataFlowsInstrumentsZh, dataFlowsMeasuresZh, dataFlowsSourcesZh } from './11-data-flows/zh'
import {
  dataServicesInstrumentsZh,
  dataServicesMeasuresZh,
  dataServicesSourcesZh,
} from './12-data-services/zh'
import { marketsInstrumentsZh, marketsMeasuresZh, marketsSourcesZh } from './13-markets/zh'
import type { MeasureId } from './ids'
import type { InstrumentId } from './instruments'

/** Every measure in full. */
export const measuresZh: Readonly<Record<MeasureId, MeasureWords>> = {
  ...fundingMeasuresZh,
  ...peopleMeasuresZh,
  ...capitalMeasuresZh,
  ...settlementMeasuresZh,
  ...ipMeasuresZh,
  ...dataFlowsMeasuresZh,
  ...dataServicesMeasuresZh,
  ...marketsMeasuresZh,
}

/** Every instrument. */
export const instrumentsZh: Readonly<Record<InstrumentId, InstrumentWords>> = {
  ...fundingInstrumentsZh,
  ...peopleInstrumentsZh,
  ...capitalInstrumentsZh,
  ...settlementInstrumentsZh,
  ...ipInstrumentsZh,
  ...dataFlowsInstrumentsZh,
  ...dataServicesInstrumentsZh,
  ...marketsInstrumentsZh,
}

/** Source id → title and issuer. */
export const measureSourcesZh: Readonly<Record<string, SourceWords>> = {
  ...fundingSourcesZh,
  ...peopleSourcesZh,
  ...capitalSourcesZh,
  ...settlementSourcesZh,
  ...ipSourcesZh,
  ...dataFlowsSourcesZh,
  ...dataServicesSourcesZh,
  ...marketsSourcesZh,
}
