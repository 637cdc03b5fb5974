/**
 * The questions, the checks, the branches, the rules of the measures and their instruments. They were typed a second
 * time by hand from the published catalogue. Nothing here is taken from `src`, so a typing error there shows as a
 * difference.
 *
 * Truth is a number: -1 false, 0 unknown, 1 true. "And" is the least, "or" the greatest, "not" the negative.
 */

/** False, unknown or true. */
export type Truth = -1 | 0 | 1

/** Question id → option id, option ids or 'not-sure'. */
export type PublishedAnswers = Readonly<Record<string, string | readonly string[] | undefined>>

interface PublishedQuestion {
  readonly section: string
  readonly id: string
  readonly kind: 'single' | 'multiple'
  readonly options: readonly string[]
  readonly exclusive?: string
  readonly leavesUnknown?: string
}

const newForms = [
  'digital-services',
  'high-end-design',
  'research-development',
  'supply-chain',
  'testing-inspection',
  'accreditation-certification',
  'ip-services',
  'geoinformation',
  'language-services',
]

const green = [
  'energy-efficiency',
  'resource-recycling',
  'environmental-remediation',
  'environmental-consulting',
  'carbon-accounting',
  'integrated-carbon-management',
]

const forVisitors = [
  'tourism',
  'medical-wellness',
  'conferences-exhibitions',
  'sports-events',
  'study-research-visits',
  'long-stay-retirement',
]

const regions = words(`
  cn-bj cn-tj cn-he cn-sx cn-nm   cn-ln cn-jl cn-hl   cn-sh cn-js cn-zj cn-ah cn-fj cn-jx cn-sd
  cn-ha cn-hb cn-hn cn-gd cn-gx cn-hi   cn-cq cn-sc cn-gz cn-yn cn-xz   cn-sn cn-gs cn-qh cn-nx cn-xj
  outside`)

/** By the year of the zone: 2013, 2015, 2017, 2018, 2019, 2020, 2023, 2026. */
const withFreeTradeZone = words(`
  cn-sh   cn-gd cn-tj cn-fj   cn-ln cn-zj cn-ha cn-hb cn-cq cn-sc cn-sn   cn-hi
  cn-sd cn-js cn-gx cn-he cn-yn cn-hl   cn-bj cn-hn cn-ah   cn-xj   cn-nm`)

/** Hainan is a zone as a whole. */
const withFreeTradeZoneToAskFor = withFreeTradeZone.filter((id) => id !== 'cn-hi')

/** Divisions of which a city is a pilot for the services sector, by the batches of 2022 and 2025. */
const withServicesPilot = words(`cn-ln cn-js cn-zj cn-hb cn-gd cn-sc   cn-fj cn-sd cn-ah cn-sn`)

/** The questions of the interview, in the order of asking. */
export const questionsAsPublished: readonly PublishedQuestion[] = [
  one('location', 'region', regions),
  some('location', 'zones', words('ftz lingang services-pilot none'), 'none'),
  one('enterprise', 'ownership', words('domestic foreign-invested')),
  one('enterprise', 'group', words('standalone domestic-group multinational-lead multinational-member')),
  some(
    'services',
    'services',
    [...newForms, ...green, ...forVisitors, 'other-services', 'goods-only'],
    'goods-only',
  ),
  one('services', 'service-exports', words('yes planned no')),
  one('services', 'key-enterprise', words('yes no')),
  some(
    'people',
    'inbound-travellers',
    words('own-staff scientific-technical high-level-talent business-visitors consumers none'),
    'none',
  ),
  one('money', 'cash-pooling', words('running wanted no')),
  one('money', 'service-payments', words('receive pay both no')),
  one('money', 'small-frequent-payments', words('yes no')),
  one('money', 'long-term-partners', words('yes no')),
  some('ip', 'ip-rights', words('patents trademarks copyrights other-ip none'), 'none'),
  some('ip', 'ip-plans', words('value trade pledge fund-rd insure none'), 'none'),
  some('data', 'data-abroad', words('personal-information business-data other-data none'), 'none'),
  one('data', 'intra-group-transfer', words('yes no')),
  some(
    'data',
    'data-business',
    words('international-data-services data-centre cloud-centre buy-processing none'),
    'none',
  ),
  some('data', 'overseas-internet', words('trade research none'), 'none'),
  some(
    'markets',
    'market-plans',
    words(
      'exhibit-abroad exhibit-at-home organise-abroad ip-protection legal-advice dispute-resolution none',
    ),
    'none',
  ),
]

