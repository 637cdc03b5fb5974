import { sources } from '../../source'

/** The documents that the measures of article XIII rest on. */
export const marketsSources = sources(
  {
    id: 'legal-service-platform-2026',
    date: '2026-10-10',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'mediation-regulations-2026',
    date: '2026-01-06',
    inForceFrom: '2026-05-01',
    url: 'https://tv.cctv.com/2026/01/06/VIDEOxRaV00epuVKJHeVO4K7260106.shtml',
    grade: 'professional',
    checked: '2026-10',
  },
  {
    id: 'antitrust-platform-2026',
    date: '2026-09-11',
    grade: 'named',
    checked: '2026-10',
  },
  {
    id: 'shenzhen-exhibitions-abroad-2025',
    date: '2025',
    grade: 'named',
    checked: '2026-10',
  },
)
