/** Dates are shown in words; a text that is no date is shown unchanged. */
import { expect, it } from 'vitest'
import { useDates } from '../../src/browser/dates'
import { switchLanguage } from '../../src/i18n'

it.each([
  ['2026', '2026', '2026年'],
  ['2026-11', 'November 2026', '2026年11月'],
  ['2026-11-05', '5 November 2026', '2026年11月5日'],
  ['2026-13', '2026-13', '2026-13'],
  ['second', 'second', 'second'],
  ['', '', ''],
])('shows %j in English and in Chinese', async (text, english, chinese) => {
  await switchLanguage('en')
  expect(useDates()(text)).toBe(english)
  await switchLanguage('zh')
  expect(useDates()(text)).toBe(chinese)
})
