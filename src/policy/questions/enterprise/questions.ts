import { fixed, single } from '../../../engine'

/** The questions about the enterprise itself, with their options. */
export const enterpriseQuestions = {
  ownership: fixed(single('domestic', 'foreign-invested')),
  group: fixed(single('standalone', 'domestic-group', 'multinational-lead', 'multinational-member')),
}
