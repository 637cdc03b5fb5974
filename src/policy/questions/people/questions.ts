import { exclusive, multiple } from '../../../engine'

export const peopleQuestions = {
  'inbound-travellers': multiple(
    'own-staff',
    'scientific-technical',
    'high-level-talent',
    'business-visitors',
    'consumers',
    exclusive('none'),
  ),
}
