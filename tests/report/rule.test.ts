/** The rule in words says what the condition says: all of it, nothing else. */
import { describe, expect, it } from 'vitest'
import { type Condition, conditionsOn, single } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { type InterviewWords, optionWords, type Rule, ruleOf, wordsFor } from '../../src/report'
import { pilotsIn, placedTestsIn, testsIn } from '../support/conditions'
import { faultsOfSentence } from '../support/prose'
import { english, everyLanguage } from '../support/words'

type Leaf = Extract<Rule, { text: string }>

/** Returns all sentences of a rule. */
function leavesOf(rule: Rule): readonly Leaf[] {
  return 'parts' in rule ? rule.parts.flatMap(leavesOf) : [rule]
}

/** Returns all lists of a rule. */
function listsOf(rule: Rule): readonly Extract<Rule, { parts: unknown }>[] {
  return 'parts' in rule ? [rule, ...rule.parts.flatMap(listsOf)] : []
}

describe.each(everyLanguage)('in $language', ({ language, words, details }) => {
  describe.each(catalogue.measures)('the rule of $id', (measure) => {
    const rule = ruleOf(measure.relevantWhen, words, details.report)
    const leaves = leavesOf(rule)

    it('is made of correct sentences', () => {
      expect(leaves.flatMap(({ text }) => faultsOfSentence(text, language))).toEqual([])
    })

    it('names every option that the condition demands, under its question', () => {
      for (const { test } of placedTestsIn(measure.relevantWhen).filter(({ demanded }) => demanded)) {
        const own = leaves.filter((leaf) => leaf.kind === 'sentence' && leaf.question === test.question)
        for (const option of test.options) {
          const { clause, phrase, label } = optionWords(wordsFor(words.questions, test.question), option)
          const said = (clause ?? phrase ?? label).slice(1)
          expect(own.some(({ text }) => text.includes(said))).toBe(true)
        }
      }
    })

    it('denies every option that the condition rules out', () => {
      for (const { test } of placedTestsIn(measure.relevantWhen).filter(({ demanded }) => !demanded)) {
        const own = leaves.filter((leaf) => leaf.kind === 'sentence' && leaf.question === test.question)
        for (const option of test.options) {
          const { denies } = optionWords(wordsFor(words.questions, test.question), option)
          expect(own.some(({ text }) => denies !== undefined && text.includes(denies.slice(1)))).toBe(true)
        }
      }
    })

    it('names exactly the questions of the condition', () => {
      const asked = new Set(testsIn(measure.relevantWhen).map((test) => test.question))
      const said = new Set(leaves.flatMap((leaf) => (leaf.kind === 'sentence' ? [leaf.question] : [])))
      expect(said).toEqual(asked)
    })

    it('names every point that the circular leaves open', () => {
      const points = pilotsIn(measure.relevantWhen).map(
        (reason) => wordsFor(details.report.pilots, reason).point,
      )
      const open = leaves.filter((leaf) => leaf.kind === 'open').map(({ text }) => text)
      expect(open).toEqual(points.map((point) => details.report.leftOpen(point)))
    })

    it('lists at least two things in every list, and nothing twice', () => {
      for (const { parts } of listsOf(rule)) {
        expect(parts.length).toBeGreaterThan(1)
        expect(new Set(parts.map((part) => JSON.stringify(part))).size).toBe(parts.length)
      }
    })
  })
})

describe('a made-up condition', () => {
  const { is, all, any, not, pilot } = conditionsOn({
    tea: single('green', 'black'),
    milk: single('yes', 'no'),
  })
  const words: InterviewWords = {
    questions: {
      tea: {
        title: 'Tea?',
        short: 'Tea',
        why: 'Tea.',
        says: 'you drink {answer} tea',
        options: { green: { label: 'green' }, black: { label: 'black' } },
      },
      milk: {
        title: 'Milk?',
        short: 'Milk',
        why: 'Milk.',
        says: 'with milk: {answer}',
        options: {
          yes: { label: 'Yes', clause: 'you take milk', denies: 'you take no milk' },
          no: { label: 'No', clause: 'you take no milk' },
        },
      },
    },
    headings: {
      sections: {},
      groups: {},
    },
    titles: {},
  }

  /** Writes the rule with its lists as `all(…)` and `any(…)`. */
  function inWords(condition: Condition): string {
    const write = (rule: Rule): string =>
      'parts' in rule ? `${rule.kind}(${rule.parts.map(write).join(' ')})` : rule.text
    const pilots = { price: { point: 'the price is open', ask: 'Ask the host.' } }
    return write(ruleOf(condition, words, { ...english.details.report, pilots }))
  }

  it.each<[string, Condition, string]>([
    ['a test', is('tea', 'green', 'black'), 'You drink green or black tea.'],
    ['a denied test that has its own words', not(is('milk', 'yes')), 'You take no milk.'],
    ['a denied test without its own words', not(is('milk', 'no')), 'It is not so that you take no milk.'],
    ['a double denial', not(not(is('milk', 'yes'))), 'You take milk.'],
    ['a point left open', pilot('price'), 'The price is open.'],
    ['a denied point left open', not(pilot('price')), 'The price is open.'],
    [
      'lists within lists of the same kind, as one',
      all(is('milk', 'yes'), all(is('tea', 'green'), pilot('price'))),
      'all(You take milk. You drink green tea. The price is open.)',
    ],
    [
      'lists within lists of the other kind, as they are',
      any(is('milk', 'yes'), all(is('tea', 'green'), pilot('price'))),
      'any(You take milk. all(You drink green tea. The price is open.))',
    ],
    [
      'the same sentence twice, once',
      all(is('milk', 'yes'), is('tea', 'green'), all(is('milk', 'yes'))),
      'all(You take milk. You drink green tea.)',
    ],
    [
      'a denied "all", as "any" of the opposites',
      not(all(is('milk', 'yes'), not(is('tea', 'green')))),
      'any(You take no milk. You drink green tea.)',
    ],
    [
      'a denied "any", as "all" of the opposites',
      not(any(is('milk', 'yes'), is('tea', 'green'))),
      'all(You take no milk. It is not so that you drink green tea.)',
    ],
  ])('reads %s', (_, condition, text) => {
    expect(inWords(condition)).toBe(text)
  })

  it('throws an error when a question or an open point has no words', () => {
    expect(() => inWords({ kind: 'is', question: 'coffee', options: ['yes'] })).toThrow('coffee')
    expect(() => inWords({ kind: 'pilot', reason: 'weather' })).toThrow('weather')
  })
})
