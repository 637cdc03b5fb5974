/** Article VIII: streamline the management of cross-border capital flows. */
import { measure, provision } from '../../measure'
import { all, inMainland, is, multinational, serviceProvider } from '../../questions/conditions'

export const cashPooling = measure('cash-pooling', {
  provision: provision('VIII', 'a'),
  availability: 'in-force',
  relevantWhen: all(is('group', 'multinational-lead'), is('cash-pooling', 'running', 'wanted'), inMainland),
})

export const cashPoolMembership = measure('cash-pool-membership', {
  provision: provision('VIII', 'b'),
  availability: 'in-force',
  relevantWhen: all(multinational, serviceProvider, is('cash-pooling', 'running', 'wanted'), inMainland),
})

export const capitalMeasures = [cashPooling, cashPoolMembership] as const
