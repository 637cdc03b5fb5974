import { fixed, plan, single, status } from '../../../engine'

/** The questions about money across the border, with their options. */
export const moneyQuestions = {
  'cash-pooling': plan(single('running', 'wanted', 'no')),
  'service-payments': plan(single('receive', 'pay', 'both', 'no')),
  'small-frequent-payments': plan(single('yes', 'no')),
  'long-term-partners': plan(single('yes', 'no')),
}

/** The checks about money across the border, with their options. */
export const moneyChecks = {
  'pool-members': status(single('yes', 'no')),
  'pool-flows': fixed(single('yes', 'no')),
  'pool-domestic-revenue': fixed(single('yes', 'no')),
  'pool-overseas-revenue': fixed(single('yes', 'no')),
  'pool-record': status(single('yes', 'no')),
  'pool-class': status(single('yes', 'no')),
  'pool-sector': fixed(single('yes', 'no')),
  'pool-link': fixed(single('yes', 'no')),
  'pool-set-up': plan(single('yes', 'no')),
  'compliance-record': status(single('yes', 'no')),
  'quality-enterprise': status(single('yes', 'no')),
  'payments-up-to-limit': plan(single('yes', 'no')),
}