/** The checks, in the order of the catalogue. */
export const checksAsPublished: readonly PublishedQuestion[] = [
  some(
    'checks',
    'passports',
    words('unilateral-2026 unilateral-russia transit-countries hainan-countries none'),
    'none',
  ),
  ...words(`stay-visa-free transit-route category-a consumption-city
    pool-members pool-flows pool-domestic-revenue pool-overseas-revenue pool-record pool-class pool-sector pool-link
    pool-set-up compliance-record quality-enterprise payments-up-to-limit rights-pledgeable
    important-data-notified critical-infrastructure list-covers`).map(yesOrNo),
  one('checks', 'personal-volume', words('under-100k 100k-1m over-1m')),
  one('checks', 'sensitive-volume', words('none under-10k over-10k')),
  ...words('hr-transfer gba-parties').map(yesOrNo),
  { ...one('checks', 'transfer-clearance', words('passed under-way no')), leavesUnknown: 'under-way' },
  ...words('foreign-data-only pilot-area facilities-in-area telecom-approval').map(yesOrNo),
]

function one(section: string, id: string, options: readonly string[]): PublishedQuestion {
  return { section, id, kind: 'single', options }
}

function some(section: string, id: string, options: readonly string[], exclusive: string): PublishedQuestion {
  return { section, id, kind: 'multiple', options, exclusive }
}

function yesOrNo(id: string): PublishedQuestion {
  return one('checks', id, words('yes no'))
}

/** Question id → its option that says that the fact is still open. */
const openAnswers = new Map(
  [...questionsAsPublished, ...checksAsPublished].map(({ id, leavesUnknown }) => [id, leavesUnknown]),
)

/** What the rules ask of the answers: `is` of a single choice, `has` of a multiple one. */
interface Facts {
  readonly is: (question: string, ...options: string[]) => Truth
  readonly has: (question: string, ...options: string[]) => Truth
}

type Rule = (facts: Facts) => Truth

/** The circular leaves the point open. */
const pilot: Truth = 0

const exporter: Rule = ({ is }) => is('service-exports', 'yes', 'planned')
const serviceProvider: Rule = ({ has }) => not(has('services', 'goods-only'))
const inMainland: Rule = ({ is }) => not(is('region', 'outside'))
const multinational: Rule = ({ is }) => is('group', 'multinational-lead', 'multinational-member')
const ownsIp: Rule = ({ has }) => has('ip-rights', 'patents', 'trademarks', 'copyrights', 'other-ip')
const hainan: Rule = ({ is }) => is('region', 'cn-hi')
const ftz: Rule = (facts) => or(hainan(facts), facts.has('zones', 'ftz', 'lingang'))
const demoZone: Rule = ({ is }) => is('region', 'cn-bj')
const pilotCity: Rule = ({ is, has }) =>
  or(is('region', 'cn-tj', 'cn-sh', 'cn-cq'), has('zones', 'services-pilot'))
const travellers: Rule = ({ has }) =>
  has(
    'inbound-travellers',
    ...words('own-staff scientific-technical high-level-talent business-visitors consumers'),
  )
const sending: Rule = ({ has }) => has('data-abroad', 'personal-information', 'business-data', 'other-data')
const sendingPersonal: Rule = ({ has }) => has('data-abroad', 'personal-information')
const pooling: Rule = ({ is }) => is('cash-pooling', 'running', 'wanted')
const pledging: Rule = ({ has }) => has('ip-plans', 'pledge')
const runningCentre: Rule = ({ has }) => has('data-business', 'data-centre', 'cloud-centre')
const paying: Rule = ({ is }) => is('service-payments', 'receive', 'pay', 'both')

