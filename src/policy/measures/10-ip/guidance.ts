import { guidance } from '../../guidance'
import { has, is } from '../../questions/conditions'

const trades = has('ip-plans', 'trade')
const ownsPatents = has('ip-rights', 'patents')
const ownsOtherRights = has('ip-rights', 'trademarks', 'copyrights', 'other-ip')

/** Requirements of the Measures for the Registration of Patent Pledges. */
const ofPledgeMeasures = { source: 'patent-pledge-registration', asOf: '2026-10' } as const
const ofRegistration = { ...ofPledgeMeasures, instrument: 'online-pledge-registration' } as const

/** Article X: what to do about each measure, and what that rests on. */
export const ipGuidance = guidance({
  'ip-valuation-trading': {
    restsOn: [
      'technology-trade-regulations',
      'technology-contracts-2009',
      'export-technology-catalogue-2025',
    ],
    conditionsToday: [
      { id: 'technology-kind', source: 'export-technology-catalogue-2025', asOf: '2026-10' },
      { id: 'technology-registration', source: 'technology-contracts-2009', asOf: '2026-10' },
      { id: 'technology-papers', source: 'technology-trade-regulations', asOf: '2026-10' },
    ],
    firstSteps: [
      { id: 'list-rights', contact: 'own' },
      { id: 'choose-valuer', contact: 'valuer' },
      { id: 'ask-for-platform', contact: 'cnipa', when: trades },
      { id: 'check-technology', contact: 'local-commerce', when: trades },
      { id: 'register-contract', contact: 'local-commerce', when: trades },
    ],
    documents: [
      { id: 'proof-of-rights', contact: 'valuer' },
      { id: 'co-owner-consent', contact: 'own' },
      { id: 'contracts-on-rights', contact: 'valuer' },
      { id: 'income-figures', contact: 'valuer' },
      { id: 'technology-contract', contact: 'local-commerce', when: trades },
    ],
    contacts: ['valuer', 'cnipa', 'local-commerce'],
    related: ['ip-pledge-financing', 'intangible-rd-loans', 'ip-insurance'],
    checked: '2026-10',
  },
  'ip-pledge-financing': {
    restsOn: [
      'services-finance-guidance-2026',
      'ip-finance-pilot-2025',
      'ccb-ip-valuation-pilot',
      'ip-pledge-loans-2025',
      'patent-pledge-registration',
    ],
    conditionsToday: [
      { id: 'bank-criteria', instrument: 'bank-ip-loan', source: 'ip-pledge-loans-2025', asOf: '2026-10' },
      {
        id: 'pilot-places',
        instrument: 'ip-finance-pilot',
        source: 'ip-finance-pilot-2025',
        asOf: '2026-10',
      },
      {
        id: 'pilot-sichuan',
        instrument: 'ip-finance-pilot',
        source: 'sichuan-ip-finance-2025',
        asOf: '2026-10',
      },
      {
        id: 'pilot-jiangsu',
        instrument: 'ip-finance-pilot',
        source: 'jiangsu-ip-finance-2025',
        asOf: '2026-10',
      },
      {
        id: 'beijing-valuation',
        instrument: 'ip-finance-pilot',
        source: 'beijing-ip-finance-2025',
        asOf: '2026-10',
      },
      {
        id: 'pilot-shanghai',
        instrument: 'ip-finance-pilot',
        source: 'shanghai-ip-finance-2026',
        asOf: '2026-10',
      },
      {
        id: 'pilot-shenzhen',
        instrument: 'ip-finance-pilot',
        source: 'shenzhen-plan-outline-2026',
        asOf: '2026-10',
      },
      { id: 'patents-registered', ...ofPledgeMeasures },
      { id: 'co-owners', check: 'rights-pledgeable', ...ofPledgeMeasures },
    ],
    firstSteps: [
      { id: 'list-rights', contact: 'own' },
      { id: 'ask-bank', contact: 'bank', instrument: 'bank-ip-loan' },
      { id: 'compare-valuation', contact: 'valuer' },
      { id: 'ask-about-pilot', contact: 'nfra' },
      { id: 'plan-registration', contact: 'cnipa', when: ownsPatents },
      { id: 'ask-where-registered', contact: 'bank', when: ownsOtherRights },
    ],
    documents: [
      { id: 'proof-of-rights', contact: 'bank' },
      { id: 'pledge-contract', contact: 'bank' },
      { id: 'co-owner-consent', contact: 'bank' },
      { id: 'accounts', contact: 'bank' },
      { id: 'valuation', contact: 'bank' },
    ],
    contacts: ['bank', 'valuer', 'cnipa', 'nfra'],
    related: ['paperless-patent-pledge', 'ip-valuation-trading', 'intangible-rd-loans'],
    checked: '2026-10',
  },
  'paperless-patent-pledge': {
    restsOn: ['patent-pledge-registration', 'ip-finance-pilot-2025', 'beijing-ip-finance-2025'],
    conditionsToday: [
      { id: 'joint-application', ...ofRegistration },
      { id: 'co-owners', check: 'rights-pledgeable', ...ofRegistration },
      { id: 'foreign-party', ...ofRegistration },
      { id: 'way-of-filing', ...ofRegistration },
      { id: 'papers', ...ofRegistration },
      { id: 'registration', ...ofRegistration },
      { id: 'pilot-branches', source: 'ip-finance-pilot-2025', asOf: '2026-10' },
      { id: 'beijing-registration', source: 'beijing-ip-finance-2025', asOf: '2025-07' },
    ],
    firstSteps: [
      { id: 'check-patents', contact: 'own' },
      { id: 'choose-way', contact: 'cnipa' },
      { id: 'agree-filing', contact: 'bank' },
      { id: 'appoint-agency', contact: 'own', when: is('region', 'outside') },
      { id: 'keep-result', contact: 'own' },
    ],
    documents: [
      { id: 'application-form', contact: 'cnipa' },
      { id: 'pledge-contract', contact: 'cnipa' },
      { id: 'identity', contact: 'cnipa' },
      { id: 'power-of-attorney', contact: 'cnipa' },
      { id: 'co-owner-consent', contact: 'own' },
    ],
    contacts: ['cnipa', 'bank'],
    related: ['ip-pledge-financing', 'ip-valuation-trading'],
    checked: '2026-10',
  },
  'intangible-rd-loans': {
    restsOn: ['services-finance-guidance-2026', 'services-opinions-2026'],
    conditionsToday: [],
    firstSteps: [
      { id: 'outline-project', contact: 'own' },
      { id: 'ask-bank', contact: 'bank' },
      { id: 'compare-offers', contact: 'own' },
      { id: 'ask-for-support', contact: 'local-commerce' },
    ],
    documents: [
      { id: 'project-plan', contact: 'bank' },
      { id: 'accounts', contact: 'bank' },
      { id: 'rights-and-applications', contact: 'bank' },
      { id: 'contracts', contact: 'bank' },
    ],
    contacts: ['bank', 'nfra', 'local-commerce'],
    related: ['ip-pledge-financing', 'ip-valuation-trading', 'new-services-funding'],
    checked: '2026-10',
  },
  'ip-insurance': {
    restsOn: [],
    conditionsToday: [],
    firstSteps: [
      { id: 'list-risks', contact: 'own' },
      { id: 'ask-insurers', contact: 'insurer' },
      { id: 'read-terms', contact: 'own' },
      { id: 'ask-for-local-support', contact: 'cnipa' },
    ],
    documents: [
      { id: 'proof-of-rights', contact: 'insurer' },
      { id: 'contracts-on-rights', contact: 'insurer' },
      { id: 'dispute-history', contact: 'insurer' },
      { id: 'cost-estimate', contact: 'own' },
    ],
    contacts: ['insurer', 'cnipa', 'nfra'],
    related: ['overseas-legal-support', 'ip-valuation-trading', 'ip-pledge-financing'],
    checked: '2026-10',
  },
})
