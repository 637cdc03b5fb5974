import { exclusive, multiple } from '../../../engine'

export const ipQuestions = {
  'ip-rights': multiple('patents', 'trademarks', 'copyrights', 'other-ip', exclusive('none')),
  'ip-plans': multiple('value', 'trade', 'pledge', 'fund-rd', 'insure', exclusive('none')),
}
