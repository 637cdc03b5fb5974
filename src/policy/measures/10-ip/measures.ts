/** Article X: encourage the commercialisation and trading of intellectual property. */
import { measure, provision } from '../../measure'
import { all, has, ownsIp } from '../../questions/conditions'

export const ipValuationTrading = measure('ip-valuation-trading', {
  provision: provision('X', 'a'),
  availability: 'announced',
  relevantWhen: has('ip-plans', 'value', 'trade'),
})

export const ipPledgeFinancing = measure('ip-pledge-financing', {
  provision: provision('X', 'b'),
  availability: 'in-force',
  relevantWhen: all(ownsIp, has('ip-plans', 'pledge')),
})

export const paperlessPatentPledge = measure('paperless-patent-pledge', {
  provision: provision('X', 'c'),
  availability: 'announced',
  relevantWhen: all(has('ip-rights', 'patents'), has('ip-plans', 'pledge')),
})

export const intangibleRdLoans = measure('intangible-rd-loans', {
  provision: provision('X', 'd'),
  availability: 'announced',
  relevantWhen: has('ip-plans', 'fund-rd'),
})

export const ipInsurance = measure('ip-insurance', {
  provision: provision('X', 'e'),
  availability: 'announced',
  relevantWhen: all(ownsIp, has('ip-plans', 'insure')),
})

export const ipMeasures = [
  ipValuationTrading,
  ipPledgeFinancing,
  paperlessPatentPledge,
  intangibleRdLoans,
  ipInsurance,
] as const
