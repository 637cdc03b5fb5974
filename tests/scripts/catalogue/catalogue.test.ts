import { describe, expect, it } from 'vitest'
import { movedUnnamed, unnamedInMarkdown } from '../../../scripts/catalogue/editions'
import { compareOutcomes, outcomesInMarkdown, type Version } from '../../../scripts/catalogue/outcomes'
import { reviewSheet } from '../../../scripts/catalogue/review-sheet'
import { type Answers, assess } from '../../../src/engine'
import { catalogue, type Edition, editions as published, type MeasureId } from '../../../src/policy'
import { measureSources } from '../../../src/policy/measures/sources'
import { any, is } from '../../../src/policy/questions/conditions'
import { wordsFor } from '../../../src/report'
import { everyLanguage } from '../../support/words'

const editions: readonly Edition[] = published

const today: Version = { catalogue, assess: (answers: Answers) => assess(catalogue, answers) }

/** The catalogue as it would be if the lists concerned every enterprise outside the mainland too: so it never will. */
const withOutsiders = {
  ...catalogue,
  measures: catalogue.measures.map((measure) =>
    measure.id === 'ftz-data-negative-list'
      ? { ...measure, relevantWhen: any(measure.relevantWhen, is('region', 'outside')) }
      : measure,
  ),
}
const changed: Version = {
  catalogue: withOutsiders,
  assess: (answers: Answers) => assess(withOutsiders, answers),
}

describe('what a change of a rule does', () => {
  it('is nothing where no rule has changed', () => {
    const outcomes = compareOutcomes(today, today, 300)
    expect(outcomes).toEqual({ sampled: 300, incomparable: 0, affected: 0, moves: [] })
    expect(outcomesInMarkdown(outcomes, { before: 'a', after: 'b' })).toContain('No verdict differs.')
  })

  it('is told measure by measure, with an enterprise for which the verdict moves', () => {
    const { affected, moves } = compareOutcomes(today, changed, 3000)
    expect(affected).toBeGreaterThan(0)
    expect(new Set(moves.map(({ measure }) => measure))).toEqual(new Set(['ftz-data-negative-list']))
    expect(moves.every(({ to }) => to !== 'not-relevant')).toBe(true)
    expect(moves.reduce((sum, { count }) => sum + count, 0)).toBe(affected)
    for (const { from, to, example } of moves) {
      expect([undefined, 'not-sure', 'outside']).toContain(example['region'])
      const verdict = ({ assess: by }: Version) =>
        by(example).findings.find(({ measure }) => measure === 'ftz-data-negative-list')?.verdict
      expect([verdict(today), verdict(changed)]).toEqual([from, to])
    }
  })

  it('leaves out who chooses an option that was not offered before', () => {
    const questions = catalogue.questions.map((question) =>
      question.id === 'market-plans'
        ? { ...question, options: [{ id: 'trade-missions' }, ...question.options] }
        : question,
    )
    const more = { ...catalogue, questions }
    const after: Version = { catalogue: more, assess: (answers: Answers) => assess(more, answers) }
    const outcomes = compareOutcomes(today, after, 300)
    expect(outcomes.incomparable).toBeGreaterThan(0)
    expect(outcomes.moves).toEqual([])
    expect(outcomesInMarkdown(outcomes, { before: 'a', after: 'b' })).toContain(
      'an option that a does not offer',
    )
  })

  it('is held against the editions since: a measure that moves is named there', () => {
    const { moves } = compareOutcomes(today, changed, 3000)
    const next = (...measures: readonly MeasureId[]): readonly Edition[] => [
      { id: '2099-01', date: '2099-01-01', changed: measures },
      ...editions,
    ]
    expect(movedUnnamed(moves, editions, editions)).toEqual(['ftz-data-negative-list'])
    expect(movedUnnamed(moves, editions, next('cash-pooling'))).toEqual(['ftz-data-negative-list'])
    expect(movedUnnamed(moves, editions, next('ftz-data-negative-list'))).toEqual([])
    // What the first of the two had already said is no news.
    expect(movedUnnamed(moves, next('ftz-data-negative-list'), next('ftz-data-negative-list'))).toEqual([
      'ftz-data-negative-list',
    ])
    expect(movedUnnamed([], editions, editions)).toEqual([])
    expect(unnamedInMarkdown(['ftz-data-negative-list'])).toContain('ftz-data-negative-list')
    expect(unnamedInMarkdown([])).toBe('')
  })

  it('is the same every time', () => {
    expect(compareOutcomes(today, changed, 500)).toEqual(compareOutcomes(today, changed, 500))
  })

  it('names a measure that one of the two does not have', () => {
    const fewer = { ...catalogue, measures: catalogue.measures.slice(1) }
    const without: Version = { catalogue: fewer, assess: (answers: Answers) => assess(fewer, answers) }
    const [gone] = compareOutcomes(today, without, 5).moves
    expect(gone).toMatchObject({ measure: catalogue.measures[0]?.id, to: 'not in the catalogue' })
    const [added] = compareOutcomes(without, today, 5).moves
    expect(added).toMatchObject({ measure: catalogue.measures[0]?.id, from: 'not in the catalogue' })
  })
})

describe('the review sheet', () => {
  const sheet = reviewSheet('2026-11-24')

  it('has every question with all its options, and every measure, by id and in both languages', () => {
    for (const { id, options } of catalogue.questions) {
      expect(sheet).toContain(`\`${id}\``)
      for (const option of options) expect(sheet).toContain(`- \`${option.id}\` `)
      for (const { words } of everyLanguage) expect(sheet).toContain(words.questions[id].title)
    }
    for (const { id } of catalogue.measures) {
      expect(sheet).toContain(`\`${id}\``)
      for (const { words, details } of everyLanguage) {
        expect(sheet).toContain(words.titles[id])
        expect(sheet).toContain(details.measures[id].offers)
      }
    }
  })

  it('names every source that a measure cites, with its address', () => {
    for (const { id, url } of measureSources) {
      for (const { details } of everyLanguage) expect(sheet).toContain(wordsFor(details.sources, id).title)
      if (url !== undefined) expect(sheet).toContain(`<${url}>`)
    }
  })

  it('marks what was checked too long ago', () => {
    expect(sheet).not.toContain('more than 180 days ago')
    expect(reviewSheet('2027-11-24').match(/more than 180 days ago/g)).toHaveLength(
      catalogue.measures.length * everyLanguage.length,
    )
  })
})
