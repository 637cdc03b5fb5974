/** Every question of the circular with its options: what conditions, answers and words can speak of. */
import { dataQuestions } from './data/questions'
import { enterpriseQuestions } from './enterprise/questions'
import { ipQuestions } from './ip/questions'
import { locationQuestions } from './location/questions'
import { marketsQuestions } from './markets/questions'
import { moneyQuestions } from './money/questions'
import { peopleQuestions } from './people/questions'
import { servicesQuestions } from './services/questions'

export const vocabulary = {
  ...servicesQuestions,
  ...locationQuestions,
  ...enterpriseQuestions,
  ...peopleQuestions,
  ...moneyQuestions,
  ...ipQuestions,
  ...dataQuestions,
  ...marketsQuestions,
}

export type QuestionId = keyof typeof vocabulary

/** The options of one question. */
export type OptionOf<Id extends QuestionId> = (typeof vocabulary)[Id]['options'][number]['id']

/** The topics of the interview and their questions, in the order of asking. */
export const sections = [
  { id: 'services', questions: ['services', 'service-exports', 'key-enterprise'] },
  { id: 'location', questions: ['region', 'zones'] },
  { id: 'enterprise', questions: ['ownership', 'group'] },
  { id: 'people', questions: ['inbound-travellers'] },
  {
    id: 'money',
    questions: [
      'cash-pooling',
      'service-payments',
      'small-frequent-payments',
      'long-term-partners',
      'compliance-record',
    ],
  },
  { id: 'ip', questions: ['ip-rights', 'ip-plans'] },
  {
    id: 'data',
    questions: [
      'data-abroad',
      'intra-group-transfer',
      'transfer-clearance',
      'data-business',
      'overseas-internet',
    ],
  },
  { id: 'markets', questions: ['market-plans'] },
] as const satisfies readonly { readonly id: string; readonly questions: readonly QuestionId[] }[]

export type SectionId = (typeof sections)[number]['id']

/** Where the interview begins. */
export const firstQuestion = sections[0].questions[0]

/** The questions whose answers say in one line which enterprise a report is on. */
export const profile = ['services', 'region', 'group'] as const satisfies readonly QuestionId[]
