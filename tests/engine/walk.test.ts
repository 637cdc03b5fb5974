import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/engine'
import { isTest, questionsIn, rebuild, testsIn, walk, type Walk } from '../../src/engine/walk'

const weather: Condition = { kind: 'is', question: 'weather', options: ['dry', 'hot'] }
const company: Condition = { kind: 'has', question: 'company', options: ['child'] }
const licence: Condition = { kind: 'pilot', reason: 'licence' }
const both: Condition = { kind: 'all', conditions: [weather, company, licence] }
const either: Condition = { kind: 'any', conditions: [weather, { kind: 'not', condition: both }] }

const aloud: Walk<string> = {
  test: ({ question, options }, isDenied) => `${isDenied ? 'no ' : ''}${question} ${options.join('|')}`,
  pilot: ({ reason }) => `perhaps ${reason}`,
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
}

describe('a walk through a condition', () => {
  it('gives a result for every leaf and joins the results of each combination', () => {
    expect(walk(both, aloud)).toBe('(weather dry|hot and company child and perhaps licence)')
  })

  it('turns a denied "all" into an "any" of denied parts', () => {
    expect(walk(either, aloud)).toBe(
      '(weather dry|hot or (no weather dry|hot or no company child or perhaps licence))',
    )
  })

  it('can start with a denial, where two denials cancel each other', () => {
    expect(walk(either, aloud, true)).toBe(
      '(no weather dry|hot and (weather dry|hot and company child and perhaps licence))',
    )
  })
})

describe('rebuilding a condition', () => {
  const nested: Condition = { kind: 'not', condition: { kind: 'all', conditions: [both, either] } }

  it('keeps negations and joins lists of the same kind', () => {
    expect(rebuild(nested, (_, parts) => parts)).toEqual({
      kind: 'not',
      condition: { kind: 'all', conditions: [weather, company, licence, either] },
    })
  })

  it('takes the new parts of each list', () => {
    const firstOfAny = rebuild(either, (kind, parts) => (kind === 'any' ? parts.slice(0, 1) : parts))
    expect(firstOfAny).toEqual({ kind: 'any', conditions: [weather] })
  })
})

describe('what a condition names', () => {
  it('is one answer only in a test', () => {
    expect([weather, company, licence, both, either].map(isTest)).toEqual([true, true, false, false, false])
  })

  it('includes every test as often as it occurs', () => {
    expect(testsIn(either)).toEqual([weather, weather, company])
  })

  it('includes every question once', () => {
    expect(questionsIn(either)).toEqual(['weather', 'company'])
  })
})
