import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { missedByAppraisals, missedGoals } from '../../../scripts/bench/bench.mjs'
import { missedBy } from '../../../scripts/bench/bench-sheets.mjs'
import { figuresOf, withFigures } from '../../../scripts/bench/figures.mjs'
import { workbookGoal } from '../../../scripts/bench/goals.mjs'
import { readable } from '../../../scripts/bench/readable.mjs'

type Result = Parameters<typeof missedGoals>[0]

/** Times in milliseconds; the engine takes one. */
function timings(others: Readonly<Record<string, number>>): Result['whole'] {
  return Object.entries({ 'this engine': 1, ...others }).map(([name, milliseconds]) => ({
    name,
    milliseconds,
    ratio: milliseconds,
    ratioSpread: [milliseconds, milliseconds],
    rounds: 1,
  }))
}

function result(parts: Partial<Result>): Result {
  const summary = { median: 0.1, p95: 0.1, max: 0.1 }
  return {
    size: 'ours',
    measures: 25,
    questions: 21,
    dependants: 3,
    checked: { verdicts: 1 },
    whole: timings({ 'compiled closures': 0.6, 'json-logic-js': 9 }),
    half: [],
    changed: timings({ 'compiled closures': 0.6, 'plain interpreter': 0.8 }),
    interviews: { steps: 1, interview: summary, nextQuestion: summary },
    anew: [],
    calibration: [1, 1],
    ...parts,
  }
}

describe('the bench', () => {
  it('reports nothing when the engine meets its goals', () => {
    expect(missedGoals(result({}))).toEqual([])
    expect(missedGoals(result({ size: '2500x250' }))).toEqual([])
  })

  it('reports how slow an assessment of our catalogue is when it misses its goals', () => {
    const slow = timings({ 'compiled closures': 0.25, 'json-logic-js': 4, SurveyJS: 80 })
    expect(missedGoals(result({ whole: slow }))).toEqual([
      'one assessment takes 4.0 times as long as compiled closures',
      'json-logic-js takes only 4 times as long, not 5',
    ])
  })

  it('compares a changed answer with the faster of the two simplest engines', () => {
    const changed = timings({ 'compiled closures': 0.9, 'plain interpreter': 0.4 })
    expect(missedGoals(result({ size: '250x25', changed }))).toEqual([
      'one changed answer takes 2.5 times as long as the best floor',
    ])
  })

  it('reports when the next question takes too long', () => {
    const interview = { median: 1.2, p95: 3, max: 3 }
    const interviews = { steps: 1, interview, nextQuestion: interview }
    expect(missedGoals(result({ size: '2500x250', interviews }))).toEqual(['the next question takes 1.2 ms'])
  })
})

it('reports when a workbook takes too long compared with the same rows as CSV', () => {
  expect(missedBy({ ratio: workbookGoal })).toEqual([])
  expect(missedBy({ ratio: 3.25 })).toEqual(['a workbook takes 3.3 times as long as the same rows as CSV'])
})

describe('appraising a large catalogue', () => {
  const timed = (ratio: number) => Object.values(timings({ 'a hundred of ours': ratio }))
  const appraisals = { copies: 100, measures: 2500, checks: 3000, instruments: 3000 }

  it('may take at most twice as long for each copy, and for a changed answer only as long', () => {
    expect(missedByAppraisals({ ...appraisals, whole: timed(180), changed: timed(90) })).toEqual([])
    expect(missedByAppraisals({ ...appraisals, whole: timed(300), changed: timed(150) })).toEqual([
      'appraising 100 times our catalogue takes 300 times as long',
      'one changed answer in 100 times our catalogue takes 150 times as long',
    ])
  })
})

describe('a time', () => {
  it('is written in the unit that is easiest to read', () => {
    expect([0.000_47, 0.0031, 0.26, 3.25, 112, 3250, undefined].map(readable)).toEqual([
      '0.47 µs',
      '3.1 µs',
      '260 µs',
      '3.3 ms',
      '112 ms',
      '3.3 s',
      '–',
    ])
  })
})

describe('docs/figures.md', () => {
  const document = readFileSync('docs/figures.md', 'utf8')
  const rowOf = (text: string, what: string) => text.split('\n').find((line) => line.startsWith(`| ${what}`))

  it('has a row for each figure, and keeps figures that were not measured again', () => {
    expect(withFigures(document, figuresOf({}))).toBe(document)
    for (const [what, goal] of figuresOf({}))
      expect(rowOf(document, what), what).toContain(`| ${what} | ${goal}`)
  })

  it('shows what was measured last, in bold when it misses its goal', () => {
    const entry = result({
      whole: timings({
        'compiled closures': 1.3,
        'plain interpreter': 1.5,
        'json-logic-js': 4,
        'json-rules-engine': 272,
        SurveyJS: 64,
        publicodes: 2863,
      }),
    })
    const text = withFigures(
      document,
      figuresOf({ rules: [entry], size: { first: 69_449, embed: 1257, word: 59_000 } }),
    )
    expect(rowOf(text, '– json-logic-js')).toBe('| – json-logic-js | ×5 | **×4** | |')
    expect(rowOf(text, '– publicodes')).toBe('| – publicodes | ×500 | ×2,863 | |')
    expect(rowOf(text, 'page, scripts')).toContain('| 60 kB | **69.4 kB** | `npm run size` |')
    expect(rowOf(text, 'layout shift')).toBe(rowOf(document, 'layout shift'))
  })
  it('says on what was measured last, and keeps what was not noted', () => {
    const sentence = (machine: Parameters<typeof withFigures>[2]) =>
      withFigures(document, [], machine).split('\n')[2]
    expect(sentence({ cores: 8, node: '22', chromium: '160', month: 'May 2027' })).toBe(
      'Measured on 8 cores with Node 22 and Chromium 160, May 2027.',
    )
    expect(sentence({ cores: 8 })).toBe(document.split('\n')[2]?.replace(/\d+ cores/, '8 cores'))
  })
})
