import { exclusive, multiple } from '../../../engine'

export const marketsQuestions = {
  'market-plans': multiple(
    'exhibit-abroad',
    'exhibit-at-home',
    'organise-abroad',
    'ip-protection',
    'legal-advice',
    'dispute-resolution',
    exclusive('none'),
  ),
}
