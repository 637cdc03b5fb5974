import { exclusive, multiple, plan, single, status } from '../../../engine'

/** The questions about intellectual property, with their options. */
export const ipQuestions = {
  'ip-rights': status(multiple('patents', 'trademarks', 'copyrights', 'other-ip', exclusive('none'))),
  'ip-plans': plan(multiple('value', 'trade', 'pledge', 'fund-rd', 'insure', exclusive('none'))),
}

/** The check about intellectual property, with its options. */
export const ipChecks = {
  'rights-pledgeable': status(single('yes', 'no')),
}
