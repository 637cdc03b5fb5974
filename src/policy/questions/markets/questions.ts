import { exclusive, multiple, plan } from '../../../engine'

/** The question about markets, with its options. */
export const marketsQuestions = {
  'market-plans': plan(
    multiple(
      'exhibit-abroad',
      'exhibit-at-home',
      'organise-abroad',
      'ip-protection',
      'legal-advice',
      'dispute-resolution',
      exclusive('none'),
    ),
  ),
}
