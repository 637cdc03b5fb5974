/** When each question is asked, which answer counts where it is not, and when each option is offered. */
import type { AskedWhen, Condition } from '../../engine'
import { regionsWithFreeTradeZone, regionsWithPilotCity } from '../regions'
import {
  all,
  any,
  exporter,
  has,
  inMainland,
  is,
  multinational,
  not,
  ownsIp,
  paysAcrossBorder,
  poolsCash,
  sendsData,
  travellers,
} from './conditions'
import type { OptionOf, QuestionId } from './vocabulary'

function asked<Id extends QuestionId>(condition: Condition, ...otherwise: OptionOf<Id>[]): AskedWhen {
  return { condition, otherwise }
}

/** `is('region', …)` over a list that the type cannot show to be non-empty. */
function inOneOf(regions: readonly OptionOf<'region'>[]): Condition {
  return { kind: 'is', question: 'region', options: regions }
}

/** When each check is asked. Where it is not, its test for "yes" is false. */
function checksAsked(): Readonly<Partial<Record<QuestionId, AskedWhen>>> {
  const sendsPersonalInformation = has('data-abroad', 'personal-information')
  const internationalBusiness = has(
    'data-business',
    'international-data-services',
    'data-centre',
    'cloud-centre',
  )
  const internationalCentre = has('data-business', 'data-centre', 'cloud-centre')
  return {
    passports: asked<'passports'>(travellers, 'none'),
    'stay-visa-free': asked<'stay-visa-free'>(travellers, 'no'),
    'transit-route': asked<'transit-route'>(travellers, 'no'),
    'category-a': asked<'category-a'>(has('inbound-travellers', 'high-level-talent'), 'no'),
    'pool-members': asked<'pool-members'>(poolsCash, 'no'),
    'pool-flows': asked<'pool-flows'>(poolsCash, 'no'),
    'pool-domestic-revenue': asked<'pool-domestic-revenue'>(poolsCash, 'no'),
    'pool-overseas-revenue': asked<'pool-overseas-revenue'>(poolsCash, 'no'),
    'pool-record': asked<'pool-record'>(poolsCash, 'no'),
    'pool-class': asked<'pool-class'>(poolsCash, 'no'),
    'pool-sector': asked<'pool-sector'>(poolsCash, 'no'),
    'pool-link': asked<'pool-link'>(poolsCash, 'no'),
    'pool-set-up': asked<'pool-set-up'>(poolsCash, 'no'),
    'compliance-record': asked<'compliance-record'>(paysAcrossBorder, 'no'),
    'quality-enterprise': asked<'quality-enterprise'>(paysAcrossBorder, 'no'),
    'payments-up-to-limit': asked<'payments-up-to-limit'>(paysAcrossBorder, 'no'),
    'rights-pledgeable': asked<'rights-pledgeable'>(has('ip-plans', 'pledge'), 'no'),
    'important-data-notified': asked<'important-data-notified'>(sendsData, 'no'),
    'critical-infrastructure': asked<'critical-infrastructure'>(sendsData, 'no'),
    'list-covers': asked<'list-covers'>(sendsData, 'no'),
    'personal-volume': asked<'personal-volume'>(sendsPersonalInformation),
    'sensitive-volume': asked<'sensitive-volume'>(sendsPersonalInformation),
    'hr-transfer': asked<'hr-transfer'>(sendsPersonalInformation, 'no'),
    'gba-parties': asked<'gba-parties'>(sendsPersonalInformation, 'no'),
    'transfer-clearance': asked<'transfer-clearance'>(is('intra-group-transfer', 'yes'), 'no'),
    'foreign-data-only': asked<'foreign-data-only'>(internationalBusiness, 'no'),
    'pilot-area': asked<'pilot-area'>(internationalCentre, 'no'),
    'facilities-in-area': asked<'facilities-in-area'>(internationalCentre, 'no'),
    'telecom-approval': asked<'telecom-approval'>(internationalCentre, 'no'),
  }
}

/** Question → when it is asked, and what counts where it is not. Absent: always asked. */
export const askedWhen: Readonly<Partial<Record<QuestionId, AskedWhen>>> = {
  'service-exports': asked<'service-exports'>(not(has('services', 'goods-only')), 'no'),
  'key-enterprise': asked<'key-enterprise'>(exporter, 'no'),
  // The whole of Hainan is a free trade zone and port, so nobody there needs to be asked.
  zones: asked<'zones'>(inOneOf(regionsWithFreeTradeZone.filter((id) => id !== 'cn-hi')), 'none'),
  // An enterprise outside the mainland is neither domestic nor foreign-invested, so no option counts.
  ownership: asked<'ownership'>(inMainland),
  'cash-pooling': asked<'cash-pooling'>(multinational, 'no'),
  'small-frequent-payments': asked<'small-frequent-payments'>(paysAcrossBorder, 'no'),
  'long-term-partners': asked<'long-term-partners'>(paysAcrossBorder, 'no'),
  'ip-plans': asked<'ip-plans'>(any(ownsIp, has('services', 'research-development', 'ip-services')), 'none'),
  'data-abroad': asked<'data-abroad'>(inMainland, 'none'),
  'intra-group-transfer': asked<'intra-group-transfer'>(
    all(has('data-abroad', 'personal-information'), multinational),
    'no',
  ),
  'overseas-internet': asked<'overseas-internet'>(inMainland, 'none'),
  ...checksAsked(),
}

/** Question → option → when it is offered. Absent: always offered. */
export const offeredWhen: Readonly<Partial<Record<QuestionId, Readonly<Record<string, Condition>>>>> = {
  zones: {
    lingang: is('region', 'cn-sh'),
    'services-pilot': inOneOf(regionsWithPilotCity),
  },
}
