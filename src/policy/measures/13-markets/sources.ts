/** The documents that the measures of article XIII rest on. */
import { sources } from '../../source'

export const marketsSources = sources({
  id: 'shenzhen-exhibitions-abroad-2025',
  date: '2025',
  grade: 'named',
  checked: '2026-11',
})
