/** All measures, instruments and the titles of their sources, in English. */
import type { InstrumentWords, MeasureWords, SourceWords } from '../words'
import { fundingInstrumentsEn, fundingMeasuresEn, fundingSourcesEn } from './01-funding/en'
import { peopleInstrumentsEn, peopleMeasuresEn, peopleSourcesEn } from './07-people/en'
import { capitalInstrumentsEn, capitalMeasuresEn, capitalSourcesEn } from './08-capital/en'
import { settlementInstrumentsEn, settlementMeasuresEn, settlementSourcesEn } from './09-settlement/en'
import { ipInstrumentsEn, ipMeasuresEn, ipSourcesEn } from './10-ip/en'
import { dataFlowsInstrumentsEn, dataFlowsMeasuresEn, dataFlowsSourcesEn } from './11-data-flows/en'
import {
  dataServicesInstrumentsEn,
  dataServicesMeasuresEn,
  dataServicesSourcesEn,
} from './12-data-services/en'
import { marketsInstrumentsEn, marketsMeasuresEn, marketsSourcesEn } from './13-markets/en'
import type { MeasureId } from './ids'
import type { InstrumentId } from './instruments'

/** Every measure in full. */
export const measuresEn: Readonly<Record<MeasureId, MeasureWords>> = {
  ...fundingMeasuresEn,
  ...peopleMeasuresEn,
  ...capitalMeasuresEn,
  ...settlementMeasuresEn,
  ...ipMeasuresEn,
  ...dataFlowsMeasuresEn,
  ...dataServicesMeasuresEn,
  ...marketsMeasuresEn,
}

/** Every instrument. */
export const instrumentsEn: Readonly<Record<InstrumentId, InstrumentWords>> = {
  ...fundingInstrumentsEn,
  ...peopleInstrumentsEn,
  ...capitalInstrumentsEn,
  ...settlementInstrumentsEn,
  ...ipInstrumentsEn,
  ...dataFlowsInstrumentsEn,
  ...dataServicesInstrumentsEn,
  ...marketsInstrumentsEn,
}

/** Source id → title and issuer. */
export const measureSourcesEn: Readonly<Record<string, SourceWords>> = {
  ...fundingSourcesEn,
  ...peopleSourcesEn,
  ...capitalSourcesEn,
  ...settlementSourcesEn,
  ...ipSourcesEn,
  ...dataFlowsSourcesEn,
  ...dataServicesSourcesEn,
  ...marketsSourcesEn,
}
