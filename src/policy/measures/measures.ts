import { fundingMeasures } from './01-funding/measures'
import { peopleMeasures } from './07-people/measures'
import { capitalMeasures } from './08-capital/measures'
import { settlementMeasures } from './09-settlement/measures'
import { ipMeasures } from './10-ip/measures'
import { dataFlowsMeasures } from './11-data-flows/measures'
import { dataServicesMeasures } from './12-data-services/measures'
import { marketsMeasures } from './13-markets/measures'
import type { MeasureId } from './ids'
import type { PolicyMeasure } from '../measure'

/** The measures, in the order of the circular. */
export const measures: readonly PolicyMeasure<MeasureId>[] = [
  ...fundingMeasures,
  ...peopleMeasures,
  ...capitalMeasures,
  ...settlementMeasures,
  ...ipMeasures,
  ...dataFlowsMeasures,
  ...dataServicesMeasures,
  ...marketsMeasures,
]
