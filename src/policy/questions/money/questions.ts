import { single } from '../../../engine'

export const moneyQuestions = {
  'cash-pooling': single('running', 'wanted', 'no'),
  'service-payments': single('receive', 'pay', 'both', 'no'),
  'small-frequent-payments': single('yes', 'no'),
  'long-term-partners': single('yes', 'no'),
  'compliance-record': single('yes', 'no'),
}
