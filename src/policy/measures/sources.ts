import type { Source } from '../source'
import { fundingSources } from './01-funding/sources'
import { peopleSources } from './07-people/sources'
import { capitalSources } from './08-capital/sources'
import { settlementSources } from './09-settlement/sources'
import { ipSources } from './10-ip/sources'
import { dataFlowsSources } from './11-data-flows/sources'
import { dataServicesSources } from './12-data-services/sources'
import { marketsSources } from './13-markets/sources'

/** The documents that the measures rest on. */
export const measureSources: readonly Source[] = [
  ...fundingSources,
  ...peopleSources,
  ...capitalSources,
  ...settlementSources,
  ...ipSources,
  ...dataFlowsSources,
  ...dataServicesSources,
  ...marketsSources,
]
