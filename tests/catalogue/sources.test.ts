/** C8: every measure cites article and passage; every source is declared once, cited, dated and checked. */
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/policy'
import { articles, circular, edition, editions } from '../../src/policy/circular'
import { generalSources } from '../../src/policy/general-sources'
import { contacts } from '../../src/policy/contacts/contacts'
import { guidance } from '../../src/policy/measures/guidance'
import { measureIds } from '../../src/policy/measures/ids'
import { measures } from '../../src/policy/measures/measures'
import { measureSources } from '../../src/policy/measures/sources'
import type { Source } from '../../src/policy/source'
import { wordsFor } from '../../src/report'
import { chinese, everyLanguage } from '../support/words'

const allSources: readonly Source[] = [...generalSources, ...measureSources]
const advices = Object.values(guidance)

/** Tells whether a text is a date that exists: a day, a month, or where it may be, a year. */
function isDate(text: string): boolean {
  const [, month = '01', day = '01'] = text.split('-')
  const full = `${text.slice(0, 4)}-${month}-${day}`
  return (
    /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && new Date(`${full}T00:00:00Z`).toISOString().startsWith(full)
  )
}

/** Tells whether a text is the year of a call that is closed. */
const isClosedYear = (text: string) => /^20\d{2}$/.test(text) && text < edition.slice(0, 4)

/** Returns the year that a text gives for an example that is closed. */
function calledExampleOf(text: string): string | undefined {
  const [, english, chinese] = /^(?:Example from (\d{4}), closed: |(\d{4})年示例，已截止：)/.exec(text) ?? []
  return english ?? chinese
}

const isMonth = (text: string) => /^20\d{2}-\d{2}$/.test(text) && isDate(text)

describe('the measures', () => {
  it('are listed once each, in the order of the circular', () => {
    expect(measures.map(({ id }) => id)).toEqual(measureIds)
    expect(new Set(measureIds).size).toBe(measureIds.length)
    expect(catalogue.measures).toBe(measures)
    expect(Object.keys(guidance).toSorted()).toEqual([...measureIds].toSorted())
  })

  it('cite exactly the articles of the published excerpt, in their order', () => {
    const cited = [...new Set(measures.map(({ provision }) => provision.article))]
    expect(cited).toEqual(articles.filter(({ inExcerpt }) => inExcerpt).map(({ numeral }) => numeral))
  })

  it('cite the sentences of an article in order, and leave out none', () => {
    for (const { numeral } of articles) {
      const cited = measures
        .filter(({ provision }) => provision.article === numeral)
        .map(({ provision }) => provision.sentences)
      const firsts = cited.map(([first]) => first ?? 0)
      expect(firsts).toEqual(firsts.toSorted())
      const all = [...new Set(cited.flat())].toSorted()
      expect(all).toEqual(all.map((_, index) => index + 1))
    }
  })
})