/** Question id → when it is asked; and the option that stands where it is not ('' where none does). */
export const askedAsPublished: Readonly<Record<string, { readonly when: Rule; readonly otherwise: string }>> =
  {
    'service-exports': { when: ({ has }) => not(has('services', 'goods-only')), otherwise: 'no' },
    'key-enterprise': { when: ({ is }) => is('service-exports', 'yes', 'planned'), otherwise: 'no' },
    zones: {
      when: ({ is }) => is('region', ...withFreeTradeZoneToAskFor),
      otherwise: 'none',
    },
    ownership: { when: ({ is }) => not(is('region', 'outside')), otherwise: '' },
    'cash-pooling': {
      when: ({ is }) => is('group', 'multinational-lead', 'multinational-member'),
      otherwise: 'no',
    },
    'small-frequent-payments': { when: paying, otherwise: 'no' },
    'long-term-partners': { when: paying, otherwise: 'no' },
    'ip-plans': {
      when: ({ has }) =>
        or(
          has('ip-rights', 'patents', 'trademarks', 'copyrights', 'other-ip'),
          has('services', 'research-development', 'ip-services'),
        ),
      otherwise: 'none',
    },
    'data-abroad': { when: ({ is }) => not(is('region', 'outside')), otherwise: 'none' },
    'intra-group-transfer': {
      when: ({ is, has }) =>
        and(
          has('data-abroad', 'personal-information'),
          is('group', 'multinational-lead', 'multinational-member'),
        ),
      otherwise: 'no',
    },
    'overseas-internet': { when: ({ is }) => not(is('region', 'outside')), otherwise: 'none' },
    passports: { when: travellers, otherwise: 'none' },
    'category-a': { when: ({ has }) => has('inbound-travellers', 'high-level-talent'), otherwise: 'no' },
    ...askedIf(travellers, 'stay-visa-free transit-route'),
    ...askedIf(
      pooling,
      `pool-members pool-flows pool-domestic-revenue pool-overseas-revenue pool-record pool-class pool-sector
      pool-link pool-set-up`,
    ),
    ...askedIf(paying, 'compliance-record quality-enterprise payments-up-to-limit'),
    ...askedIf(pledging, 'rights-pledgeable'),
    ...askedIf(sending, 'important-data-notified critical-infrastructure list-covers'),
    'personal-volume': { when: sendingPersonal, otherwise: '' },
    'sensitive-volume': { when: sendingPersonal, otherwise: '' },
    ...askedIf(sendingPersonal, 'hr-transfer gba-parties'),
    'transfer-clearance': { when: ({ is }) => is('intra-group-transfer', 'yes'), otherwise: 'no' },
    'foreign-data-only': {
      when: ({ has }) => has('data-business', 'international-data-services', 'data-centre', 'cloud-centre'),
      otherwise: 'no',
    },
    ...askedIf(runningCentre, 'pilot-area facilities-in-area telecom-approval'),
  }

/** Checks that are asked when this holds, and count as "no" where it does not. */
function askedIf(
  when: Rule,
  checks: string,
): Record<string, { readonly when: Rule; readonly otherwise: string }> {
  return Object.fromEntries(words(checks).map((check) => [check, { when, otherwise: 'no' }]))
}

/** Option id of `zones` → the regions for which it is offered. */
const zonesOfferedIn: Readonly<Record<string, readonly string[]>> = {
  lingang: ['cn-sh'],
  'services-pilot': withServicesPilot,
}

