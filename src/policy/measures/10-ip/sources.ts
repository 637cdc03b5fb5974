/** The documents that the measures of article X rest on. */
import { sources } from '../../source'

export const ipSources = sources(
  {
    id: 'ip-finance-pilot-2025',
    number: '金发〔2025〕10号',
    date: '2025',
    grade: 'named',
    checked: '2026-11',
  },
  {
    id: 'sichuan-ip-finance-2025',
    number: '川金监发〔2025〕6号',
    date: '2025-05-20',
    url: 'http://scjgj.sc.gov.cn/scjgj/c104492/2025/6/26/17e49fbeb129491d9eb29ccd81c060b2.shtml',
    grade: 'official',
    checked: '2026-11',
  },
  {
    id: 'jiangsu-ip-finance-2025',
    date: '2025-06',
    grade: 'named',
    checked: '2026-11',
  },
  {
    id: 'beijing-ip-finance-2025',
    number: '京金发〔2025〕210号',
    date: '2025-07-07',
    grade: 'named',
    checked: '2026-11',
  },
  {
    id: 'ccb-ip-valuation-pilot',
    url: 'http://qba.org.cn/zlandetail-979.html',
    grade: 'professional',
    checked: '2026-11',
  },
  {
    id: 'patent-pledge-registration',
    grade: 'named',
    checked: '2026-11',
  },
)
