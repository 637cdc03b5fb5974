import { exclusive, leavesUnknown, multiple, single } from '../../../engine'

export const dataQuestions = {
  'data-abroad': multiple('personal-information', 'business-data', 'other-data', exclusive('none')),
  'intra-group-transfer': single('yes', 'no'),
  'transfer-clearance': single('passed', leavesUnknown('under-way'), 'no'),
  'data-business': multiple(
    'international-data-services',
    'data-centre',
    'cloud-centre',
    'buy-processing',
    exclusive('none'),
  ),
  'overseas-internet': multiple('trade', 'research', exclusive('none')),
}
