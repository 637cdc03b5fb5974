import { exclusive, fixed, group, multiple, single } from '../../../engine'
import { type PartOfCountry, regions } from '../../regions'

/** Lists the options of `region` in one part of the country. */
function regionsIn(part: PartOfCountry) {
  return group(
    part,
    regions.filter((region) => region.part === part).map((region) => region.id),
  )
}

/** The questions about the location, with their options. */
export const locationQuestions = {
  region: fixed(
    single(
      ...regionsIn('north'),
      ...regionsIn('northeast'),
      ...regionsIn('east'),
      ...regionsIn('central-south'),
      ...regionsIn('southwest'),
      ...regionsIn('northwest'),
      ...group('elsewhere', ['outside']),
    ),
  ),
  zones: fixed(multiple('ftz', 'lingang', 'services-pilot', exclusive('none'))),
}

/** The check about the location, with its options. */
export const locationChecks = {
  'consumption-city': fixed(single('yes', 'no')),
}
