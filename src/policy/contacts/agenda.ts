/**
 * Which first steps are one act: questions for the same talk, lists made in one go.
 *
 *     'bank/loans'   ask whether it lends, agree who files, …      one box to tick, its steps as a list below
 *
 * A checklist shows an act once, at the contact that its id names, under a title of `agenda.en.ts` and
 * `agenda.zh.ts`. Some acts hold a step with a second body that only supports the first. A step in no act is an act
 * of its own. The ids are permanent: devices keep dates and notes under them.
 */
import type { ContactId } from './contacts'
import type { GuidanceInFull } from '../measures/guidance'

/** `measure/step`, of a step that exists. */
type StepRef = {
  [Measure in keyof GuidanceInFull]: `${Measure}/${GuidanceInFull[Measure]['firstSteps'][number]['id']}`
}[keyof GuidanceInFull]

/** `contact/act`; `own`: inside the enterprise. */
type ActId = `${ContactId | 'own'}/${string}`

function acts<const Acts extends Readonly<Record<ActId, readonly [StepRef, StepRef, ...StepRef[]]>>>(
  table: Acts,
): Acts {
  return table
}

/** Act → its first steps, at least two. */
export const agenda = acts({
  'own/travellers': [
    'visa-facilitation/list-travellers',
    'visa-free-entry/list-visitors',
    'visa-free-entry/arrival-card',
  ],
  'own/visitors': ['inbound-consumption/map-customers', 'inbound-consumption/walk-through'],
  'own/cash-pool': [
    'cash-pooling/name-scheme',
    'cash-pooling/add-up-figures',
    'cash-pooling/list-members',
    'cash-pooling/choose-host',
    'cash-pool-membership/ask-group',
    'cash-pool-membership/ask-which-pool',
    'cash-pool-membership/check-own-standing',
    'cash-pool-membership/agree-terms',
    'cash-pool-membership/join-filing',
    'cash-pool-membership/be-added',
  ],
  'own/payments': [
    'settlement-facilitation/sum-up-payments',
    'small-payment-review/describe-pattern',
    'small-payment-review/use-framework-contract',
    'small-payment-review/keep-proof',
  ],
  'own/rights': [
    'ip-valuation-trading/list-rights',
    'ip-pledge-financing/list-rights',
    'paperless-patent-pledge/check-patents',
    'paperless-patent-pledge/keep-result',
    'intangible-rd-loans/outline-project',
    'intangible-rd-loans/compare-offers',
    'ip-insurance/list-risks',
    'ip-insurance/read-terms',
  ],
  'own/data': [
    'important-data-guidance/list-data',
    'important-data-guidance/look-for-notices',
    'ftz-data-negative-list/compare-fields',
    'ftz-data-negative-list/settle-the-rest',
    'intra-group-personal-data/map-flows',
    'intra-group-personal-data/give-notice',
    'intra-group-personal-data/name-labour-rules',
    'intra-group-personal-data/watch-the-count',
    'intra-group-personal-data/check-scope',
    'international-data-services/describe-service',
    'international-data-services/keep-data-apart',
    'international-data-processing/sort-data',
    'international-data-processing/check-centre',
  ],
  'own/markets': [
    'overseas-legal-support/name-need',
    'overseas-legal-support/check-rights',
    'exhibition-support/choose-exhibitions',
    'exhibition-support/keep-evidence',
    'own-exhibitions/outline-project',
    'own-exhibitions/protect-brand',
  ],
  'local-commerce/programmes': [
    'new-services-funding/ask-for-call',
    'new-services-funding/compare-criteria',
    'new-services-funding/check-other-funds',
    'green-services-funding/describe-service',
    'green-services-funding/ask-for-call',
    'green-services-funding/check-other-funds',
    'key-enterprise-support/ask-recognition',
    'key-enterprise-support/ask-what-follows',
    'key-enterprise-support/outline-project',
    'key-enterprise-support/use-general-programmes',
    'inbound-consumption/ask-commerce',
    'intangible-rd-loans/ask-for-support',
    'international-internet-access/ask-about-trial',
    'international-data-services/ask-elsewhere',
    'exhibition-support/ask-before-booking',
    'own-exhibitions/ask-commerce',
  ],
  'local-commerce/registration': [
    'new-services-funding/register-contracts',
    'green-services-funding/register-contracts',
    'ip-valuation-trading/check-technology',
    'ip-valuation-trading/register-contract',
  ],
  'bank/payments': [
    'inbound-consumption/ask-bank',
    'cash-pooling/talk-to-bank',
    'cash-pool-membership/ask-bank',
    'settlement-facilitation/ask-for-status',
    'settlement-facilitation/use-status',
    'settlement-facilitation/ask-for-procedure',
    'settlement-facilitation/clear-doubts',
    'small-payment-review/ask-bank',
    'exhibition-support/pay-abroad',
  ],
  'bank/loans': [
    'ip-pledge-financing/ask-bank',
    'ip-pledge-financing/compare-valuation',
    'ip-pledge-financing/ask-about-pilot',
    'ip-pledge-financing/ask-where-registered',
    'paperless-patent-pledge/agree-filing',
    'intangible-rd-loans/ask-bank',
  ],
  'safe/cash-pool': [
    'cash-pooling/ask-safe',
    'cash-pooling/ask-smaller-scheme',
    'cash-pooling/plan-transition',
    'cash-pool-membership/ask-safe',
  ],
  'tax/recordal': ['settlement-facilitation/file-tax-recordal', 'small-payment-review/file-tax-recordal'],
  'embassy-consulate/entry': [
    'visa-facilitation/ask-k-visa',
    'visa-facilitation/apply-for-visa',
    'visa-facilitation/other-staff',
    'visa-free-entry/check-entry',
    'visa-free-entry/check-period',
    'visa-free-entry/check-transit',
    'visa-free-entry/check-hainan',
    'inbound-consumption/check-entry',
  ],
  'cnipa/rights': [
    'ip-valuation-trading/ask-for-platform',
    'ip-pledge-financing/plan-registration',
    'paperless-patent-pledge/appoint-agency',
    'paperless-patent-pledge/choose-way',
    'ip-insurance/ask-for-local-support',
  ],
  'provincial-cac/procedures': [
    'important-data-guidance/ask-what-applies',
    'important-data-guidance/file-for-assessment',
    'ftz-data-negative-list/confirm-city-list',
    'ftz-data-negative-list/ask-about-city-plans',
    'ftz-data-negative-list/file-recordal',
    'intra-group-personal-data/sign-greater-bay-contract',
    'intra-group-personal-data/apply-for-certification',
    'intra-group-personal-data/ask-about-changes',
    'intra-group-personal-data/file-for-assessment',
    'intra-group-personal-data/ask-about-region',
    'international-internet-access/clear-doubts',
    'data-centres-in-zones/settle-data-routes',
    'international-data-processing/settle-outbound',
  ],
  'telecom-operator/access': [
    'international-internet-access/describe-need',
    'international-internet-access/ask-for-lawful-line',
  ],
  'zone-administration/address': [
    'important-data-guidance/ask-about-local-list',
    'ftz-data-negative-list/confirm-list',
    'data-centres-in-zones/confirm-address',
    'data-centres-in-zones/ask-for-support',
  ],
  'lingang-administration/data': [
    'international-data-services/ask-lingang',
    'data-centres-in-zones/ask-lingang',
    'international-data-processing/find-centre',
  ],
  'hainan-administration/data': [
    'ftz-data-negative-list/confirm-hainan-list',
    'international-data-services/ask-hainan',
    'data-centres-in-zones/ask-hainan',
    'international-data-processing/find-centre-in-hainan',
  ],
  'miit/licence': [
    'international-data-services/check-licence',
    'international-data-services/check-telecom-pilot',
    'data-centres-in-zones/check-licence',
    'data-centres-in-zones/apply-for-telecom-pilot',
  ],
  'chamber/markets': [
    'overseas-legal-support/use-platform',
    'overseas-legal-support/ask-chamber',
    'overseas-legal-support/choose-clause',
    'exhibition-support/ask-joint-stand',
    'own-exhibitions/find-partners',
  ],
})

/** Step → its act; no entry for a step that is an act of its own. */
export const actOf: ReadonlyMap<string, string> = new Map(
  Object.entries(agenda).flatMap(([act, steps]) => steps.map((step) => [step, act])),
)
