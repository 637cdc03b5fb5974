/** Article X: encourage the commercialisation and trading of intellectual property. */
import { measure, provision } from '../../measure'
import { all, has, ownsIp } from '../../questions/conditions'

/** Better ways and platforms to value and trade intellectual property are to be built. */
export const ipValuationTrading = measure('ip-valuation-trading', {
  provision: provision('X', 1, 2),
  relevantWhen: has('ip-plans', 'value', 'trade', 'pledge'),
})

/** Banks are encouraged to lend against intellectual property; in pilots they value it themselves. */
export const ipPledgeFinancing = measure('ip-pledge-financing', {
  provision: provision('X', 2, 3),
  relevantWhen: all(ownsIp, has('ip-plans', 'pledge')),
})

/** Registering a patent pledge is to become fully digital. */
export const paperlessPatentPledge = measure('paperless-patent-pledge', {
  provision: provision('X', 3),
  relevantWhen: all(has('ip-rights', 'patents'), has('ip-plans', 'pledge')),
})

/** Banks are supported in lending for R&D towards patents and other intangible assets. */
export const intangibleRdLoans = measure('intangible-rd-loans', {
  provision: provision('X', 4),
  relevantWhen: has('ip-plans', 'fund-rd'),
})

/** Insurance is to cover more intellectual property, its commercial use and its protection. */
export const ipInsurance = measure('ip-insurance', {
  provision: provision('X', 5),
  relevantWhen: all(ownsIp, has('ip-plans', 'insure')),
})

/** The measures of article X, in the order of the circular. */
export const ipMeasures = [
  ipValuationTrading,
  ipPledgeFinancing,
  paperlessPatentPledge,
  intangibleRdLoans,
  ipInsurance,
] as const
