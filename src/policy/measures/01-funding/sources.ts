import { sources } from '../../source'

/** The documents that the measures of article I rest on. */
export const fundingSources = sources(
  {
    id: 'shenzhen-services-trade-2025',
    date: '2025',
    url: 'https://www.sz.gov.cn//zl/gbm/content/post_12125096.html',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'foreign-trade-fund-2022',
    number: '财建〔2022〕3号',
    date: '2022',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'beijing-service-exports-2025',
    date: '2025',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'guangdong-services-trade-plan-2026',
    date: '2026-05-20',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'export-technology-catalogue-2025',
    number: '商务部、科技部公告2025年第28号',
    date: '2025-07-15',
    grade: 'named',
    checked: '2026-10',
  },
)
