/**
 * Enterprises that go through the interview in the tests.
 *
 * Each lists its answers. The catalogue sets the order, so that a new order needs no change here. A question without an
 * answer gets "not sure". An answer to a question that is not asked is an error.
 */
import { type Answers, nextQuestion, NOT_SURE } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import type { CheckId, OptionOf, QuestionId } from '../../../src/policy'

/** The questions of the interview, without the checks. */
type Asked = Exclude<QuestionId, CheckId>

/** One question and the chosen options. */
export type Step = {
  readonly [Id in Asked]: readonly [question: Id, ...options: (OptionOf<Id> | typeof NOT_SURE)[]]
}[Asked]

/** The options that an enterprise chooses, by question. */
type Choices = { readonly [Id in Asked]?: readonly (OptionOf<Id> | typeof NOT_SURE)[] }

/** An enterprise that has gone through the interview. */
export interface Enterprise {
  readonly name: string
  /** The questions that it is asked, in order, with the chosen options. */
  readonly steps: readonly Step[]
  /** Its answers to all of them. */
  readonly answers: Answers
}

/** Leads an enterprise through the whole interview. Throws if a choice belongs to a question that is not asked. */
export function enterprise(name: string, choices: Choices): Enterprise {
  const steps: Step[] = []
  for (;;) {
    const answers = answersAfter(steps)
    const next = nextQuestion(catalogue, answers) as Asked | undefined
    if (next === undefined) {
      const unheard = Object.keys(choices).filter((id) => !(id in answers))
      if (unheard.length > 0) throw new Error(`Nobody asks ${name} for ${unheard.join(', ')}.`)
      return { name, steps, answers }
    }
    steps.push([next, ...(choices[next] ?? [NOT_SURE])] as Step)
  }
}

/** Returns the answers after these steps. */
function answersAfter(steps: readonly Step[]): Answers {
  return Object.fromEntries(
    steps.map(([question, ...options]) => {
      const isSingle = catalogue.questions.some(({ id, kind }) => id === question && kind === 'single')
      return [question, isSingle || options.includes(NOT_SURE) ? options[0] : options]
    }),
  )
}

/** Returns the steps of an enterprise before this question. */
export function stepsBefore({ name, steps }: Enterprise, question: Asked): readonly Step[] {
  const place = steps.findIndex(([id]) => id === question)
  if (place < 0) throw new Error(`Nobody asks ${name} for ${question}.`)
  return steps.slice(0, place)
}

/** Returns the answers of an enterprise before this question. */
export const answersBefore = (asked: Enterprise, question: Asked): Answers =>
  answersAfter(stepsBefore(asked, question))

/** Returns all answers of an enterprise except those to these questions. */
export const answersWithout = ({ steps }: Enterprise, ...questions: readonly Asked[]): Answers =>
  answersAfter(steps.filter(([id]) => !questions.includes(id)))

/** A software group led from Shanghai. It is asked every question. */
const softwareGroupChoices = {
  region: ['cn-sh'],
  zones: ['lingang'],
  ownership: ['foreign-invested'],
  group: ['multinational-lead'],
  services: ['digital-services', 'conferences-exhibitions'],
  'service-exports': ['yes'],
  'key-enterprise': ['no'],
  'inbound-travellers': ['own-staff'],
  'cash-pooling': ['wanted'],
  'service-payments': ['both'],
  'small-frequent-payments': ['yes'],
  'long-term-partners': ['yes'],
  'ip-rights': ['patents', 'copyrights'],
  'ip-plans': ['pledge'],
  'data-abroad': ['personal-information'],
  'intra-group-transfer': ['yes'],
  'data-business': ['international-data-services'],
  'overseas-internet': ['trade'],
  'market-plans': ['exhibit-abroad', 'legal-advice'],
} as const satisfies Choices

/** The software group, after the whole interview. */
export const softwareGroup = enterprise('a software group in Shanghai', softwareGroupChoices)

const { zones: _, ...elsewhere } = softwareGroupChoices

/** The same group in Beijing, where no zone makes a difference. */
export const beijingGroup = enterprise('a software group in Beijing', { ...elsewhere, region: ['cn-bj'] })

/** The software group half-way, before the questions on payments and all that follow. */
export const midway = answersBefore(softwareGroup, 'service-payments')

/** The questions that payments across the border open. */
export const aboutPayments = ['small-frequent-payments', 'long-term-partners'] as const

/** The software group before it had payments across the border. */
export const withoutPayments: Answers = {
  ...answersWithout(softwareGroup, ...aboutPayments),
  'service-payments': 'no',
}

/** A spa hotel in Hainan that is not sure whether it counts as a key enterprise. */
export const spaHotel = enterprise('a spa hotel in Hainan that is not sure of one thing', {
  region: ['cn-hi'],
  ownership: ['domestic'],
  group: ['standalone'],
  services: ['tourism', 'medical-wellness'],
  'service-exports': ['yes'],
  'key-enterprise': [NOT_SURE],
  'inbound-travellers': ['consumers'],
  'service-payments': ['receive'],
  'small-frequent-payments': ['no'],
  'ip-rights': ['none'],
  'data-abroad': ['none'],
  'data-business': ['none'],
  'overseas-internet': ['none'],
  'market-plans': ['exhibit-at-home'],
})

/** A trader in Hebei that sells goods only. */
export const goodsTrader = enterprise('a trader in Hebei that sells goods only', {
  region: ['cn-he'],
  zones: ['none'],
  ownership: ['domestic'],
  group: ['domestic-group'],
  services: ['goods-only'],
  'inbound-travellers': ['none'],
  'service-payments': ['no'],
  'ip-rights': ['trademarks'],
  'ip-plans': ['insure'],
  'data-abroad': ['other-data'],
  'data-business': ['none'],
  'overseas-internet': ['research'],
})
