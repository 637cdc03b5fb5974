import { sources } from '../../source'

/** The documents that the measures of article X rest on. */
export const ipSources = sources(
  {
    id: 'patent-pledge-registration',
    number: '国家知识产权局公告第461号',
    date: '2021-11-15',
    inForceFrom: '2021-11-15',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'ip-finance-pilot-2025',
    number: '金发〔2025〕10号',
    date: '2025',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'sichuan-ip-finance-2025',
    number: '川金监发〔2025〕6号',
    date: '2025-05-20',
    url: 'http://scjgj.sc.gov.cn/scjgj/c104492/2025/6/26/17e49fbeb129491d9eb29ccd81c060b2.shtml',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'jiangsu-ip-finance-2025',
    date: '2025-06',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'beijing-ip-finance-2025',
    number: '京金发〔2025〕210号',
    date: '2025-07-07',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'shanghai-ip-finance-2026',
    date: '2026-06-12',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'shenzhen-plan-outline-2026',
    date: '2026-05-26',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'ccb-ip-valuation-pilot',
    url: 'http://qba.org.cn/zlandetail-979.html',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'ip-pledge-loans-2025',
    date: '2026-03-23',
    url: 'https://tv.cctv.com/2026/03/23/VIDEFouiqJn2Sk8bwuJqIXR9260323.shtml',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'services-finance-guidance-2026',
    date: '2026-09-25',
    url: 'https://www.gov.cn/zhengce/zhengceku/202609/content_7082302.htm',
    grade: 'official',
    checked: '2026-10',
  },
  {
    id: 'services-opinions-2026',
    date: '2026-04-21',
    url: 'https://tv.cctv.com/2026/04/21/VIDEOf83dWAOA793I51AanSw260421.shtml',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'technology-trade-regulations',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'technology-contracts-2009',
    number: '商务部令2009年第3号',
    date: '2009',
    grade: 'named',
    checked: '2026-10',
  },
)
