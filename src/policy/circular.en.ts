import { articles } from './circular'
import type { CircularWords } from './words'

const notInExcerpt = { title: 'Not in the published excerpt' }
const missing = String(articles.filter(({ inExcerpt }) => !inExcerpt).length)
const all = String(articles.length)

/** The circular as a whole, in English. */
export const circularEn: CircularWords = {
  short: 'Circular on service exports, 22 September 2025',
  citation:
    'Circular of the Ministry of Commerce and Eight Other Departments on Several Policy Measures to Promote Service Exports (商服贸发〔2025〕186号, Shangfuwumao Fa [2025] No. 186), 22 September 2025, made public on 24 September 2025, issued by the Department of Trade in Services and Commercial Services of the Ministry of Commerce',
  excerptNote:
    'The circular has thirteen articles. This tool works from the published English excerpt, which leaves out articles II to VI. It covers no measures of these five articles and gives no results for them. To know what they provide, see the Chinese original on the website of the Ministry of Commerce (MOFCOM).',
  notCovered: `${missing} of ${all} articles are not covered: articles II to VI are not in the published excerpt.`,
  reported: {
    title: 'What public reports say about the articles not covered',
    lead: 'According to a People’s Daily Online report of 25 September 2025, the circular also wants:',
    topics: [
      'the guidance fund for innovative development of services trade to draw private capital into services',
      'applications for tax refunds on service exports to become more efficient through electronic platforms',
      'export credit insurance to support service exports more',
    ],
    unread: 'We have not read these articles. They enter no result here.',
    translationNote: 'The report is in Italian; the words here are our own translation.',
  },
  special: {
    outside:
      'Your enterprise has no establishment in the Chinese mainland. Most measures are for enterprises that have one.',
    'goods-only':
      'The circular is about services. Your enterprise trades in goods only, so most measures are not meant for it.',
  },
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
    '2026-11.2':
      'Says what can be used today: instruments with dates, 19 questions, points to check, and facts from public documents up to 10 October 2026.',
    '2026-11': 'First edition. It covers 25 measures from eight articles of the circular.',
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
    'circular-topics-report-2025': {
      title: 'Report on the circular, with topics of articles that the excerpt leaves out (in Italian)',
      issuer: 'People’s Daily Online, Italian edition',
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
    'The articles that we read set no thresholds, but today’s rules do, such as RMB 7 billion for cash pools. We show them; they do not decide whether a measure is meant for you.',
  conditionsTodayLead:
    'What today’s rules require. It decides what you can use now, not whether a measure is meant for you.',
  amounts:
    'The articles that we read set no amounts and no thresholds. Those come from supporting rules. They decide what you can use now, not whether a measure is meant for you.',
}