/** Measure id → when it is relevant; in the order of the circular. */
export const rulesAsPublished: Readonly<Record<string, Rule>> = {
  // I
  'new-services-funding': (facts) =>
    and(
      exporter(facts),
      inMainland(facts),
      or(
        facts.has('services', ...newForms),
        and(facts.has('services', 'other-services', ...forVisitors), pilot),
      ),
    ),
  'green-services-funding': (facts) =>
    and(exporter(facts), inMainland(facts), facts.has('services', ...green)),
  'key-enterprise-support': (facts) =>
    and(exporter(facts), inMainland(facts), facts.is('key-enterprise', 'yes')),
  // VII
  'visa-facilitation': ({ is, has }) =>
    or(
      and(is('ownership', 'foreign-invested'), has('inbound-travellers', 'own-staff')),
      has('inbound-travellers', 'scientific-technical', 'high-level-talent'),
    ),
  'visa-free-entry': travellers,
  'inbound-consumption': (facts) =>
    and(
      facts.has('services', ...forVisitors),
      facts.has('inbound-travellers', 'consumers'),
      inMainland(facts),
    ),
  // VIII
  'cash-pooling': (facts) =>
    and(
      facts.is('group', 'multinational-lead'),
      facts.is('cash-pooling', 'running', 'wanted'),
      inMainland(facts),
    ),
  'cash-pool-membership': (facts) =>
    and(
      multinational(facts),
      serviceProvider(facts),
      facts.is('cash-pooling', 'running', 'wanted'),
      inMainland(facts),
    ),
  // IX
  'settlement-facilitation': (facts) =>
    and(facts.is('service-payments', 'receive', 'pay', 'both'), inMainland(facts)),
  'small-payment-review': (facts) =>
    and(
      facts.is('service-payments', 'receive', 'pay', 'both'),
      facts.is('small-frequent-payments', 'yes'),
      facts.is('long-term-partners', 'yes'),
      inMainland(facts),
    ),
  // X
  'ip-valuation-trading': ({ has }) => has('ip-plans', 'value', 'trade', 'pledge'),
  'ip-pledge-financing': (facts) => and(ownsIp(facts), facts.has('ip-plans', 'pledge')),
  'paperless-patent-pledge': ({ has }) => and(has('ip-rights', 'patents'), has('ip-plans', 'pledge')),
  'intangible-rd-loans': ({ has }) => has('ip-plans', 'fund-rd'),
  'ip-insurance': (facts) => and(ownsIp(facts), facts.has('ip-plans', 'insure')),
  // XI
  'important-data-guidance': ({ has }) => has('data-abroad', 'business-data'),
  'ftz-data-negative-list': (facts) =>
    and(
      or(ftz(facts), facts.is('region', 'cn-bj', 'cn-sh'), and(pilotCity(facts), pilot)),
      facts.has('data-abroad', 'personal-information', 'business-data', 'other-data'),
    ),
  'intra-group-personal-data': (facts) => and(multinational(facts), facts.is('intra-group-transfer', 'yes')),
  'international-internet-access': ({ has }) => has('overseas-internet', 'trade', 'research'),
  // XII
  'international-data-services': (facts) =>
    and(
      facts.has('data-business', 'international-data-services'),
      or(hainan(facts), facts.has('zones', 'lingang'), and(inMainland(facts), pilot)),
    ),
  'data-centres-in-zones': (facts) =>
    and(
      facts.has('data-business', 'data-centre', 'cloud-centre'),
      or(ftz(facts), demoZone(facts), and(pilotCity(facts), pilot)),
    ),
  'international-data-processing': ({ has }) => has('data-business', 'buy-processing'),
  // XIII
  'overseas-legal-support': (facts) =>
    and(
      serviceProvider(facts),
      facts.has('market-plans', 'ip-protection', 'legal-advice', 'dispute-resolution'),
    ),
  'exhibition-support': (facts) =>
    and(serviceProvider(facts), facts.has('market-plans', 'exhibit-abroad', 'exhibit-at-home')),
  'own-exhibitions': (facts) => and(serviceProvider(facts), facts.has('market-plans', 'organise-abroad')),
}

/** A way to use a measure: its first and last day, to whom it is open, what it requires. */
interface PublishedInstrument {
  readonly serves: string
  readonly from?: string
  readonly until?: string
  readonly openTo?: Rule
  readonly requires?: Rule
}

const yes =
  (...checks: string[]): Rule =>
  ({ is }) =>
    and(...checks.map((check) => is(check, 'yes')))

const byAuthority: Rule = () => pilot

