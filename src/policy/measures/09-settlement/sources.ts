import { sources } from '../../source'

/** The documents that the measures of article IX rest on. */
export const settlementSources = sources(
  {
    id: 'current-account-guidelines-2020',
    number: '汇发〔2020〕14号',
    date: '2020-08-28',
    url: 'https://www.cms-lawnow.com/ealerts/2020/09/new-guidelines-on-foreign-exchange-transactions-under-current-account-items?cc_lang=en',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'china-forex-services-review',
    url: 'http://www.chinaforex.com.cn/index.php/cms/item-view-id-50126.shtml',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'tax-recordal-2013',
    number: '国家税务总局、国家外汇管理局公告2013年第40号',
    date: '2013',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'tax-recordal-2021',
    number: '国家税务总局、国家外汇管理局公告2021年第19号',
    date: '2021-06-29',
    url: 'https://www.shui5.cn/article/85/140822.html',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'safe-settlement-notice-2025',
    date: '2025-10-29',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'quality-enterprises-2025',
    date: '2025-11-19',
    url: 'https://cn.ebnerstolz.com/news/cross-border-trade-investment',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'inner-mongolia-settlement-pilot-2026',
    date: '2026-07-13',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'safe-second-half-plan-2026',
    date: '2026-08',
    grade: 'named',
    checked: '2026-10',
  },
)
