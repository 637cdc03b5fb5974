/** A measure's sheet holds all that the catalogue knows about it, in words. */
import { describe, expect, it } from 'vitest'
import type { PolicyMeasure } from '../../src/policy'
import type { ContactId } from '../../src/policy/contacts/contacts'
import { guidance } from '../../src/policy/measures/guidance'
import { instruments } from '../../src/policy/measures/instruments'
import { measures } from '../../src/policy/measures/measures'
import { measureSources } from '../../src/policy/measures/sources'
import { type MeasureSheet, measureSheet } from '../../src/report'
import { faultsOf } from '../support/prose'
import { english, everyLanguage } from '../support/words'

describe.each(everyLanguage)('in $language', ({ language, words, details }) => {
  describe.each(measures)('the sheet of $id', (measure) => {
    const sheet = measureSheet(measure, words, details, details.report)
    const advice = guidance[measure.id]
    const text = details.measures[measure.id]

    it('has its names and texts', () => {
      expect(sheet).toMatchObject({
        measure: measure.id,
        article: measure.provision.article,
        title: words.titles[measure.id],
        summary: details.summaries[measure.id],
        offers: text.offers,
        addresses: text.addresses,
        unknown: text.unknown,
        availability: { label: '', text: text.today },
      } satisfies Partial<Record<keyof MeasureSheet, unknown>>)
    })

    it('cites article and passage', () => {
      expect(sheet.provision).toContain(words.messages.measures.article(measure.provision.article))
      expect(sheet.provision).toBe(
        details.report.provision(measure.provision.article, measure.provision.sentences),
      )
    })

    it('has every condition under its source, with its date', () => {
      const shown = sheet.conditionsToday.flatMap(({ source, asOf, texts }) =>
        texts.map((entry) => [entry, source.id, asOf]),
      )
      const expected = advice.conditionsToday.map(({ id, source, asOf }) => [
        text.conditionsToday[id],
        source,
        details.report.date(asOf),
      ])
      expect(shown.toSorted()).toEqual(expected.toSorted())
      const headings = sheet.conditionsToday.map(({ source, asOf }) => `${source.id} ${asOf}`)
      expect(new Set(headings).size).toBe(headings.length)
    })

    it('has every step in order, every document and every contact, with the names of the contacts', () => {
      const nameOf = (contact: ContactId | 'own') =>
        contact === 'own' ? details.report.ownHouse : details.contacts[contact].name
      expect(sheet.firstSteps.map((step) => [step.text, step.with])).toEqual(
        advice.firstSteps.map(({ id, contact }) => [text.firstSteps[id], nameOf(contact)]),
      )
      const documents = sheet.documents.flatMap((group) => group.texts.map((entry) => [entry, group.for]))
      expect(documents.toSorted()).toEqual(
        advice.documents.map(({ id, contact }) => [text.documents[id], nameOf(contact)]).toSorted(),
      )
      expect(new Set(sheet.documents.map((group) => group.for)).size).toBe(sheet.documents.length)
      expect(sheet.contacts.map(({ name }) => name)).toEqual(advice.contacts.map(nameOf))
    })

    it('lists every source once, with its own title, number and address', () => {
      const basis = instruments.filter(({ serves }) => serves === measure.id).flatMap((own) => own.basis)
      const cited = [...basis, ...advice.restsOn, ...advice.conditionsToday.map(({ source }) => source)]
      expect(new Set(sheet.sources.map(({ id }) => id))).toEqual(new Set(cited))
      expect(new Set(sheet.sources).size).toBe(new Set(cited).size)
      for (const entry of sheet.sources) {
        const declared = measureSources.find(({ id }) => id === entry.id)
        expect(entry).toMatchObject({
          ...details.sources[entry.id],
          number: declared?.number,
          url: declared?.url,
        })
        const dates = [declared?.date, declared?.inForceFrom, declared?.checked]
        expect([entry.date, entry.inForceFrom, entry.checked]).toEqual(
          dates.map((iso) => iso && details.report.date(iso)),
        )
      }
    })

    it('says when its sources were last checked', () => {
      expect(sheet.checked).toEqual({ text: details.report.date(advice.checked), month: advice.checked })
    })

    it('names its related measures', () => {
      expect(sheet.related).toEqual(advice.related.map((id) => ({ measure: id, title: words.titles[id] })))
    })

    it('has only texts without faults', () => {
      const all = [
        sheet.title,
        sheet.summary,
        sheet.offers,
        sheet.addresses,
        sheet.availability.text,
        ...sheet.conditionsToday.flatMap(({ texts }) => texts),
        ...sheet.firstSteps.map((step) => step.text),
        ...sheet.documents.flatMap(({ texts }) => texts),
        ...sheet.contacts.flatMap(({ name, role }) => [name, role]),
        ...sheet.unknown,
        sheet.provision,
      ]
      expect(all.flatMap((entry) => faultsOf(entry, language))).toEqual([])
    })
  })
})

it('throws an error when a measure or a source has no words', () => {
  const { words, details } = english
  const [measure] = measures
  if (!measure) throw new Error('There are no measures.')
  const without = { ...details, measures: {} }
  expect(() => measureSheet(measure satisfies PolicyMeasure, words, without, details.report)).toThrow(
    measure.id,
  )
  const nameless = { ...details, sources: {} }
  expect(() => measures.map((entry) => measureSheet(entry, words, nameless, details.report))).toThrow(
    'no words',
  )
})
