import { sources } from '../../source'

/** The documents that the measures of article VIII rest on. */
export const capitalSources = sources(
  {
    id: 'cash-pool-notice-2025',
    number: '银发〔2025〕251号',
    date: '2025-12-26',
    inForceFrom: '2025-12-26',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'cash-pool-dla-piper-2026',
    date: '2026-01-22',
    url: 'https://www.dlapiper.com/en-pr/insights/publications/2026/01/official-release-of-the-2025-cross-border-cash-pooling-regulations',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'cash-pool-etnet-2025',
    date: '2025-12-29',
    url: 'https://www.etnet.com.hk/www/tc/forex/news-article/20251229780',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'cash-pool-china-daily-2025',
    date: '2025-12-27',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'smaller-cash-pool-cctv-2026',
    date: '2026-08-18',
    inForceFrom: '2026-09-14',
    url: 'https://tv.cctv.com/2026/08/18/VIDEt9Pa7RMSPW1xLbohIinX260818.shtml',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'smaller-cash-pool-caixin-2026',
    date: '2026-08-15',
    url: 'https://finance.caixin.com/2026-08-15/102474412.html',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'smaller-cash-pool-draft-2025',
    date: '2025-07-25',
    url: 'https://www.lexiscn.com/latest_message.php?id=490408',
    grade: 'professional',
    checked: '2026-10',
  },
)
