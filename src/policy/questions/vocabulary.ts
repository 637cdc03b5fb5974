/** Every question and check of the circular with its options. Conditions, answers and words can refer to no other. */
import { dataChecks, dataQuestions } from './data/questions'
import { enterpriseQuestions } from './enterprise/questions'
import { ipChecks, ipQuestions } from './ip/questions'
import { locationChecks, locationQuestions } from './location/questions'
import { marketsQuestions } from './markets/questions'
import { moneyChecks, moneyQuestions } from './money/questions'
import { peopleChecks, peopleQuestions } from './people/questions'
import { servicesQuestions } from './services/questions'

/** What the interview asks. */
const interview = {
  ...locationQuestions,
  ...enterpriseQuestions,
  ...servicesQuestions,
  ...peopleQuestions,
  ...moneyQuestions,
  ...ipQuestions,
  ...dataQuestions,
  ...marketsQuestions,
}

/** What a supporting rule requires. Never part of the interview. */
const checksOfTopics = {
  ...locationChecks,
  ...peopleChecks,
  ...moneyChecks,
  ...ipChecks,
  ...dataChecks,
}

/** Question or check → its options. */
export const vocabulary = { ...interview, ...checksOfTopics }

/** The id of a check. */
export type CheckId = keyof typeof checksOfTopics

/** The id of a question of the interview, or of a check. */
export type QuestionId = keyof typeof vocabulary

/** The id of an option of one question. */
export type OptionOf<Id extends QuestionId> = (typeof vocabulary)[Id]['options'][number]['id']

/**
 * The topics of the interview and their questions, in the order of asking. The location comes first: it spares many
 * questions.
 */
export const sections = [
  { id: 'location', questions: ['region', 'zones'] },
  { id: 'enterprise', questions: ['ownership', 'group'] },
  { id: 'services', questions: ['services', 'service-exports', 'key-enterprise'] },
  { id: 'people', questions: ['inbound-travellers'] },
  {
    id: 'money',
    questions: ['cash-pooling', 'service-payments', 'small-frequent-payments', 'long-term-partners'],
  },
  { id: 'ip', questions: ['ip-rights', 'ip-plans'] },
  { id: 'data', questions: ['data-abroad', 'intra-group-transfer', 'data-business', 'overseas-internet'] },
  { id: 'markets', questions: ['market-plans'] },
] as const satisfies readonly { readonly id: string; readonly questions: readonly QuestionId[] }[]

/** The checks, in the order of the measures that need them. */
export const checks = [
  'passports',
  'stay-visa-free',
  'transit-route',
  'category-a',
  'consumption-city',
  'pool-members',
  'pool-flows',
  'pool-domestic-revenue',
  'pool-overseas-revenue',
  'pool-record',
  'pool-class',
  'pool-sector',
  'pool-link',
  'pool-set-up',
  'compliance-record',
  'quality-enterprise',
  'payments-up-to-limit',
  'rights-pledgeable',
  'important-data-notified',
  'critical-infrastructure',
  'list-covers',
  'personal-volume',
  'sensitive-volume',
  'hr-transfer',
  'gba-parties',
  'transfer-clearance',
  'foreign-data-only',
  'pilot-area',
  'facilities-in-area',
  'telecom-approval',
] as const satisfies readonly CheckId[]

/** The topics of the interview, and `checks`. */
export type SectionId = (typeof sections)[number]['id'] | 'checks'

/** The question with which the interview begins. */
export const firstQuestion = sections[0].questions[0]

/** The questions whose answers describe the enterprise in one line of a report. */
export const profile = ['services', 'region', 'group'] as const satisfies readonly QuestionId[]
