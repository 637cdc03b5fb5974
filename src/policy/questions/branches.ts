/** When each question is asked, which answer stands where it is not, and which options are offered where. */
import type { AskedWhen, Condition } from '../../engine'
import { regionsWithFreeTradeZone, regionsWithServicesPilot } from '../regions'
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
} from './conditions'
import type { OptionOf, QuestionId } from './vocabulary'

function asked<Id extends QuestionId>(condition: Condition, ...otherwise: OptionOf<Id>[]): AskedWhen {
  return { condition, otherwise }
}

/** `is('region', …)` over a list that the type cannot show to be non-empty. */
function inOneOf(regions: readonly OptionOf<'region'>[]): Condition {
  return { kind: 'is', question: 'region', options: regions }
}

export const askedWhen: Readonly<Partial<Record<QuestionId, AskedWhen>>> = {
  'service-exports': asked<'service-exports'>(not(has('services', 'goods-only')), 'no'),
  'key-enterprise': asked<'key-enterprise'>(exporter, 'no'),
  // Hainan is a free trade zone and port as a whole, so nobody there needs to be asked.
  zones: asked<'zones'>(inOneOf(regionsWithFreeTradeZone.filter((id) => id !== 'cn-hi')), 'none'),
  // An enterprise outside the mainland is neither domestic nor foreign-invested: no option stands.
  ownership: asked<'ownership'>(inMainland),
  'cash-pooling': asked<'cash-pooling'>(multinational, 'no'),
  'small-frequent-payments': asked<'small-frequent-payments'>(paysAcrossBorder, 'no'),
  'long-term-partners': asked<'long-term-partners'>(paysAcrossBorder, 'no'),
  'compliance-record': asked<'compliance-record'>(paysAcrossBorder, 'no'),
  'ip-plans': asked<'ip-plans'>(any(ownsIp, has('services', 'research-development', 'ip-services')), 'none'),
  'data-abroad': asked<'data-abroad'>(inMainland, 'none'),
  'intra-group-transfer': asked<'intra-group-transfer'>(
    all(has('data-abroad', 'personal-information'), multinational),
    'no',
  ),
  'transfer-clearance': asked<'transfer-clearance'>(is('intra-group-transfer', 'yes'), 'no'),
  'overseas-internet': asked<'overseas-internet'>(inMainland, 'none'),
}

export const offeredWhen: Readonly<Partial<Record<QuestionId, Readonly<Record<string, Condition>>>>> = {
  zones: {
    lingang: is('region', 'cn-sh'),
    'demonstration-zone': is('region', 'cn-bj'),
    'services-pilot': inOneOf(regionsWithServicesPilot),
  },
}
