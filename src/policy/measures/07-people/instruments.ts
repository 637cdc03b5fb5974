/** Article VII: what can be used of its measures today. */
import { instrument } from '../../measure'
import { all, any, hainan, has, is, pilot } from '../../questions/conditions'

/** K visa for young scientific and technical talent. */
export const kVisa = instrument('k-visa', {
  serves: 'visa-facilitation',
  from: '2025-10-01',
  openTo: has('inbound-travellers', 'scientific-technical'),
  requires: pilot('k-visa-conditions'),
  basis: ['k-visa-decision-2025'],
  asOf: '2026-10',
})

/** R visa for high-level talent. */
export const rVisa = instrument('r-visa', {
  serves: 'visa-facilitation',
  from: '2018-01-01',
  openTo: has('inbound-travellers', 'high-level-talent'),
  requires: is('category-a', 'yes'),
  basis: ['talent-visa-measures-2018', 'talent-categories-2017', 'beijing-talent-visa-2021'],
  asOf: '2026-10',
})

/** Visa-free entry with the passports of countries that China has exempted on its own. */
export const unilateralVisaFree = instrument('unilateral-visa-free', {
  serves: 'visa-free-entry',
  until: '2026-12-31',
  openTo: has('passports', 'unilateral-2026'),
  requires: is('stay-visa-free', 'yes'),
  basis: ['visa-free-list-2025', 'visa-free-extension-2025', 'visa-free-uk-canada-2026'],
  asOf: '2026-10',
})

/** Visa-free entry with a Russian passport. */
export const russiaVisaFree = instrument('russia-visa-free', {
  serves: 'visa-free-entry',
  until: '2027-12-31',
  openTo: has('passports', 'unilateral-russia'),
  requires: is('stay-visa-free', 'yes'),
  basis: ['russia-visa-free-2026'],
  asOf: '2026-10',
})

/** Visa-free transit for up to 240 hours. */
export const transit240Hours = instrument('transit-240-hours', {
  serves: 'visa-free-entry',
  openTo: has('passports', 'transit-countries'),
  requires: is('transit-route', 'yes'),
  basis: ['transit-countries-2026', 'transit-240-2025'],
  asOf: '2026-10',
})

/** Visa-free entry to Hainan. */
export const hainanVisaFree = instrument('hainan-visa-free', {
  serves: 'visa-free-entry',
  openTo: all(hainan, has('passports', 'hainan-countries')),
  basis: ['transit-countries-2026'],
  asOf: '2026-10',
})

/** Support in 15 cities for spending by foreign visitors. */
export const consumptionCities = instrument('consumption-cities', {
  serves: 'inbound-consumption',
  openTo: any(is('region', 'cn-bj', 'cn-tj', 'cn-sh', 'cn-cq'), is('consumption-city', 'yes')),
  requires: pilot('local-call'),
  basis: ['consumption-cities-2025', 'consumption-cities-list-2025', 'consumption-funds-2026'],
  asOf: '2026-10',
})

/** The instruments of article VII, in the order of its measures. */
export const peopleInstruments = [
  kVisa,
  rVisa,
  unilateralVisaFree,
  russiaVisaFree,
  transit240Hours,
  hainanVisaFree,
  consumptionCities,
] as const
