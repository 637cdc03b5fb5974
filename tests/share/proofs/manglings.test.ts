/** A4: what chat programs, mail programs and users do to a link or a code. */
import { describe, expect, it } from 'vitest'
import { readOrRefused, sharedResults } from '../support/expectations'
import { beyondRepair, manglings } from '../support/manglings'
import { cases } from '../../support/random'

const results = sharedResults(cases(40, 2000))

function outcomesOf(mangle: (typeof manglings)[string]): readonly string[] {
  return [...new Set(results.map((result) => readOrRefused(mangle(result), result.answers)))]
}

describe('a link or code that a program or a person has changed', () => {
  it.each(Object.entries(manglings))('is read like the original: %s', (_, mangle) => {
    expect(outcomesOf(mangle)).toEqual(['read'])
  })

  it.each(Object.entries(beyondRepair))('is refused where a repair would be a guess: %s', (_, mangle) => {
    expect(outcomesOf(mangle)).not.toContain('read')
  })

  it('is tested with at least forty changes', () => {
    expect(Object.keys(manglings).length).toBeGreaterThanOrEqual(40)
  })
})
