import { createHash } from 'node:crypto'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { movedUnnamed, unnamedInMarkdown } from '../../../scripts/catalogue/editions'
import { compareOutcomes, outcomesInMarkdown, type Version } from '../../../scripts/catalogue/outcomes'
import { html } from '../../../scripts/catalogue/html'
import { reviewSheet } from '../../../scripts/catalogue/review-sheet'
import { appraise, assess, type IsoDate } from '../../../src/engine'
import {
  catalogue,
  type Edition,
  editions as published,
  instruments,
  type MeasureId,
} from '../../../src/policy'
import { measureSources } from '../../../src/policy/measures/sources'
import { any, is } from '../../../src/policy/questions/conditions'
import { wordsFor } from '../../../src/report'
import { everyLanguage } from '../../support/words'

const editions: readonly Edition[] = published

const day: IsoDate = '2026-11-29'

/** Joins a catalogue with the engine of this version. */
function version(of: Version['catalogue']): Version {
  return {
    catalogue: of,
    assess: (answers) => assess(of, answers),
    appraise: (answers, on) => appraise(of, answers, on),
  }
}

const today = version(catalogue)

/** The catalogue as it would be if the lists concerned every enterprise outside the mainland too, which will never be. */
const withOutsiders = {
  ...catalogue,
  measures: catalogue.measures.map((measure) =>
    measure.id === 'ftz-data-negative-list'
      ? { ...measure, relevantWhen: any(measure.relevantWhen, is('region', 'outside')) }
      : measure,
  ),
}
const changed = version(withOutsiders)

/** The catalogue as it would be if the unilateral visa-free entry ended a year later. */
const withInstruments = version({
  ...catalogue,
  instruments: catalogue.instruments.map((instrument) =>
    instrument.id === 'unilateral-visa-free' ? { ...instrument, until: '2027-12-31' as const } : instrument,
  ),
})

/** What the change of a rule does, computed once for all tests. */
const ofTheRule = compareOutcomes(today, changed, day, 300)

