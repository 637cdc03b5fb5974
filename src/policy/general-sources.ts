/** Sources that belong to no single measure. */
import { circular } from './circular'
import { sources } from './source'

/** The documents that the catalogue as a whole rests on: the circular itself, its excerpt, and what surrounds it. */
export const generalSources = sources(
  {
    id: 'circular-2025',
    number: circular.number,
    date: circular.date,
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'circular-excerpt-2025',
    date: '2025-10-20',
    url: 'https://www.fortrantax.com/insights/672.html',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'circular-topics-report-2025',
    date: '2025-09-25',
    url: 'http://www.italian.people.cn/n3/2025/0925/c416707-20370881.html',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'circular-report-2025',
    date: '2025-09-26',
    url: 'http://en.ce.cn/Insight/202509/t20250926_2491613.shtml',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'circular-announcement-2025',
    date: '2025-08-27',
    url: 'https://news.livedoor.com/article/detail/29451861/',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'services-trade-opinions-2024',
    number: '国办发〔2024〕44号',
    date: '2024-08-28',
    url: 'https://www.jetro.go.jp/biznews/2024/09/79aaebf9a392cf6b.html',
    grade: 'professional',
    checked: '2026-10',
  },
)

/** The id of the source that reports on the articles missing from the excerpt. */
export const reportedIn: (typeof generalSources)[number]['id'] = 'circular-topics-report-2025'
