/** Article IX: facilitate cross-border settlement for trade in services. */
import { measure, provision } from '../../measure'
import { all, inMainland, is, paysAcrossBorder } from '../../questions/conditions'

/** Banks are to simplify payments for services for reputable and compliant enterprises. */
export const settlementFacilitation = measure('settlement-facilitation', {
  provision: provision('IX', 1),
  relevantWhen: all(paysAcrossBorder, inMainland),
})

/** Banks are encouraged to review small, frequent payments between long-term partners more lightly. */
export const smallPaymentReview = measure('small-payment-review', {
  provision: provision('IX', 2),
  relevantWhen: all(
    paysAcrossBorder,
    is('small-frequent-payments', 'yes'),
    is('long-term-partners', 'yes'),
    inMainland,
  ),
})

/** The measures of article IX, in the order of the circular. */
export const settlementMeasures = [settlementFacilitation, smallPaymentReview] as const
