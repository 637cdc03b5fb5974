/** The documents that the measures of article XII rest on. */
import { sources } from '../../source'

export const dataServicesSources = sources(
  {
    id: 'miit-telecom-pilot-2024',
    number: '工信部通信函〔2024〕107号',
    date: '2024-04-08',
    url: 'https://mmlcgroup.com/china-telecoms-2025/',
    grade: 'professional',
    checked: '2026-11',
  },
  {
    id: 'telecom-pilot-launch-2024',
    date: '2024-11-08',
    url: 'https://www.mondaq.com/china/telecoms-mobile-cable-communications/1542078/china-launched-pilot-program-permitting-foreign-enterprises39-greater-participation-in-valueadded-telecommunications-services',
    grade: 'professional',
    checked: '2026-11',
  },
  {
    id: 'lingang-data-hub-plan-2025',
    date: '2025-08-15',
    url: 'https://en.lingang.gov.cn/html/website/lg/English/News1630758253379031042/Updates/c1962452503814578177.html',
    grade: 'official',
    checked: '2026-11',
  },
  {
    id: 'haikou-gateway-2025',
    date: '2025-10-20',
    url: 'https://www.stdaily.com/web/English/2025-10/20/content_418078.html',
    grade: 'professional',
    checked: '2026-11',
  },
  {
    id: 'hainan-free-trade-port-law-2021',
    date: '2021-06-10',
    inForceFrom: '2021-06-10',
    url: 'https://enhsfy.hicourt.gov.cn/article/detail/2025/01/id/8667890.shtml',
    grade: 'official',
    checked: '2026-11',
  },
  {
    id: 'mofcom-services-opening-2023',
    date: '2023-03',
    url: 'http://english.mofcom.gov.cn/article/pressconferencehomepage/servicetrade/202303/20230303395196.shtml',
    grade: 'official',
    checked: '2026-11',
  },
)
