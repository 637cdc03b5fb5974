/** A portfolio says of each enterprise what a single appraisal says, and a written table reads back the same. */
import { describe, expect, it } from 'vitest'
import { type Answers, appraise, sift } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { actionAt, answersAsCsv, idSpelling, type NamedAnswers, wordSpelling } from '../../src/portfolio'
import { encodeToken } from '../../src/share'
import { randomAnswers } from '../catalogue/support/random-answers'
import { day } from '../support/day'
import { cases, prove, type Random, randomFrom } from '../support/random'
import { chinese, english } from '../support/words'
import { readWhole } from './support/whole'

/** Draws random answers without those that a portfolio refuses: options that are not offered. */
function acceptable(random: Random): Answers {
  for (;;) {
    const answers = randomAnswers(random)
    if (sift(catalogue, answers).dropped.every(({ reason }) => reason === 'not-asked')) return answers
  }
}

const oddNames = [
  '=1+1',
  '"Best" Ltd, Inc.',
  '甲乙丙；丁',
  "'s-Hertogenbosch",
  '+86',
  '@home',
  ' -x',
  'a|b',
  'Line\nbreak',
]

function randomEnterprises(random: Random, count: number): readonly NamedAnswers[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${random.pick(oddNames)} ${index}`,
    answers: acceptable(random),
  }))
}

const count = cases(120, 10_000)
const shown = (name: string): string => name.replace(/\s+/g, ' ').trim()

describe.each([
  ['ids', idSpelling],
  [
    'English words',
    wordSpelling(english.words, { name: 'Name', notSure: english.words.messages.question.notSure }),
  ],
  [
    'Chinese words',
    wordSpelling(chinese.words, { name: '企业名称', notSure: chinese.words.messages.question.notSure }),
  ],
])('written with %s', (_, spelling) => {
  it('every enterprise keeps its name and answers, and gets its actions', () => {
    // One table for each seed.
    prove(2, (random) => {
      const written = randomEnterprises(random, count)
      const { enterprises, problems } = readWhole(answersAsCsv(written, spelling))
      expect(problems.filter(({ kind }) => kind !== 'not-counted')).toEqual([])
      expect(enterprises).toHaveLength(count)
      for (const [index, { name, answers }] of written.entries()) {
        const enterprise = enterprises[index]
        expect(enterprise?.name).toBe(shown(name))
        expect(enterprise?.token).toBe(encodeToken(answers))
        const actions = appraise(catalogue, answers, day).measures.map(({ action }) => action)
        expect(actions.map((__, position) => actionAt(enterprise?.actions ?? '', position))).toEqual(actions)
      }
    })
  })
})

it('a JSON list gives the same result as a table with the same answers', () => {
  const written = randomEnterprises(randomFrom(7), 100)
  const fromTable = readWhole(answersAsCsv(written, idSpelling)).enterprises
  const fromList = readWhole(JSON.stringify(written)).enterprises
  expect(fromList.map(({ token, actions }) => [token, actions])).toEqual(
    fromTable.map(({ token, actions }) => [token, actions]),
  )
})
