import { exclusive, fixed, leavesUnknown, multiple, plan, single, status } from '../../../engine'

/** The questions about data, with their options. */
export const dataQuestions = {
  'data-abroad': plan(multiple('personal-information', 'business-data', 'other-data', exclusive('none'))),
  'intra-group-transfer': plan(single('yes', 'no')),
  'data-business': plan(
    multiple(
      'international-data-services',
      'data-centre',
      'cloud-centre',
      'buy-processing',
      exclusive('none'),
    ),
  ),
  'overseas-internet': plan(multiple('trade', 'research', exclusive('none'))),
}

/** The checks about data, with their options. */
export const dataChecks = {
  'important-data-notified': fixed(single('yes', 'no')),
  'critical-infrastructure': fixed(single('yes', 'no')),
  'list-covers': fixed(single('yes', 'no')),
  /** People since 1 January whose personal information, not sensitive, goes abroad. */
  'personal-volume': fixed(single('under-100k', '100k-1m', 'over-1m')),
  /** People since 1 January whose sensitive personal information goes abroad. */
  'sensitive-volume': fixed(single('none', 'under-10k', 'over-10k')),
  'hr-transfer': fixed(single('yes', 'no')),
  'gba-parties': fixed(single('yes', 'no')),
  'transfer-clearance': status(single('passed', leavesUnknown('under-way'), 'no')),
  'foreign-data-only': plan(single('yes', 'no')),
  'pilot-area': fixed(single('yes', 'no')),
  'facilities-in-area': status(single('yes', 'no')),
  'telecom-approval': status(single('yes', 'no')),
}
