/** All measures and the titles of their sources, in Simplified Chinese. */
import type { InstrumentWords, MeasureWords, SourceWords } from '../words'
import { fundingMeasuresZh, fundingSourcesZh } from './01-funding/zh'
import { peopleMeasuresZh, peopleSourcesZh } from './07-people/zh'
import { capitalMeasuresZh, capitalSourcesZh } from './08-capital/zh'
import { settlementMeasuresZh, settlementSourcesZh } from './09-settlement/zh'
import { ipMeasuresZh, ipSourcesZh } from './10-ip/zh'
import { dataFlowsInstrumentsZh, dataFlowsMeasuresZh, dataFlowsSourcesZh } from './11-data-flows/zh'
import {
  dataServicesInstrumentsZh,
  dataServicesMeasuresZh,
  dataServicesSourcesZh,
} from './12-data-services/zh'
import { marketsMeasuresZh, marketsSourcesZh } from './13-markets/zh'
import type { MeasureId } from './ids'
import type { InstrumentId } from './instruments'

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

export const instrumentsZh: Readonly<Record<InstrumentId, InstrumentWords>> = {
  ...dataFlowsInstrumentsZh,
  ...dataServicesInstrumentsZh,
}

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
