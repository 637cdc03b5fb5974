/** Questions and answers may be ids or words of either language, and no spelling means two things. */
import { describe, expect, it } from 'vitest'
import { everyQuestion } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { readCell } from '../../src/portfolio/answer'
import { plainSpelling } from '../../src/portfolio/plain-spelling'
import {
  headingMeaning,
  headingsOf,
  notSureSpellings,
  optionMeaning,
  spellingsOf,
} from '../../src/portfolio/spelling'
import { chinese, english, everyLanguage } from '../support/words'

const questions = everyQuestion(catalogue)

/** Writes a text in capitals, full-width letters and with spaces. */
const disguised = (text: string): string =>
  ` ${[...text.toUpperCase()]
    .map((letter) => (/[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter))
    .join('')}\u3000`

describe.each(questions.map((question) => [question.id, question] as const))('%s', (id, question) => {
  const headings = [
    id,
    ...everyLanguage.flatMap(({ words }) => [words.questions[id].title, words.questions[id].short]),
  ]

  it.each(headings)('is recognised by the heading “%s”', (heading) => {
    expect(headingMeaning(heading)).toBe(id)
    expect(headingMeaning(disguised(heading))).toBe(id)
  })

  it('has options whose spellings all differ', () => {
    const meanings = new Map<string, Set<string>>()
    const all = [
      ...question.options.flatMap((option) =>
        spellingsOf(id, option.id).map((text) => [text, option.id] as const),
      ),
      ...notSureSpellings.map((text) => [text, 'not-sure'] as const),
    ]
    for (const [text, option] of all) {
      const spelling = plainSpelling(text)
      meanings.set(spelling, (meanings.get(spelling) ?? new Set()).add(option))
    }
    expect([...meanings].filter(([, options]) => options.size > 1)).toEqual([])
  })

  it('reads every option, however it is spelled', () => {
    for (const option of question.options) {
      for (const text of spellingsOf(id, option.id)) {
        const answer = question.kind === 'single' ? option.id : [option.id]
        expect(readCell(id, text), text).toEqual({ ok: true, answer })
        expect(readCell(id, disguised(text)), text).toEqual({ ok: true, answer })
      }
    }
  })

  it('reads “not sure” in both languages and as an id, and an empty cell as unanswered', () => {
    for (const { words } of everyLanguage)
      expect(optionMeaning(id, words.messages.question.notSure)).toBe('not-sure')
    expect(readCell(id, 'not-sure')).toEqual({ ok: true, answer: 'not-sure' })
    expect(readCell(id, '  ')).toEqual({ ok: true, answer: undefined })
  })
})

it.each([
  ['services', 'R&D', ['research-development']],
  ['zones', 'Lin-gang Special Area', ['lingang']],
  ['zones', 'Lin-gang', ['lingang']],
  ['ownership', 'foreign invested', 'foreign-invested'],
  ['key-enterprise', 'y', 'yes'],
  ['key-enterprise', '是', 'yes'],
  ['key-enterprise', '√', 'yes'],
  ['key-enterprise', 'FALSE', 'no'],
] as const)('under %s, “%s” is understood', (question, text, answer) => {
  expect(readCell(question, text)).toEqual({ ok: true, answer })
})

it('no question accepts two headings as answers, so a row of headings is never an enterprise', () => {
  const texts = questions.flatMap(({ id }) => headingsOf(id))
  const taken = questions.map(({ id }) => texts.filter((text) => optionMeaning(id, text) !== undefined))
  expect(taken.filter((several) => several.length > 1)).toEqual([])
})

it('no two questions share a heading', () => {
  const meanings = new Map<string, Set<string>>()
  for (const { id } of questions)
    for (const { words } of [english, chinese])
      for (const text of [id, words.questions[id].title, words.questions[id].short]) {
        const spelling = plainSpelling(text)
        meanings.set(spelling, (meanings.get(spelling) ?? new Set()).add(id))
      }
  expect([...meanings].filter(([, ids]) => ids.size > 1)).toEqual([])
})

it.each(['name', 'Name', 'ＮＡＭＥ', '名称', '企业名称', ' 企业 名称 ', 'Enterprise'])(
  '“%s” is the heading of the names',
  (heading) => {
    expect(headingMeaning(heading)).toBe('name')
  },
)

describe('several options in one cell', () => {
  it.each([
    'tourism|sports-events',
    'tourism, Sports events',
    'tourism，sports-events',
    'tourism / sports-events',
    'tourism\nsports-events',
    'tourism ; sports-events',
    'tourism；Sports events',
    '旅游、体育赛事',
    '｜tourism｜sports-events|',
  ])('are read: %s', (text) => {
    const known = text.replace('旅游', chinese.words.questions.services.options.tourism.label)
    const cell = known.replace('体育赛事', chinese.words.questions.services.options['sports-events'].label)
    expect(readCell('services', cell)).toEqual({ ok: true, answer: ['tourism', 'sports-events'] })
  })

  it('are read when a label contains a separator', () => {
    const { trade, pledge } = chinese.words.questions['ip-plans'].options
    expect(trade.label).toContain('、')
    expect(readCell('ip-plans', `${pledge.label}、${trade.label}`)).toEqual({
      ok: true,
      answer: ['pledge', 'trade'],
    })
    expect(readCell('ip-plans', `${trade.label}；${pledge.label}`)).toEqual({
      ok: true,
      answer: ['trade', 'pledge'],
    })
  })

  it('are one option when they mean the same', () => {
    expect(readCell('services', 'tourism|Tourism and sightseeing')).toEqual({ ok: true, answer: ['tourism'] })
    expect(readCell('region', '上海|cn-sh')).toEqual({ ok: true, answer: 'cn-sh' })
  })

  it('are not read when ten thousand of them are unknown', () => {
    expect(readCell('services', 'x|'.repeat(10_000)).ok).toBe(false)
  })
})
