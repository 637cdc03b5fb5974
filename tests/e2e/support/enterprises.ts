/** Enterprises that go through the interview in the tests, and the answers they give, in the order of asking. */
import { type Answers, NOT_SURE } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import type { OptionOf, QuestionId } from '../../../src/policy/questions/vocabulary'

/** One question and the options that are chosen. */
export type Step = {
  readonly [Id in QuestionId]: readonly [question: Id, ...options: (OptionOf<Id> | typeof NOT_SURE)[]]
}[QuestionId]

/** A software group led from Shanghai; it is asked every question there is. */
export const softwareGroup: readonly Step[] = [
  ['services', 'digital-services', 'conferences-exhibitions'],
  ['service-exports', 'yes'],
  ['key-enterprise', 'no'],
  ['region', 'cn-sh'],
  ['zones', 'lingang'],
  ['ownership', 'foreign-invested'],
  ['group', 'multinational-lead'],
  ['inbound-travellers', 'own-staff'],
  ['cash-pooling', 'wanted'],
  ['service-payments', 'both'],
  ['small-frequent-payments', 'yes'],
  ['long-term-partners', 'yes'],
  ['compliance-record', 'yes'],
  ['ip-rights', 'patents', 'copyrights'],
  ['ip-plans', 'pledge'],
  ['data-abroad', 'personal-information'],
  ['intra-group-transfer', 'yes'],
  ['transfer-clearance', 'passed'],
  ['data-business', 'international-data-services'],
  ['overseas-internet', 'trade'],
  ['market-plans', 'exhibit-abroad', 'legal-advice'],
]

/** A spa hotel in Hainan that is not sure whether it counts as a key enterprise. */
export const spaHotel: readonly Step[] = [
  ['services', 'tourism', 'medical-wellness'],
  ['service-exports', 'yes'],
  ['key-enterprise', NOT_SURE],
  ['region', 'cn-hi'],
  ['ownership', 'domestic'],
  ['group', 'standalone'],
  ['inbound-travellers', 'consumers'],
  ['service-payments', 'receive'],
  ['small-frequent-payments', 'no'],
  ['compliance-record', 'yes'],
  ['ip-rights', 'none'],
  ['data-abroad', 'none'],
  ['data-business', 'none'],
  ['overseas-internet', 'none'],
  ['market-plans', 'exhibit-at-home'],
]

/** A trader in Hebei that sells goods only. */
export const goodsTrader: readonly Step[] = [
  ['services', 'goods-only'],
  ['region', 'cn-he'],
  ['zones', 'none'],
  ['ownership', 'domestic'],
  ['group', 'domestic-group'],
  ['inbound-travellers', 'none'],
  ['service-payments', 'no'],
  ['ip-rights', 'trademarks'],
  ['ip-plans', 'insure'],
  ['data-abroad', 'other-data'],
  ['data-business', 'none'],
  ['overseas-internet', 'research'],
]

/** The answers that stand after these steps. */
export function answersAfter(steps: readonly Step[]): Answers {
  return Object.fromEntries(
    steps.map(([question, ...options]) => {
      const isSingle = catalogue.questions.some(({ id, kind }) => id === question && kind === 'single')
      return [question, isSingle || options.includes(NOT_SURE) ? options[0] : options]
    }),
  )
}