/** Instrument id → how it is published; in the order of the measures. */
export const instrumentsAsPublished: Readonly<Record<string, PublishedInstrument>> = {
  // I
  'local-services-programmes': { serves: 'new-services-funding', requires: byAuthority },
  'local-green-programmes': { serves: 'green-services-funding', requires: byAuthority },
  // VII
  'k-visa': {
    serves: 'visa-facilitation',
    from: '2025-10-01',
    openTo: ({ has }) => has('inbound-travellers', 'scientific-technical'),
    requires: byAuthority,
  },
  'r-visa': {
    serves: 'visa-facilitation',
    from: '2018-01-01',
    openTo: ({ has }) => has('inbound-travellers', 'high-level-talent'),
    requires: yes('category-a'),
  },
  'unilateral-visa-free': {
    serves: 'visa-free-entry',
    until: '2026-12-31',
    openTo: ({ has }) => has('passports', 'unilateral-2026'),
    requires: yes('stay-visa-free'),
  },
  'russia-visa-free': {
    serves: 'visa-free-entry',
    until: '2027-12-31',
    openTo: ({ has }) => has('passports', 'unilateral-russia'),
    requires: yes('stay-visa-free'),
  },
  'transit-240-hours': {
    serves: 'visa-free-entry',
    openTo: ({ has }) => has('passports', 'transit-countries'),
    requires: yes('transit-route'),
  },
  'hainan-visa-free': {
    serves: 'visa-free-entry',
    openTo: (facts) => and(hainan(facts), facts.has('passports', 'hainan-countries')),
  },
  'consumption-cities': {
    serves: 'inbound-consumption',
    openTo: ({ is }) => or(is('region', 'cn-bj', 'cn-tj', 'cn-sh', 'cn-cq'), is('consumption-city', 'yes')),
    requires: byAuthority,
  },
  // VIII
  'integrated-pool': {
    serves: 'cash-pooling',
    from: '2025-12-26',
    requires: yes(
      ...words(`pool-members pool-flows pool-domestic-revenue pool-overseas-revenue pool-record pool-class
        pool-sector pool-set-up`),
    ),
  },
  'smaller-pool': { serves: 'cash-pooling', from: '2026-09-14', requires: byAuthority },
  'integrated-pool-member': {
    serves: 'cash-pool-membership',
    from: '2025-12-26',
    requires: (facts) =>
      and(
        yes('pool-link', 'pool-sector', 'pool-record', 'pool-class')(facts),
        or(
          facts.is('cash-pooling', 'running'),
          yes('pool-members', 'pool-flows', 'pool-domestic-revenue', 'pool-overseas-revenue')(facts),
        ),
      ),
  },
  'smaller-pool-member': { serves: 'cash-pool-membership', from: '2026-09-14', requires: byAuthority },
  // IX
  'quality-enterprise-treatment': {
    serves: 'settlement-facilitation',
    requires: yes('compliance-record', 'quality-enterprise'),
  },
  'review-up-to-limit': {
    serves: 'small-payment-review',
    from: '2020-08-28',
    requires: yes('payments-up-to-limit'),
  },
  'bank-lighter-review': { serves: 'small-payment-review', requires: byAuthority },
  // X
  'bank-ip-loan': {
    serves: 'ip-pledge-financing',
    requires: (facts) => and(yes('rights-pledgeable')(facts), pilot),
  },
  'ip-finance-pilot': {
    serves: 'ip-pledge-financing',
    openTo: ({ is }) =>
      or(is('region', 'cn-bj', 'cn-js', 'cn-sc', 'cn-sh'), and(is('region', 'cn-gd'), pilot)),
    requires: (facts) => and(yes('rights-pledgeable')(facts), pilot),
  },
  'online-pledge-registration': {
    serves: 'paperless-patent-pledge',
    from: '2021-11-15',
    requires: yes('rights-pledgeable'),
  },
  // XI
  'not-notified': {
    serves: 'important-data-guidance',
    from: '2024-03-22',
    openTo: ({ is }) => is('important-data-notified', 'no'),
  },
  'zone-data-list': {
    serves: 'ftz-data-negative-list',
    openTo: ({ is, has }) =>
      and(
        or(
          is('region', 'cn-bj', 'cn-sh', 'cn-hi'),
          and(
            is('region', 'cn-tj', 'cn-zj', 'cn-gx', 'cn-js', 'cn-cq', 'cn-fj', 'cn-gd'),
            has('zones', 'ftz'),
          ),
        ),
        is('list-covers', 'yes'),
        is('critical-infrastructure', 'no'),
      ),
  },
  'hr-exemption': {
    serves: 'intra-group-personal-data',
    from: '2024-03-22',
    openTo: yes('hr-transfer'),
  },
  'small-volume-exemption': {
    serves: 'intra-group-personal-data',
    from: '2024-03-22',
    openTo: ({ is }) =>
      and(
        is('critical-infrastructure', 'no'),
        is('important-data-notified', 'no'),
        is('personal-volume', 'under-100k'),
        is('sensitive-volume', 'none'),
      ),
  },
  'greater-bay-contract': {
    serves: 'intra-group-personal-data',
    from: '2023-12-13',
    openTo: ({ is }) =>
      and(is('region', 'cn-gd'), is('gba-parties', 'yes'), is('important-data-notified', 'no')),
  },
  certification: {
    serves: 'intra-group-personal-data',
    from: '2026-01-01',
    openTo: ({ is }) =>
      and(
        is('critical-infrastructure', 'no'),
        is('important-data-notified', 'no'),
        or(is('personal-volume', '100k-1m'), is('sensitive-volume', 'under-10k')),
        not(is('personal-volume', 'over-1m')),
        not(is('sensitive-volume', 'over-10k')),
      ),
    requires: ({ is }) => is('transfer-clearance', 'passed'),
  },
  'security-assessment': {
    serves: 'intra-group-personal-data',
    openTo: ({ is }) =>
      or(
        is('critical-infrastructure', 'yes'),
        is('important-data-notified', 'yes'),
        is('personal-volume', 'over-1m'),
        is('sensitive-volume', 'over-10k'),
      ),
    requires: ({ is }) => is('transfer-clearance', 'passed'),
  },
  // XII
  'foreign-data-in-and-out': {
    serves: 'international-data-services',
    from: '2024-03-22',
    openTo: yes('foreign-data-only'),
  },
  'lingang-data-hub': {
    serves: 'international-data-services',
    from: '2025-08-15',
    openTo: ({ has }) => has('zones', 'lingang'),
    requires: byAuthority,
  },
  'hainan-data-services': {
    serves: 'international-data-services',
    openTo: hainan,
    requires: byAuthority,
  },
  'telecom-pilot': {
    serves: 'data-centres-in-zones',
    from: '2024-10-23',
    openTo: (facts) =>
      and(
        facts.is('ownership', 'foreign-invested'),
        or(
          hainan(facts),
          facts.is('region', 'cn-bj'),
          facts.has('zones', 'lingang'),
          and(facts.is('region', 'cn-sh', 'cn-gd'), facts.is('pilot-area', 'yes')),
        ),
      ),
    requires: yes('facilities-in-area', 'telecom-approval'),
  },
  'existing-centres': { serves: 'international-data-processing', requires: byAuthority },
  // XIII
  'legal-service-platform': { serves: 'overseas-legal-support', from: '2026-10-10' },
  'local-exhibition-programmes': { serves: 'exhibition-support', requires: byAuthority },
}

