/** Article IX: what can be used of its measures today. */
import { instrument } from '../../measure'
import { all, is, pilot } from '../../questions/conditions'

/** Simpler procedures of banks for quality enterprises. */
export const qualityEnterpriseTreatment = instrument('quality-enterprise-treatment', {
  serves: 'settlement-facilitation',
  requires: all(is('compliance-record', 'yes'), is('quality-enterprise', 'yes')),
  basis: ['quality-enterprises-2025', 'safe-settlement-notice-2025'],
  asOf: '2026-10',
})

/** No review of documents for payments up to USD 50,000. */
export const reviewUpToLimit = instrument('review-up-to-limit', {
  serves: 'small-payment-review',
  from: '2020-08-28',
  requires: is('payments-up-to-limit', 'yes'),
  basis: ['current-account-guidelines-2020', 'china-forex-services-review'],
  asOf: '2026-10',
})

/** Lighter review for long-term partners, if the bank chooses so. */
export const bankLighterReview = instrument('bank-lighter-review', {
  serves: 'small-payment-review',
  requires: pilot('bank-decides'),
  basis: ['current-account-guidelines-2020'],
  asOf: '2026-10',
})

/** The instruments of article IX, in the order of its measures. */
export const settlementInstruments = [qualityEnterpriseTreatment, reviewUpToLimit, bankLighterReview] as const
