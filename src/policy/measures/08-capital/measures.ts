/** Article VIII: streamline the management of cross-border capital flows. */
import { measure, provision } from '../../measure'
import { all, inMainland, is, multinational, poolsCash, serviceProvider } from '../../questions/conditions'

export const cashPooling = measure('cash-pooling', {
  provision: provision('VIII', 1),
  relevantWhen: all(is('group', 'multinational-lead'), poolsCash, inMainland),
})

export const cashPoolMembership = measure('cash-pool-membership', {
  provision: provision('VIII', 2),
  relevantWhen: all(multinational, serviceProvider, poolsCash, inMainland),
})

export const capitalMeasures = [cashPooling, cashPoolMembership] as const
