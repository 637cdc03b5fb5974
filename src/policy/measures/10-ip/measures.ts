/** Article X: encourage the commercialisation and trading of intellectual property. */
import { measure, provision } from '../../measure'
import { all, has, ownsIp } from '../../questions/conditions'

export const ipValuationTrading = measure('ip-valuation-trading', {
  provision: provision('X', 1, 2),
  relevantWhen: has('ip-plans', 'value', 'trade', 'pledge'),
})

export const ipPledgeFinancing = measure('ip-pledge-financing', {
  provision: provision('X', 2, 3),
  relevantWhen: all(ownsIp, has('ip-plans', 'pledge')),
})

export const paperlessPatentPledge = measure('paperless-patent-pledge', {
  provision: provision('X', 3),
  relevantWhen: all(has('ip-rights', 'patents'), has('ip-plans', 'pledge')),
})

export const intangibleRdLoans = measure('intangible-rd-loans', {
  provision: provision('X', 4),
  relevantWhen: has('ip-plans', 'fund-rd'),
})

export const ipInsurance = measure('ip-insurance', {
  provision: provision('X', 5),
  relevantWhen: all(ownsIp, has('ip-plans', 'insure')),
})

export const ipMeasures = [
  ipValuationTrading,
  ipPledgeFinancing,
  paperlessPatentPledge,
  intangibleRdLoans,
  ipInsurance,
] as const
