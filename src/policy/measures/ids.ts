/** The ids of the measures, in the order of the circular. Links and addresses contain them, so none is ever renamed. */
export const measureIds = [
  'new-services-funding',
  'green-services-funding',
  'key-enterprise-support',
  'visa-facilitation',
  'visa-free-entry',
  'inbound-consumption',
  'cash-pooling',
  'cash-pool-membership',
  'settlement-facilitation',
  'small-payment-review',
  'ip-valuation-trading',
  'ip-pledge-financing',
  'paperless-patent-pledge',
  'intangible-rd-loans',
  'ip-insurance',
  'important-data-guidance',
  'ftz-data-negative-list',
  'intra-group-personal-data',
  'international-internet-access',
  'international-data-services',
  'data-centres-in-zones',
  'international-data-processing',
  'overseas-legal-support',
  'exhibition-support',
  'own-exhibitions',
] as const

/** The id of a measure. */
export type MeasureId = (typeof measureIds)[number]
