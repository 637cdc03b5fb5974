/** Article IX: facilitate cross-border settlement for trade in services. */
import { measure, provision } from '../../measure'
import { all, inMainland, is, paysAcrossBorder } from '../../questions/conditions'

export const settlementFacilitation = measure('settlement-facilitation', {
  provision: provision('IX', 1),
  relevantWhen: all(paysAcrossBorder, inMainland),
})

export const smallPaymentReview = measure('small-payment-review', {
  provision: provision('IX', 2),
  relevantWhen: all(
    paysAcrossBorder,
    is('small-frequent-payments', 'yes'),
    is('long-term-partners', 'yes'),
    inMainland,
  ),
})

export const settlementMeasures = [settlementFacilitation, smallPaymentReview] as const
