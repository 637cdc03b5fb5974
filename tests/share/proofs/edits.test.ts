/** A1: a link whose token has one letter changed, inserted, lost or swapped. */
import { describe, expect, it } from 'vitest'
import { readOrRefused, sharedResults, Tally } from '../support/expectations'
import { cases, prove } from '../../support/random'
import { letters, slips } from '../support/slips'

const results = sharedResults(cases(40, 2000))

describe('a link with one letter changed, inserted, lost or swapped', () => {
  it('is refused for every such slip in its token', () => {
    const tally = new Tally()
    for (const { answers, token, link } of results) {
      const address = link.slice(0, -token.length)
      for (const [slip, text] of slips(token, letters)) {
        tally.add(`${slip}: ${readOrRefused(address + text, answers)}`)
      }
    }
    // One changed letter is always reported as "damaged".
    expect(tally.outcomes('changed')).toEqual(['changed: damaged'])
    for (const slip of ['inserted', 'lost', 'swapped']) {
      expect(tally.outcomes(slip)).toEqual([`${slip}: cut-off`, `${slip}: damaged`])
    }
    // Few of the other slips look like a cut. They are slips in the two letters that announce the length, and the loss
    // of the last letter, a cut.
    const cutOff = tally.count('inserted: cut-off', 'swapped: cut-off')
    expect(cutOff).toBeLessThan(0.05 * tally.count('inserted: damaged', 'swapped: damaged'))
    expect(tally.count('lost: cut-off')).toBeLessThan(0.15 * tally.count('lost: damaged'))
  })
})

describe('a token with two, three or four letters changed', () => {
  it('is refused', () => {
    prove(cases(3_000, 1_000_000), (random) => {
      const { answers, token } = random.pick(results)
      const changed = [...token.matchAll(/./g)].map(([letter]) => letter)
      const wrong = 2 + random.below(3)
      for (let step = 0; step < wrong; step += 1) changed[random.below(token.length)] = random.pick(letters)
      if (changed.join('') !== token && readOrRefused(changed.join(''), answers) === 'read') {
        throw new Error(`${changed.join('')} was read as ${token}.`)
      }
    })
  })
})
