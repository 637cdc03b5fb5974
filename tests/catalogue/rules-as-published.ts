/**
 * The questions, the branches and the rules of the measures, typed a second time by hand from the published
 * catalogue. Nothing here is taken from `src`, so a slip of the pen there shows as a difference.
 *
 * Truth is a number: -1 false, 0 unknown, 1 true. "And" is the least, "or" the greatest, "not" the negative.
 */

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

/** By the year of the zone: 2013, 2015, 2017, 2018, 2019, 2020, 2023. */
const withFreeTradeZone = words(`
  cn-sh   cn-gd cn-tj cn-fj   cn-ln cn-zj cn-ha cn-hb cn-cq cn-sc cn-sn   cn-hi
  cn-sd cn-js cn-gx cn-he cn-yn cn-hl   cn-bj cn-hn cn-ah   cn-xj`)

/** Hainan is a zone as a whole. */
const withFreeTradeZoneToAskFor = withFreeTradeZone.filter((id) => id !== 'cn-hi')

/** By the batches of 2021, 2022 and 2025; a city counts for the division in which it lies. */
const withServicesPilot = words(`
  cn-tj cn-sh cn-hi cn-cq   cn-ln cn-js cn-zj cn-hb cn-gd cn-sc   cn-ln cn-zj cn-fj cn-sd cn-gd cn-ah cn-fj cn-sn cn-js`)

export const questionsAsPublished: readonly PublishedQuestion[] = [
  {
    section: 'services',
    id: 'services',
    kind: 'multiple',
    options: [...newForms, ...green, ...forVisitors, 'other-services', 'goods-only'],
    exclusive: 'goods-only',
  },
  { section: 'services', id: 'service-exports', kind: 'single', options: words('yes planned no') },
  { section: 'services', id: 'key-enterprise', kind: 'single', options: words('yes no') },
  { section: 'location', id: 'region', kind: 'single', options: regions },
  {
    section: 'location',
    id: 'zones',
    kind: 'multiple',
    options: words('ftz lingang demonstration-zone services-pilot none'),
    exclusive: 'none',
  },
  { section: 'enterprise', id: 'ownership', kind: 'single', options: words('domestic foreign-invested') },
  {
    section: 'enterprise',
    id: 'group',
    kind: 'single',
    options: words('standalone domestic-group multinational-lead multinational-member'),
  },
  {
    section: 'people',
    id: 'inbound-travellers',
    kind: 'multiple',
    options: words('own-staff scientific-technical high-level-talent business-visitors consumers none'),
    exclusive: 'none',
  },
  { section: 'money', id: 'cash-pooling', kind: 'single', options: words('running wanted no') },
  { section: 'money', id: 'service-payments', kind: 'single', options: words('receive pay both no') },
  { section: 'money', id: 'small-frequent-payments', kind: 'single', options: words('yes no') },
  { section: 'money', id: 'long-term-partners', kind: 'single', options: words('yes no') },
  { section: 'money', id: 'compliance-record', kind: 'single', options: words('yes no') },
  {
    section: 'ip',
    id: 'ip-rights',
    kind: 'multiple',
    options: words('patents trademarks copyrights other-ip none'),
    exclusive: 'none',
  },
  {
    section: 'ip',
    id: 'ip-plans',
    kind: 'multiple',
    options: words('value trade pledge fund-rd insure none'),
    exclusive: 'none',
  },
  {
    section: 'data',
    id: 'data-abroad',
    kind: 'multiple',
    options: words('personal-information business-data other-data none'),
    exclusive: 'none',
  },
  { section: 'data', id: 'intra-group-transfer', kind: 'single', options: words('yes no') },
  {
    section: 'data',
    id: 'transfer-clearance',
    kind: 'single',
    options: words('passed under-way no'),
    leavesUnknown: 'under-way',
  },
  {
    section: 'data',
    id: 'data-business',
    kind: 'multiple',
    options: words('international-data-services data-centre cloud-centre buy-processing none'),
    exclusive: 'none',
  },
  {
    section: 'data',
    id: 'overseas-internet',
    kind: 'multiple',
    options: words('trade research none'),
    exclusive: 'none',
  },
  {
    section: 'markets',
    id: 'market-plans',
    kind: 'multiple',
    options: words(
      'exhibit-abroad exhibit-at-home organise-abroad ip-protection legal-advice dispute-resolution none',
    ),
    exclusive: 'none',
  },
]