/** Returns the state of each instrument on a day, written YYYY-MM-DD. */
export function statesAsPublished(answers: PublishedAnswers, today: string): (instrument: string) => string {
  const facts = factsFrom(answers)
  const holds = (rule: Rule | undefined) => rule?.(facts) ?? 1
  return (id) => {
    const published = instrumentsAsPublished[id]
    if (!published) throw new Error(`No instrument "${id}" is published.`)
    const { from = '0000-01-01', until = '9999-12-31', openTo, requires } = published
    if (dayNumber(today) > dayNumber(until)) return 'ended'
    if (dayNumber(today) < dayNumber(from)) return 'not-begun'
    const open = holds(openTo)
    const usable = and(open, holds(requires))
    if (usable === 1) return 'usable'
    if (usable === 0) return 'uncertain'
    return open === -1 ? 'not-for-you' : 'lacking'
  }
}

function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return (year * 100 + month) * 100 + day
}

/**
 * Returns what to do about each measure.
 *
 * @param canBeSettled whether some question can still settle the verdict of a measure that is possible.
 */
export function actionsAsPublished(
  answers: PublishedAnswers,
  today: string,
  canBeSettled: (measure: string) => boolean,
): (measure: string) => string {
  const verdictOf = verdictsAsPublished(answers)
  const stateOf = statesAsPublished(answers, today)
  return (measure) => {
    const verdict = verdictOf(measure)
    if (verdict === 'not-relevant') return 'none'
    if (verdict === 'possible' && canBeSettled(measure)) return 'check'
    const states = instrumentsOf(measure).map(stateOf)
    if (states.includes('usable')) return verdict === 'relevant' ? 'use' : 'check'
    if (states.includes('uncertain')) return 'check'
    return states.includes('lacking') ? 'qualify' : 'wait'
  }
}