describe('the sources', () => {
  it('are declared once each', () => {
    const ids = allSources.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('are all cited, or stand among the general ones', () => {
    const cited = new Set(
      advices.flatMap(({ restsOn, conditionsToday }) => [
        ...restsOn,
        ...conditionsToday.map(({ source }) => source),
      ]),
    )
    const declared = new Set(measureSources.map(({ id }) => id))
    expect([...cited].toSorted()).toEqual([...declared].toSorted())
  })

  it('have titles in every language, and no title is without a source', () => {
    for (const { details } of everyLanguage) {
      expect(Object.keys(details.sources).toSorted()).toEqual(measureSources.map(({ id }) => id).toSorted())
      expect(Object.keys(details.circular.sources).toSorted()).toEqual(
        generalSources.map(({ id }) => id).toSorted(),
      )
    }
  })

  describe.each(allSources)('$id', (source) => {
    it('has an address that can be opened, or none where it is only named', () => {
      expect(source.url === undefined).toBe(source.grade === 'named')
      if (source.url === undefined) return
      const { protocol, hostname, username, search } = new URL(source.url)
      expect(['http:', 'https:']).toContain(protocol)
      expect(hostname).toContain('.')
      expect(username).toBe('')
      expect(search).not.toMatch(/utm_|fbclid|gclid/)
      expect(source.url).not.toMatch(/\s/)
    })

    it('has dates that exist, none later than its check', () => {
      const { date, inForceFrom, checked } = source
      expect([date, inForceFrom].filter((iso) => iso !== undefined && !isDate(iso))).toEqual([])
      expect(isMonth(checked)).toBe(true)
      expect(date === undefined || date.slice(0, 7) <= checked).toBe(true)
    })

    it('has a number with the right brackets, if it has one', () => {
      if (source.number !== undefined) expect(source.number).not.toMatch(/[[\]()（）【】]|^\s|\s$/)
    })
  })

  it('have different addresses', () => {
    const urls = allSources.flatMap(({ url }) => url ?? [])
    expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([])
  })
})

describe.each(measureIds)('what to do about %s', (id) => {
  const advice = guidance[id]

  it('rests on declared sources, each once', () => {
    const declared = new Set(measureSources.map((source) => source.id))
    expect(advice.restsOn.filter((source) => !declared.has(source))).toEqual([])
    expect(new Set(advice.restsOn).size).toBe(advice.restsOn.length)
  })

  it('gives the source and the month of every condition, never later than the source was read', () => {
    for (const { source, asOf } of advice.conditionsToday) {
      const declared = measureSources.find((entry) => entry.id === source)
      expect(isMonth(asOf) || isClosedYear(asOf)).toBe(true)
      expect(asOf <= (declared?.checked ?? '')).toBe(true)
    }
  })

  it('shows a closed call as an example of its year, after what holds today, and without a check', () => {
    const rows = advice.conditionsToday
    const isExample = rows.map(({ asOf }) => isClosedYear(asOf))
    expect(isExample).toEqual(isExample.toSorted())
    for (const [place, row] of rows.entries()) {
      const year = isExample[place] === true ? row.asOf : undefined
      for (const { language, details } of everyLanguage) {
        const text = wordsFor<string>(details.measures[id].conditionsToday, row.id)
        expect([language, row.id, calledExampleOf(text)]).toEqual([language, row.id, year])
      }
      if (year === undefined) continue
      expect(row).not.toHaveProperty('check')
      const declared = measureSources.find((entry) => entry.id === row.source)
      expect(declared?.date?.slice(0, 4)).toBe(year)
    }
  })

  it('was checked in a month up to the edition, and no source of it was checked earlier', () => {
    expect(isMonth(advice.checked)).toBe(true)
    expect(advice.checked <= edition).toBe(true)
    const cited = new Set([...advice.restsOn, ...advice.conditionsToday.map(({ source }) => source)])
    const earlier = measureSources.filter((source) => cited.has(source.id) && source.checked < advice.checked)
    expect(earlier).toEqual([])
  })

  it('names steps, documents and conditions once each', () => {
    for (const part of [advice.firstSteps, advice.documents, advice.conditionsToday]) {
      const ids = part.map((entry) => entry.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    expect(advice.firstSteps.length).toBeGreaterThan(1)
  })

  it('names whom to contact, each once', () => {
    expect(advice.contacts.length).toBeGreaterThan(0)
    expect(new Set(advice.contacts).size).toBe(advice.contacts.length)
  })

  it('is related to other measures only, each once', () => {
    expect(advice.related.filter((other) => other === id || !measureIds.includes(other))).toEqual([])
    expect(new Set(advice.related).size).toBe(advice.related.length)
  })
})

describe('the contacts', () => {
  it('are all named by some measure', () => {
    const named = new Set(advices.flatMap((advice) => advice.contacts))
    expect(contacts.filter((contact) => !named.has(contact))).toEqual([])
  })

  it('have words in every language, and no words are left over', () => {
    expect(new Set(contacts).size).toBe(contacts.length)
    for (const { details } of everyLanguage)
      expect(Object.keys(details.contacts).toSorted()).toEqual([...contacts].toSorted())
  })
})

describe('the circular', () => {
  it('has thirteen articles, a number and a date', () => {
    expect(articles.length).toBe(13)
    expect(circular.number).toBe('商服贸发〔2025〕186号')
    expect(isDate(circular.date)).toBe(true)
    for (const { details } of everyLanguage) expect(details.circular.citation).toContain(circular.number)
  })

  it('is kept in editions, the newest first, with the catalogue in the newest', () => {
    expect(edition).toBe(editions[0].id)
    expect(catalogue.edition).toBe(edition)
    // The second edition of a month has number 2; the first has no number.
    const [year = '', month, further] = edition.split(/[-.]/)
    for (const { details } of everyLanguage)
      for (const part of further === undefined ? [year] : [year, further])
        expect(details.circular.editionName).toContain(part)
    expect(chinese.details.circular.editionName).toContain(`${String(Number(month))}月`)
    const dates = editions.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted().toReversed())
    for (const { id, date } of editions) {
      const [month = '', further = '2'] = id.split('.')
      expect(isMonth(month)).toBe(true)
      expect(further).toMatch(/^[2-9]$/)
      expect(date.startsWith(month)).toBe(true)
      for (const { details } of everyLanguage) expect(details.circular.editions[id]).not.toBe('')
    }
  })
})
