/** Editions in words: a second edition of a month has a number, and no text shows an id. */
import { describe, expect, it } from 'vitest'
import { readEdition } from '../../src/engine'
import { editionEn } from '../../src/i18n/editions.en'
import { editionZh } from '../../src/i18n/editions.zh'
import { editions } from '../../src/policy'
import { chinese, english } from '../support/words'

describe('the name of an edition', () => {
  it.each([
    ['2026-11', 'November 2026', '2026年11月版'],
    ['2026-11.2', 'November 2026 (no. 2)', '2026年11月第2版'],
    ['2027-01.12', 'January 2027 (no. 12)', '2027年1月第12版'],
  ])('%s is written in words in both languages', (id, english, chinese) => {
    expect([editionEn(id), editionZh(id)]).toEqual([english, chinese])
  })

  it.each(['2026-13', '2026-11.1', '2026-11-29', 'x', ''])(
    '%j is no edition, and is shown as it is',
    (text) => {
      expect([editionEn(text), editionZh(text)]).toEqual([text, text])
    },
  )

  it.each(editions)('$id of the catalogue can be read', ({ id }) => {
    expect(readEdition(id)).toBeDefined()
  })
})

describe.each([
  ['English', english],
  ['Chinese', chinese],
] as const)('the text in %s', (_, { words, details }) => {
  it.each(['2026-11', '2026-11.2', ...editions.map(({ id }) => id)])(
    'names the edition %s in words',
    (id) => {
      for (const text of [
        words.messages.site.edition(id),
        details.pages.about.editionText(id, details.report.date('2026-11-29')),
        details.sharing.shared.edition(id),
        details.circular.editionName,
      ]) {
        expect(text).not.toContain(id)
        expect(text).toMatch(/November 2026|2026年11月|\d{4}/)
      }
    },
  )
})
