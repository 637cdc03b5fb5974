/** A1, the rest: characters that no token has, and slips outside the token. */
import { describe, expect, it } from 'vitest'
import { readOrRefused, sharedResults, Tally } from '../support/expectations'
import { cases } from '../../support/random'
import { slips } from '../support/slips'

const results = sharedResults(cases(40, 2000))

/** Letters that no token has, and characters that a hand, a keyboard or a program puts in by mistake. */
const strangers = ['b', 'o', '%', '-', '\u200b', '。', 'é']

describe('a link with one stray character', () => {
  it('is refused or read as the very same answers, wherever it is in the token', () => {
    const tally = new Tally()
    for (const { answers, token, link } of results) {
      const address = link.slice(0, -token.length)
      for (const [slip, text] of slips(token, strangers)) {
        tally.add(`${slip}: ${readOrRefused(address + text, answers)}`)
      }
    }
    // Only characters that may stand between letters are read, and those taken for a letter, like o for 0.
    expect(tally.count('inserted: read')).toBeGreaterThan(0)
    expect(tally.count('changed: read')).toBeGreaterThan(0)
    expect(tally.count('lost: read', 'swapped: read')).toBe(0)
  })

  it('is refused or read as the very same answers, wherever it is in the address', () => {
    const tally = new Tally()
    for (const { answers, token, link } of results) {
      for (const [slip, text] of slips(link.slice(0, -token.length), ['q'])) {
        tally.add(`${slip}: ${readOrRefused(text + token, answers)}`)
      }
    }
    // Only what stands right before the token can harm it.
    const refused =
      tally.total() - tally.count('changed: read', 'inserted: read', 'lost: read', 'swapped: read')
    expect(refused).toBeGreaterThan(0)
    expect(refused).toBeLessThanOrEqual(2 * results.length)
  })
})
