import { exclusive, multiple, plan, single, status } from '../../../engine'

export const ipQuestions = {
  'ip-rights': status(multiple('patents', 'trademarks', 'copyrights', 'other-ip', exclusive('none'))),
  'ip-plans': plan(multiple('value', 'trade', 'pledge', 'fund-rd', 'insure', exclusive('none'))),
}

export const ipChecks = {
  'rights-pledgeable': status(single('yes', 'no')),
}