describe('what a change of a rule does', () => {
  it('is nothing when no rule has changed', () => {
    const outcomes = compareOutcomes(today, today, day, 300)
    expect(outcomes).toMatchObject({ sampled: 300, incomparable: 0, affected: 0, moves: [] })
    expect(outcomes.days).toEqual(['2026-11-29', '2027-01-01', '2028-01-01'])
    expect(outcomesInMarkdown(outcomes, { before: 'a', after: 'b' })).toContain(
      'No verdict and no action differs.',
    )
  })

  it('is reported for each measure, with an enterprise whose verdict changes', () => {
    const { affected, moves: all } = ofTheRule
    const moves = all.filter((move) => move.of === 'verdict')
    expect(affected).toBeGreaterThan(0)
    expect(new Set(moves.map(({ measure }) => measure))).toEqual(new Set(['ftz-data-negative-list']))
    expect(moves.every(({ to }) => to !== 'not-relevant')).toBe(true)
    expect(moves.reduce((sum, { count }) => sum + count, 0)).toBe(affected)
    for (const { from, to, example } of moves) {
      expect([undefined, 'not-sure', 'outside']).toContain(example['region'])
      expect(Object.keys(example)).not.toContain('market-plans')
      const verdict = ({ assess: by }: Version) =>
        by(example).findings.find(({ measure }) => measure === 'ftz-data-negative-list')?.verdict
      expect([verdict(today), verdict(changed)]).toEqual([from, to])
    }
  })

  it('is reported for actions too, on each day on which a period makes a difference', () => {
    const { moves, days } = compareOutcomes(today, withInstruments, day, 300)
    expect(days).toEqual(['2026-11-29', '2027-01-01', '2028-01-01'])
    expect(moves.length).toBeGreaterThan(0)
    for (const { measure, of, from, to, day: on, count, classes, example } of moves) {
      expect([measure, of, on]).toEqual(['visa-free-entry', 'action', '2027-01-01'])
      expect(classes).toBeGreaterThan(0)
      expect(count).toBeGreaterThanOrEqual(classes)
      const action = ({ catalogue: of }: Version) =>
        appraise(of, example, '2027-01-01').measures.find((entry) => entry.measure === measure)?.action
      expect([action(today), action(withInstruments)]).toEqual([from, to])
    }
  })

  it('is reported only for verdicts when the earlier version had no instruments', () => {
    const { checks: _, instruments: __, ...first } = catalogue
    const { appraise: ___, ...older } = version(first as unknown as Version['catalogue'])
    const outcomes = compareOutcomes({ ...older, assess: today.assess }, changed, day, 300)
    expect(outcomes.days).toEqual([])
    expect(outcomes.moves.every(({ of }) => of === 'verdict')).toBe(true)
    expect(outcomesInMarkdown(outcomes, { before: 'a', after: 'b' })).toContain('only verdicts were compared')
  })

  it('leaves out enterprises that choose an option which was not offered before', () => {
    const questions = catalogue.questions.map((question) =>
      question.id === 'market-plans'
        ? { ...question, options: [{ id: 'trade-missions' }, ...question.options] }
        : question,
    )
    const more = { ...catalogue, questions }
    const after = version(more)
    const outcomes = compareOutcomes(today, after, day, 300)
    expect(outcomes.incomparable).toBeGreaterThan(0)
    expect(outcomes.moves).toEqual([])
    expect(outcomesInMarkdown(outcomes, { before: 'a', after: 'b' })).toContain(
      'an option that a does not offer',
    )
  })

  it('is compared with the editions since, which must name each measure that changes', () => {
    const { moves } = ofTheRule
    const next = (...measures: readonly MeasureId[]): readonly Edition[] => [
      { id: '2099-01', date: '2099-01-01', changed: measures },
      ...editions,
    ]
    expect(movedUnnamed(moves, editions, editions)).toEqual(['ftz-data-negative-list'])
    expect(movedUnnamed(moves, editions, next('cash-pooling'))).toEqual(['ftz-data-negative-list'])
    expect(movedUnnamed(moves, editions, next('ftz-data-negative-list'))).toEqual([])
    // A measure that the earlier list already named is not news.
    expect(movedUnnamed(moves, next('ftz-data-negative-list'), next('ftz-data-negative-list'))).toEqual([
      'ftz-data-negative-list',
    ])
    expect(movedUnnamed([], editions, editions)).toEqual([])
    // A version from before editions were shown can be compared as well.
    expect(movedUnnamed(moves, undefined, next('ftz-data-negative-list'))).toEqual([])
    expect(unnamedInMarkdown(['ftz-data-negative-list'])).toContain('ftz-data-negative-list')
    expect(unnamedInMarkdown([])).toBe('')
  })

  it('is the same every time', () => {
    expect(compareOutcomes(today, changed, day, 300)).toEqual(ofTheRule)
  })

  it('names a measure that only one of the two versions has', () => {
    const fewer = { ...catalogue, measures: catalogue.measures.slice(1) }
    const without = version(fewer)
    const [gone] = compareOutcomes(today, without, day, 5).moves
    expect(gone).toMatchObject({ measure: catalogue.measures[0]?.id, to: 'not in the catalogue' })
    const [added] = compareOutcomes(without, today, day, 5).moves
    expect(added).toMatchObject({ measure: catalogue.measures[0]?.id, from: 'not in the catalogue' })
  })
})

/** Returns the sheet as a browser reads it. */
function read(source: string) {
  const { document } = new Window()
  document.write(source)
  return document
}

