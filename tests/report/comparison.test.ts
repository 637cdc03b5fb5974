/** Two sets of answers side by side: only the measures whose action differs. */
import { describe, expect, it } from 'vitest'
import { appraise, countedAnswers } from '../../src/engine'
import { catalogue } from '../../src/policy'
import { compareAnswers, movedMeasures } from '../../src/report'
import { cases } from '../support/cases'
import { day } from '../support/day'
import { chinese, english } from '../support/words'

describe.each([english, chinese])('in $language', ({ words }) => {
  it('lists exactly the measures whose action differs, each with its title', () => {
    for (const { answers: left } of cases)
      for (const { answers: right } of cases) {
        const [one, other] = [left, right].map(
          (answers) => appraise(catalogue, countedAnswers(catalogue, answers), day).measures,
        )
        const expected = (one ?? []).flatMap(({ measure, action }, index) => {
          const then = other?.[index]?.action
          return then === action ? [] : [{ measure, title: words.titles[measure], left: action, right: then }]
        })
        expect(movedMeasures(left, right, day, words)).toEqual(expected)
      }
  })

  it('lists nothing when the answers are the same, or differ only in answers that do not count', () => {
    for (const { answers } of cases) {
      expect(movedMeasures(answers, { ...answers }, day, words)).toEqual([])
      expect(compareAnswers(answers, { ...answers }, words)).toEqual([])
    }
    expect(movedMeasures({ region: 'cn-bj' }, { region: 'cn-bj', zones: ['lingang'] }, day, words)).toEqual(
      [],
    )
  })
})
