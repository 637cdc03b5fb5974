/** A3: a link or a code that was cut off. */
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/engine'
import { codeOf } from '../../../src/share'
import { readOrRefused, sharedResults } from '../support/expectations'
import { cases } from '../../support/random'

const results = sharedResults(cases(40, 2000))

/** Returns what is reported for every length to which a text can be cut, shortest first. */
function outcomesOfCutting(text: string, answers: Answers): readonly string[] {
  return Array.from({ length: text.length }, (_, length) => readOrRefused(text.slice(0, length), answers))
}

describe('a link that was cut off', () => {
  it('is reported as cut off wherever it was cut inside the token', () => {
    for (const { answers, link } of results) {
      const addressEnds = link.indexOf('#') + 1
      const outcomes = outcomesOfCutting(link, answers)
      const inToken = new Set(outcomes.slice(addressEnds + 1))
      const inAddress = new Set(outcomes.slice(1, addressEnds - 2))
      expect({ inToken, inAddress, empty: outcomes[0] }).toEqual({
        inToken: new Set(['cut-off']),
        inAddress: new Set(['foreign']),
        empty: 'empty',
      })
      // "…/s/" and "…/s/#": all that is left is that somebody shared a result.
      expect(outcomes.slice(addressEnds - 1, addressEnds + 1)).toEqual(['lost', 'lost'])
    }
  })

  it('is reported as cut off also as a code in groups of four, from the first group on', () => {
    for (const { answers, token } of results) {
      const outcomes = new Set(outcomesOfCutting(codeOf(token), answers).slice(4))
      expect(outcomes).toEqual(new Set(['cut-off']))
    }
  })
})
