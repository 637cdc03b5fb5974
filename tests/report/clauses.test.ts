/** Answers become clauses that read well after "because" and after "if". */
import { describe, expect, it } from 'vitest'
import { NOT_SURE } from '../../src/engine'
import { catalogue } from '../../src/policy'
import type { QuestionWords } from '../../src/policy'
import { clauseOf, optionsOf, optionWords } from '../../src/report'
import { denialOf } from '../../src/report/clauses'
import { faultsOf } from '../support/prose'
import { chinese, english, everyLanguage } from '../support/words'

const words: QuestionWords = {
  title: 'What do you grow?',
  short: 'Crops',
  why: 'It matters.',
  says: 'your farm grows {answer}',
  options: {
    apples: { label: 'Apples', phrase: 'apples' },
    pears: { label: 'Pears', phrase: 'pears', denies: 'your farm grows no pears' },
    rye: { label: 'Rye' },
    cash: { label: 'Cash & {answer} $&', phrase: 'crops for $& and {answer}' },
    none: { label: 'None', clause: 'your farm grows nothing', denies: 'your farm grows something' },
  },
}

const { both, either } = english.details.report

describe('a clause', () => {
  it('puts one option in the place of the answer', () => {
    expect(clauseOf(words, ['apples'], both)).toBe('your farm grows apples')
  })

  it('uses the label when there is no phrase', () => {
    expect(clauseOf(words, ['rye'], both)).toBe('your farm grows Rye')
  })

  it('joins the options of an answer with "and", and those of a rule with "or"', () => {
    expect(clauseOf(words, ['apples', 'pears', 'rye'], both)).toBe('your farm grows apples, pears and Rye')
    expect(clauseOf(words, ['apples', 'pears'], either)).toBe('your farm grows apples or pears')
  })

  it('puts an option that has its own clause after the others, unchanged', () => {
    expect(clauseOf(words, ['none'], both)).toBe('your farm grows nothing')
    expect(clauseOf(words, ['none', 'apples'], either)).toBe(
      'your farm grows apples or your farm grows nothing',
    )
  })

  it('keeps every character of a phrase as it is', () => {
    expect(clauseOf(words, ['cash'], both)).toBe('your farm grows crops for $& and {answer}')
  })

  it('names an option without words by its id, so that nothing is left out silently', () => {
    expect(clauseOf(words, ['quinoa'], both)).toBe('your farm grows quinoa')
    expect(optionWords(words, 'quinoa')).toEqual({ label: 'quinoa' })
  })

  it('joins in Chinese with the enumeration comma', () => {
    const { both: und, either: oder } = chinese.details.report
    expect(clauseOf(words, ['apples', 'pears', 'rye'], und)).toBe('your farm grows apples、pears和Rye')
    expect(clauseOf(words, ['apples', 'pears', 'rye'], oder)).toBe('your farm grows apples、pears或Rye')
    expect(clauseOf(words, ['apples', 'none'], oder)).toBe(
      'your farm grows apples，或者your farm grows nothing',
    )
  })
})

describe('a denial', () => {
  it('exists only when every option has one', () => {
    expect(denialOf(words, ['none'], both)).toBe('your farm grows something')
    expect(denialOf(words, ['none', 'pears'], both)).toBe(
      'your farm grows something and your farm grows no pears',
    )
    expect(denialOf(words, ['pears', 'apples'], both)).toBeUndefined()
    expect(denialOf(words, ['quinoa'], both)).toBeUndefined()
  })
})

it('finds the options of every kind of answer', () => {
  expect(optionsOf(undefined)).toEqual([])
  expect(optionsOf(NOT_SURE)).toEqual([])
  expect(optionsOf('yes')).toEqual(['yes'])
  expect(optionsOf(['a', 'b'])).toEqual(['a', 'b'])
})

describe.each(everyLanguage)('in $language', ({ language, words: { questions }, details }) => {
  it.each(catalogue.questions)(
    'makes a different and correct clause of every answer to $id',
    ({ id, kind, options }) => {
      const { becauseYouSaid, either: or, both: and } = details.report
      const sentences = options.map((option) => becauseYouSaid(clauseOf(questions[id], [option.id], and)))
      expect(new Set(sentences).size).toBe(options.length)
      const several = options.filter((option) => !option.exclusive).map((option) => option.id)
      const all = clauseOf(questions[id], several, kind === 'single' ? or : and)
      expect([...sentences, becauseYouSaid(all)].flatMap((text) => faultsOf(text, language))).toEqual([])
      for (const option of several) expect(all).toContain(optionWords(questions[id], option).phrase ?? '')
    },
  )
})
