/** The documents that the measures of article XI rest on. */
import { sources } from '../../source'

export const dataFlowsSources = sources(
  {
    id: 'cac-data-flow-provisions-2024',
    date: '2024-03-22',
    inForceFrom: '2024-03-22',
    url: 'https://www.icourt.cc/prac-document/157293.html',
    grade: 'professional',
    checked: '2026-11',
  },
  {
    id: 'cac-certification-measures-2025',
    number: '国家互联网信息办公室、国家市场监督管理总局令第20号',
    date: '2025-10-14',
    inForceFrom: '2026-01-01',
    url: 'http://en.people.cn/n3/2025/1018/c90000-20378973.html',
    grade: 'professional',
    checked: '2026-11',
  },
  {
    id: 'beijing-data-list-2026',
    date: '2026-05',
    url: 'https://english.beijing.gov.cn/latest/news/202605/t20260525_4664345.html',
    grade: 'official',
    checked: '2026-11',
  },
  {
    id: 'shanghai-data-list-2026',
    date: '2026-04-24',
    url: 'https://english.shanghai.gov.cn/en-PolicyInsights/20260428/82703407db56425da229e2e2673a3393.html',
    grade: 'official',
    checked: '2026-11',
  },
  {
    id: 'tianjin-data-list-2024',
    date: '2024-05',
    grade: 'named',
    checked: '2026-11',
  },
  {
    id: 'linklaters-data-lists-2025',
    date: '2025-02',
    url: 'https://linklaters.com/pl-pl/insights/blogs/digilinks/2025/february/china-will-free-trade-zones-negative--and-whitelists-ease-data-exports',
    grade: 'professional',
    checked: '2026-11',
  },
  {
    id: 'reed-smith-data-lists-2026',
    date: '2026',
    url: 'https://www.reedsmith.com/articles/a-tale-of-two-cities-beijing-and-shanghai-relax-policies-on-cross-border-data-transfers/',
    grade: 'professional',
    checked: '2026-11',
  },
  {
    id: 'data-compliance-china-lists-2025',
    date: '2025',
    url: 'https://datacompliancechina.com/posts/compliance-talker-ftz-negative-lists-important-data/',
    grade: 'professional',
    checked: '2026-11',
  },
  {
    id: 'greater-bay-area-contract-2023',
    date: '2023-12-13',
    url: 'https://pcpd.org.hk/english/news_events/newspaper/newspaper_20240314.html',
    grade: 'official',
    checked: '2026-11',
  },
)
