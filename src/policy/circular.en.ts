/** The circular as a whole, in English. */
import { edition } from './circular'
import type { CircularWords } from './words'

const notInExcerpt = { title: 'Not in the published excerpt' }

export const circularEn: CircularWords = {
  short: 'Circular on service exports, 22 September 2025',
  citation:
    'Circular of the Ministry of Commerce and Eight Other Departments on Several Policy Measures to Promote Service Exports (商服贸发〔2025〕186号, Shangfuwumao Fa [2025] No. 186), 22 September 2025, issued by the Department of Trade in Services and Commercial Services of the Ministry of Commerce',
  excerptNote:
    'The circular has thirteen articles. This tool works from the published English excerpt, which leaves out articles II to VI. It therefore covers no measures of these five articles, and invents nothing for them. To know what they provide, see the Chinese original on the website of the Ministry of Commerce (MOFCOM).',
  editionName: `Edition ${edition}`,
  authorities: {
    mofcom: { name: 'Ministry of Commerce (MOFCOM)' },
    cac: { name: 'Cyberspace Administration of China (CAC)' },
    mof: { name: 'Ministry of Finance (MOF)' },
    pboc: { name: 'People’s Bank of China (PBOC)' },
    gac: { name: 'General Administration of Customs (GAC)' },
    sta: { name: 'State Taxation Administration (STA)' },
    nfra: { name: 'National Financial Regulatory Administration (NFRA)' },
    cnipa: { name: 'China National Intellectual Property Administration (CNIPA)' },
    safe: { name: 'State Administration of Foreign Exchange (SAFE)' },
  },
  articles: {
    I: { title: 'Funding channels' },
    II: notInExcerpt,
    III: notInExcerpt,
    IV: notInExcerpt,
    V: notInExcerpt,
    VI: notInExcerpt,
    VII: { title: 'Movement of people and inbound consumption' },
    VIII: { title: 'Cross-border capital flows' },
    IX: { title: 'Settlement of trade in services' },
    X: { title: 'Use and trade of intellectual property' },
    XI: { title: 'Cross-border data flows' },
    XII: { title: 'International data services' },
    XIII: { title: 'International markets' },
  },
  workingTitleNote:
    'The titles below are our own short working titles, not the official headings. The English ones follow the unofficial translation; the Chinese ones are ours as well, because we did not have the Chinese text.',
  editions: {
    '2026-11':
      'First edition. It covers 25 measures from eight articles of the circular, and rests on public documents as read up to November 2026.',
  },
  sources: {
    'circular-2025': {
      title:
        'Circular of the Ministry of Commerce and Eight Other Departments on Several Policy Measures to Promote Service Exports (Chinese original)',
      issuer: 'Ministry of Commerce and eight other departments',
    },
    'circular-excerpt-2025': {
      title:
        'China Issues New Policy Measures to Promote Service Exports (unofficial English excerpt of the circular)',
      issuer: 'ForTran Law Firm',
    },
    'circular-report-2025': {
      title: 'Opinion piece on the circular and its thirteen measures',
      issuer: 'China Economic Net',
    },
    'circular-announcement-2025': {
      title: 'Report on the press conference that announced the package (in Japanese)',
      issuer: 'China Radio International, on livedoor News',
    },
    'services-trade-opinions-2024': {
      title:
        'Opinions on Promoting the High-Quality Development of Trade in Services through High-Level Opening-up (linked page: report in Japanese)',
      issuer: 'General Office of the State Council; page of the Japan External Trade Organization (JETRO)',
    },
  },
  disclaimer:
    'This tool gives general information. It is not legal, tax or financial advice, and a result is neither a decision nor a promise of any authority or bank. The English wording rests on an unofficial translation; the Chinese original of the circular prevails. Rules change: before you act, check what you read here with the authority or bank concerned.',
  articlesTitle: 'Its thirteen measures',
  reportTitle: 'Policy report for service exports',
  profileUnknown: 'Services, region and group not answered yet',
  thresholds:
    'The circular itself sets no thresholds. Amounts and records come from supporting rules; check them under “Conditions today”. They never enter a verdict.',
  conditionsTodayLead:
    'Requirements of supporting rules. Check them next; they do not enter the verdict, because the circular sets no thresholds.',
  amounts:
    'The circular sets no amounts and no thresholds. Those come from supporting rules. They are shown as conditions to check, and never enter a verdict.',
}
