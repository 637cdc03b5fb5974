import { single } from '../../../engine'

export const enterpriseQuestions = {
  ownership: single('domestic', 'foreign-invested'),
  group: single('standalone', 'domestic-group', 'multinational-lead', 'multinational-member'),
}
