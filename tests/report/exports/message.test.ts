/** The message: short, whole lines, with the link. */
import { describe, expect, it } from 'vitest'
import { reportAsMessage } from '../../../src/report/exports'
import { randomAnswers } from '../../catalogue/support/random-answers'
import { cases, prove } from '../../support/random'
import { everyLanguage } from '../../support/words'
import { inputFor, manifold } from './support/occasion'

describe.each(everyLanguage)('in $language', (language) => {
  it('says what to do, what to do first, one date and what is not covered, and ends with the link', () => {
    const input = inputFor(manifold, language)
    const { report, facts } = input
    const message = reportAsMessage(input)
    expect(message.split('\n').at(-1)).toBe(facts.link)
    for (const text of [
      facts.rules,
      report.enterprise,
      report.headline,
      report.doFirst[0]?.text,
      report.notCovered.text,
    ])
      expect(message).toContain(text)
    for (const { action, entries } of report.groups.filter(({ action }) =>
      ['use', 'check', 'qualify'].includes(action),
    ))
      if (entries.length > 0) expect(message).toContain(input.words.groups[action].title)
    expect(report.dates.some(({ kind }) => kind !== 'ended')).toBe(true)
    expect(message).toContain(report.dates[0]?.text)
  })

  it('has at most ten lines, none empty, and under 2,000 characters, whatever the answers', () => {
    prove(cases(20, 1_000), (random) => {
      const message = reportAsMessage(inputFor(randomAnswers(random), language))
      const lines = message.split('\n')
      expect(lines.length).toBeLessThanOrEqual(10)
      expect(lines.filter((line) => line.trim() === '')).toEqual([])
      expect(message.length).toBeLessThan(2_000)
    })
  })

  it('counts the measures that it does not name', () => {
    const input = inputFor(manifold, language)
    const checks = input.report.groups.find(({ action }) => action === 'check')?.entries ?? []
    expect(checks.length).toBeGreaterThan(3)
    expect(reportAsMessage(input)).toContain(
      input.words.some(
        checks.slice(0, 3).map(({ title }) => title),
        checks.length - 3,
      ),
    )
    expect(input.words.some(['a', 'b'], 0)).not.toMatch(/\d/)
  })

  it('ends with the code when the app runs from a disk', () => {
    const input = inputFor(manifold, language, 'file:///C:/finder/index.html#/result')
    expect(reportAsMessage(input).split('\n').at(-1)).toContain(input.facts.code)
  })
})