describe('the review sheet', () => {
  const source = reviewSheet('2026-11-24')
  const sheet = read(source)
  const textOf = (id: string): string => sheet.getElementById(id)?.textContent.replace(/\s+/g, ' ') ?? ''
  const plain = (text: string): string => text.replace(/\s+/g, ' ')

  it('has every question and check with all its options, in both languages beside each other', () => {
    for (const { id, options } of [...catalogue.questions, ...catalogue.checks]) {
      for (const { words } of everyLanguage) {
        const { title, options: labels } = words.questions[id]
        expect(textOf(`question-${id}`)).toContain(plain(title))
        for (const option of options)
          expect(textOf(`question-${id}`)).toContain(wordsFor<{ label: string }>(labels, option.id).label)
      }
    }
    for (const row of sheet.querySelectorAll('.pair')) {
      expect(
        [...row.children]
          .filter((cell) => cell.matches('div[lang]'))
          .map((cell) => cell.getAttribute('lang')),
      ).toEqual(['en', 'zh-CN'])
    }
  })

  it('has every measure with all that is said of it and a place to sign', () => {
    for (const { id } of catalogue.measures) {
      const text = textOf(`measure-${id}`)
      for (const { words, details } of everyLanguage) {
        const { offers, addresses, today: now, unknown, ...lists } = details.measures[id]
        const listed = [lists.conditionsToday, lists.firstSteps, lists.documents].flatMap((list) =>
          Object.values(list),
        )
        for (const said of [
          words.titles[id],
          details.summaries[id],
          offers,
          addresses,
          now,
          ...unknown,
          ...listed,
        ])
          expect(text).toContain(plain(said))
      }
      expect(sheet.querySelectorAll(`#measure-${id} .sign`)).toHaveLength(1)
    }
  })

  it('has every instrument with its period, whom it is open to, what it requires and its basis', () => {
    for (const { id, from, until, basis, serves } of instruments) {
      const text = textOf(`instrument-${id}`)
      expect(sheet.querySelector(`#measure-${serves} #instrument-${id}`)).not.toBeNull()
      for (const { details } of everyLanguage) {
        const { title, line, what, openTo, requires } = details.instruments[id]
        for (const said of [title, line, what, openTo, requires, ...details.report.period(from, until)])
          expect(text).toContain(plain(said))
        for (const source of basis) expect(text).toContain(plain(wordsFor(details.sources, source).title))
      }
    }
  })

  it('names every source with its address, and each reference leads to one', () => {
    for (const { id, url } of measureSources) {
      for (const { details } of everyLanguage)
        expect(textOf(`source-${id}`)).toContain(plain(wordsFor(details.sources, id).title))
      if (url !== undefined) expect(source).toContain(`href="${url.replaceAll('&', '&#38;')}"`)
    }
    const ids = new Set([...source.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const targets = new Set([...source.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id))
    expect(targets.size).toBeGreaterThan(catalogue.measures.length)
    expect([...targets].filter((target) => !ids.has(target))).toEqual([])
    // Each sentence of a condition has its source beside it.
    for (const cell of sheet.querySelectorAll('.sourced'))
      expect(cell.querySelector('.source')?.textContent.trim()).not.toBe('')
  })

  it('needs no other file: no script, nothing loaded, and a policy that allows no more', () => {
    expect(sheet.querySelectorAll('script, link, img, iframe, object, [style], [onclick]')).toHaveLength(0)
    const style = sheet.querySelector('style')?.textContent ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(source).toContain(`default-src 'none'; style-src 'sha256-${hash}'`)
    expect(style).not.toMatch(/url\(|@import/)
  })

  it('shows what has changed, when that is asked for', () => {
    expect(source).not.toContain('id="changes"')
    const outcomes = ofTheRule
    const names = { before: 'abc', after: 'the working tree' }
    const unnamed = ['ftz-data-negative-list']
    const page = reviewSheet('2026-11-24', { outcomes, names, unnamed })
    const told = page.slice(page.indexOf('id="changes"'), page.indexOf('id="not-covered"'))
    expect(told.match(/<tr>/g)).toHaveLength(outcomes.moves.length + 1)
    expect(told).toContain('href="#measure-ftz-data-negative-list"')
    expect(told).toContain('Named by no new edition: ftz-data-negative-list')
    expect(page).toContain('href="#changes"')
  })

  it('marks what was checked too long ago', () => {
    expect(source).not.toContain('class="stale"')
    expect(reviewSheet('2027-11-24').match(/<p class="stale">/g)).toHaveLength(catalogue.measures.length)
  })

  it('lets no text become markup', () => {
    expect(html`<p title="${'"'}">${'<b>&'}</p>`.source).toBe('<p title="&#34;">&#60;b&#62;&#38;</p>')
  })
})
