/** Article VIII: streamline the management of cross-border capital flows. */
import { measure, provision } from '../../measure'
import { all, inMainland, is, multinational, poolsCash, serviceProvider } from '../../questions/conditions'

/** Multinational groups are to pool renminbi and foreign currency across the border more easily. */
export const cashPooling = measure('cash-pooling', {
  provision: provision('VIII', 1),
  relevantWhen: all(is('group', 'multinational-lead'), poolsCash, inMainland),
})

/** Service enterprises may join the cash pool of their multinational group as members. */
export const cashPoolMembership = measure('cash-pool-membership', {
  provision: provision('VIII', 2),
  relevantWhen: all(multinational, serviceProvider, poolsCash, inMainland),
})

/** The measures of article VIII, in the order of the circular. */
export const capitalMeasures = [cashPooling, cashPoolMembership] as const
