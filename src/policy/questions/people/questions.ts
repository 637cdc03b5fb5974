import { exclusive, fixed, multiple, plan, single, status } from '../../../engine'

/** The question about travellers, with its options. */
export const peopleQuestions = {
  'inbound-travellers': plan(
    multiple(
      'own-staff',
      'scientific-technical',
      'high-level-talent',
      'business-visitors',
      'consumers',
      exclusive('none'),
    ),
  ),
}

/** The checks about travellers, with their options. */
export const peopleChecks = {
  /** Which ordinary passports the travellers hold, by the rule that lets them in without a visa. */
  passports: fixed(
    multiple(
      'unilateral-2026',
      'unilateral-russia',
      'transit-countries',
      'hainan-countries',
      exclusive('none'),
    ),
  ),
  'stay-visa-free': plan(single('yes', 'no')),
  'transit-route': plan(single('yes', 'no')),
  'category-a': status(single('yes', 'no')),
}
