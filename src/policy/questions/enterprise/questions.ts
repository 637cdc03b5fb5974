import { fixed, single } from '../../../engine'

export const enterpriseQuestions = {
  ownership: fixed(single('domestic', 'foreign-invested')),
  group: fixed(single('standalone', 'domestic-group', 'multinational-lead', 'multinational-member')),
}
