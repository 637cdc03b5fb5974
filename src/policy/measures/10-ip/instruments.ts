/** Article X: what can be used of its measures today. */
import { instrument } from '../../measure'
import { all, any, is, pilot } from '../../questions/conditions'

/** Bank loan against pledged intellectual property. */
export const bankIpLoan = instrument('bank-ip-loan', {
  serves: 'ip-pledge-financing',
  requires: all(is('rights-pledgeable', 'yes'), pilot('bank-decides')),
  basis: ['patent-pledge-registration', 'ip-pledge-loans-2025'],
  asOf: '2026-10',
})

/** Pilot of intellectual-property finance in selected places. */
export const ipFinancePilot = instrument('ip-finance-pilot', {
  serves: 'ip-pledge-financing',
  openTo: any(
    is('region', 'cn-bj', 'cn-js', 'cn-sc', 'cn-sh'),
    all(is('region', 'cn-gd'), pilot('shenzhen-only')),
  ),
  requires: all(is('rights-pledgeable', 'yes'), pilot('bank-decides')),
  basis: [
    'ip-finance-pilot-2025',
    'sichuan-ip-finance-2025',
    'beijing-ip-finance-2025',
    'jiangsu-ip-finance-2025',
  ],
  asOf: '2026-10',
})

/** Online registration of a patent pledge. */
export const onlinePledgeRegistration = instrument('online-pledge-registration', {
  serves: 'paperless-patent-pledge',
  from: '2021-11-15',
  requires: is('rights-pledgeable', 'yes'),
  basis: ['patent-pledge-registration'],
  asOf: '2026-10',
})

/** The instruments of article X, in the order of its measures. */
export const ipInstruments = [bankIpLoan, ipFinancePilot, onlinePledgeRegistration] as const
