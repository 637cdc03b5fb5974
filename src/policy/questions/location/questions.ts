import { exclusive, group, multiple, single } from '../../../engine'
import { type PartOfCountry, regions } from '../../regions'

/** The options of `region` in one part of the country. */
function regionsIn(part: PartOfCountry) {
  return group(
    part,
    regions.filter((region) => region.part === part).map((region) => region.id),
  )
}

export const locationQuestions = {
  region: single(
    ...regionsIn('north'),
    ...regionsIn('northeast'),
    ...regionsIn('east'),
    ...regionsIn('central-south'),
    ...regionsIn('southwest'),
    ...regionsIn('northwest'),
    ...group('elsewhere', ['outside']),
  ),
  zones: multiple('ftz', 'lingang', 'demonstration-zone', 'services-pilot', exclusive('none')),
}
