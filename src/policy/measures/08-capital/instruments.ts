/** Article VIII: what can be used of its measures today. */
import { instrument } from '../../measure'
import { all, any, is, pilot } from '../../questions/conditions'

const figuresOfTheGroup = all(
  is('pool-members', 'yes'),
  is('pool-flows', 'yes'),
  is('pool-domestic-revenue', 'yes'),
  is('pool-overseas-revenue', 'yes'),
)

/** Integrated cash pool for large groups. */
export const integratedPool = instrument('integrated-pool', {
  serves: 'cash-pooling',
  from: '2025-12-26',
  requires: all(
    figuresOfTheGroup,
    is('pool-record', 'yes'),
    is('pool-class', 'yes'),
    is('pool-sector', 'yes'),
    is('pool-set-up', 'yes'),
  ),
  basis: ['cash-pool-notice-2025', 'cash-pool-dla-piper-2026', 'cash-pool-etnet-2025'],
  asOf: '2026-10',
})

/** Simpler cash-pool scheme for smaller groups. */
export const smallerPool = instrument('smaller-pool', {
  serves: 'cash-pooling',
  from: '2026-09-14',
  requires: pilot('smaller-pool-text'),
  basis: ['smaller-cash-pool-cctv-2026', 'smaller-cash-pool-caixin-2026'],
  asOf: '2026-10',
})

/** Joining the integrated cash pool of the group. */
export const integratedPoolMember = instrument('integrated-pool-member', {
  serves: 'cash-pool-membership',
  from: '2025-12-26',
  requires: all(
    is('pool-link', 'yes'),
    is('pool-sector', 'yes'),
    is('pool-record', 'yes'),
    is('pool-class', 'yes'),
    // A running pool has already met the thresholds.
    any(is('cash-pooling', 'running'), figuresOfTheGroup),
  ),
  basis: ['cash-pool-notice-2025', 'cash-pool-dla-piper-2026', 'cash-pool-etnet-2025'],
  asOf: '2026-10',
})

/** Joining a pool under the simpler scheme. */
export const smallerPoolMember = instrument('smaller-pool-member', {
  serves: 'cash-pool-membership',
  from: '2026-09-14',
  requires: pilot('smaller-pool-text'),
  basis: ['smaller-cash-pool-cctv-2026', 'smaller-cash-pool-caixin-2026'],
  asOf: '2026-10',
})

/** The instruments of article VIII, in the order of its measures. */
export const capitalInstruments = [
  integratedPool,
  smallerPool,
  integratedPoolMember,
  smallerPoolMember,
] as const