/** Question id → its option that says that the fact is still open. */
const openAnswers = new Map(questionsAsPublished.map(({ id, leavesUnknown }) => [id, leavesUnknown]))

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
const demoZone: Rule = ({ has }) => has('zones', 'demonstration-zone')
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
    'compliance-record': { when: paying, otherwise: 'no' },
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
    'transfer-clearance': { when: ({ is }) => is('intra-group-transfer', 'yes'), otherwise: 'no' },
    'overseas-internet': { when: ({ is }) => not(is('region', 'outside')), otherwise: 'none' },
  }

/** Option id of `zones` → the regions for which it is offered. */
const zonesOfferedIn: Readonly<Record<string, readonly string[]>> = {
  lingang: ['cn-sh'],
  'demonstration-zone': ['cn-bj'],
  'services-pilot': withServicesPilot,
}

/** Measure id → when it is relevant; in the order of the circular. */
export const rulesAsPublished: Readonly<Record<string, Rule>> = {
  // I
  'new-services-funding': (facts) =>
    and(exporter(facts), inMainland(facts), facts.has('services', ...newForms)),
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
  'visa-free-entry': ({ has }) => has('inbound-travellers', 'business-visitors', 'consumers'),
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
    and(
      facts.is('service-payments', 'receive', 'pay', 'both'),
      facts.is('compliance-record', 'yes'),
      inMainland(facts),
    ),
  'small-payment-review': (facts) =>
    and(
      facts.is('service-payments', 'receive', 'pay', 'both'),
      facts.is('small-frequent-payments', 'yes'),
      facts.is('long-term-partners', 'yes'),
      inMainland(facts),
    ),
  // X
  'ip-valuation-trading': ({ has }) => has('ip-plans', 'value', 'trade'),
  'ip-pledge-financing': (facts) => and(ownsIp(facts), facts.has('ip-plans', 'pledge')),
  'paperless-patent-pledge': ({ has }) => and(has('ip-rights', 'patents'), has('ip-plans', 'pledge')),
  'intangible-rd-loans': ({ has }) => has('ip-plans', 'fund-rd'),
  'ip-insurance': (facts) => and(ownsIp(facts), facts.has('ip-plans', 'insure')),
  // XI
  'important-data-guidance': ({ has }) => has('data-abroad', 'business-data'),
  'ftz-data-negative-list': (facts) =>
    and(
      or(ftz(facts), facts.is('region', 'cn-bj', 'cn-sh')),
      facts.has('data-abroad', 'personal-information', 'business-data', 'other-data'),
    ),
  'intra-group-personal-data': (facts) =>
    and(
      multinational(facts),
      facts.is('intra-group-transfer', 'yes'),
      facts.is('transfer-clearance', 'passed'),
      pilot,
    ),
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
      or(ftz(facts), demoZone(facts), and(facts.has('zones', 'services-pilot'), pilot)),
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

/** The verdicts of the rules: true relevant, unknown possible, false not relevant. */
export function verdictsAsPublished(answers: PublishedAnswers): (measure: string) => string {
  const facts = factsFrom(answers)
  return (measure) => {
    const rule = rulesAsPublished[measure]
    if (!rule) throw new Error(`No rule is published for "${measure}".`)
    return ['not-relevant', 'possible', 'relevant'][rule(facts) + 1] ?? ''
  }
}

/** The questions at which a rule looks, through "asked when" and offers too. */
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