function instrumentsOf(measure: string): readonly string[] {
  return Object.keys(instrumentsAsPublished).filter((id) => instrumentsAsPublished[id]?.serves === measure)
}

/** Returns the verdicts of the rules: true relevant, unknown possible, false not relevant. */
export function verdictsAsPublished(answers: PublishedAnswers): (measure: string) => string {
  const facts = factsFrom(answers)
  return (measure) => {
    const rule = rulesAsPublished[measure]
    if (!rule) throw new Error(`No rule is published for "${measure}".`)
    return ['not-relevant', 'possible', 'relevant'][rule(facts) + 1] ?? ''
  }
}

/** Returns the questions that a rule uses, also through "asked when" and offers. */
export function questionsReadBy(measure: string): ReadonlySet<string> {
  const read = new Set<string>()
  const silent = new Proxy<PublishedAnswers>({}, { get: (_, question) => void read.add(String(question)) })
  verdictsAsPublished(silent)(measure)
  if (read.has('zones')) read.add('region')
  return read
}

function factsFrom(answers: PublishedAnswers): Facts {
  const facts: Facts = { is: test, has: test }
  const asked = new Map<string, Truth>()
  return facts

  function isAsked(question: string, when: Rule): Truth {
    const known = asked.get(question)
    if (known !== undefined) return known
    const found = when(facts)
    asked.set(question, found)
    return found
  }

  function test(question: string, ...options: string[]): Truth {
    const given = testGiven(question, options)
    const branch = askedAsPublished[question]
    if (!branch) return given
    const fixed: Truth = options.includes(branch.otherwise) ? 1 : -1
    const whetherAsked = isAsked(question, branch.when)
    if (whetherAsked === 0) return given === fixed ? given : 0
    return whetherAsked === 1 ? given : fixed
  }

  function testGiven(question: string, options: readonly string[]): Truth {
    const answer = answers[question]
    if (answer === undefined || answer === 'not-sure' || answer === openAnswers.get(question)) return 0
    if (typeof answer === 'string') return options.includes(answer) ? 1 : -1
    let somethingCounts: Truth = -1
    let met: Truth = -1
    for (const option of answer) {
      const counts = offer(question, option)
      somethingCounts = or(somethingCounts, counts)
      if (options.includes(option)) met = or(met, counts)
    }
    return somethingCounts === 1 ? met : 0
  }

  function offer(question: string, option: string): Truth {
    const places = question === 'zones' ? zonesOfferedIn[option] : undefined
    return places ? test('region', ...places) : 1
  }
}

function and(...truths: Truth[]): Truth {
  return Math.min(...truths) as Truth
}

function or(...truths: Truth[]): Truth {
  return Math.max(...truths) as Truth
}

function not(truth: Truth): Truth {
  return -truth as Truth
}

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
