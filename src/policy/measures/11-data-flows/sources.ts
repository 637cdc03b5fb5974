import { sources } from '../../source'

/** The national rules, and what the Cyberspace Administration says of them. */
const nationalRules = sources(
  {
    id: 'cac-data-flow-provisions-2024',
    date: '2024-03-22',
    inForceFrom: '2024-03-22',
    url: 'https://www.cac.gov.cn/2024-03/22/c_1712776612187994.htm',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'conventus-data-flow-provisions-2024',
    date: '2024',
    url: 'https://conventuslaw.com/featured-content/china-new-rules-on-data-export-are-implemented',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'cac-certification-measures-2025',
    number: '国家互联网信息办公室、国家市场监督管理总局令第20号',
    date: '2025-10-14',
    inForceFrom: '2026-01-01',
    url: 'https://www.cac.gov.cn/2025-10/17/c_1762449728720008.htm',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'cac-assessment-measures-2022',
    date: '2022-07-07',
    url: 'https://www.cac.gov.cn/2022-07/07/c_1658811536396503.htm',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'cac-standard-contract-measures-2023',
    date: '2023-02-24',
    url: 'https://www.cac.gov.cn/2023-02/24/c_1678884830036813.htm',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'cac-answers-january-2026',
    date: '2026-01-30',
    url: 'https://www.cac.gov.cn/2026-01/30/c_1771505108953002.htm',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'cac-answers-july-2026',
    date: '2026-07-24',
    url: 'https://www.cac.gov.cn/2026-07/24/c_1786638883119336.htm',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'certification-bodies-2026',
    date: '2026-03-27',
    url: 'https://swt.fujian.gov.cn/xxgk/jgzn/jgcs/zmsyqzcyjs/zmzcc_gzdt/202603/t20260327_7116292.htm',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'vehicle-data-guide-2026',
    date: '2026-02-03',
    url: 'https://www.cac.gov.cn/2026-02/03/c_1771851453192164.htm',
    grade: 'official',
    checked: '2026-10',
  },
  { id: 'foreign-investment-plan-2026', date: '2026-06-22', grade: 'named', checked: '2026-10' },
)

/** The lists of the zones and cities. */
const lists = sources(
  { id: 'cac-data-lists-2026', date: '2026-05-18', grade: 'named', checked: '2026-10' },
  {
    id: 'cctv-data-lists-2026',
    date: '2026-06-04',
    url: 'https://tv.cctv.com/2026/06/04/VIDE7XnoEBKXINmvYdYmACWb260604.shtml',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'beijing-data-list-2026',
    date: '2026-05',
    url: 'https://english.beijing.gov.cn/latest/news/202605/t20260525_4664345.html',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'cctv-beijing-data-list-2026',
    date: '2026-08-19',
    url: 'https://tv.cctv.com/2026/08/19/VIDEKne9Y6AHQ9fGF3mA25xF260819.shtml',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'shanghai-data-list-2026',
    date: '2026-04-24',
    url: 'https://english.shanghai.gov.cn/en-PolicyInsights/20260428/82703407db56425da229e2e2673a3393.html',
    grade: 'official',
    checked: '2026-10',
  },
  { id: 'shanghai-data-list-rules-2026', date: '2026', grade: 'named', checked: '2026-10' },
  { id: 'data-list-recordals-2026', date: '2026-08-06', grade: 'named', checked: '2026-10' },
  {
    id: 'zhong-lun-data-lists',
    url: 'https://www.zhonglun.com/research/articles/54634.html',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'reed-smith-data-lists-2026',
    date: '2026',
    url: 'https://www.reedsmith.com/articles/a-tale-of-two-cities-beijing-and-shanghai-relax-policies-on-cross-border-data-transfers/',
    grade: 'professional',
    checked: '2026-10',
  },
)

/** The arrangements of the Greater Bay Area, and pilots of international cooperation. */
const arrangements = sources(
  {
    id: 'greater-bay-area-contract-2023',
    date: '2023-12-13',
    url: 'https://pcpd.org.hk/english/news_events/newspaper/newspaper_20240314.html',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'cms-greater-bay-area-2023',
    date: '2023-12',
    url: 'https://cms-lawnow.com/en/ealerts/2023/12/china-issues-guidelines-to-facilitate-cross-border-data-flow-in-the-greater-bay-area',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'mondaq-greater-bay-area-2024',
    date: '2024',
    url: 'https://www.mondaq.com/hongkong/data-protection/1403610/greater-bay-standard-contract-facilitates-personal-data-transfers-between-nine-guangdong-cities-and-hong-kong',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'macao-arrangement-2024',
    date: '2024',
    url: 'https://macaudailytimes.com.mo/?p=185128',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'cctv-data-cooperation-2026',
    date: '2026-08-21',
    url: 'https://tv.cctv.com/2026/08/21/VIDE5iI1gu3cZapsMtvX6NBM260821.shtml',
    grade: 'professional',
    checked: '2026-10',
  },
)

/** The documents that the measures of article XI rest on. */
export const dataFlowsSources = [...nationalRules, ...lists, ...arrangements] as const
