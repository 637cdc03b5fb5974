/** A6: links that were made once are read for ever. */
import { describe, expect, it } from 'vitest'
import { latestEdition } from '../../../src/policy/registry'
import { codeOf, encodeToken, linkTo, readToken } from '../../../src/share'
import { startPage } from '../support/expectations'
import { goldenLinksFile, parseGoldenLink, saidInReading, unsaid } from '../support/golden-links'
import { goldenLines, sealedLines } from '../support/sealed'

const links = goldenLines(goldenLinksFile).map(parseGoldenLink)

describe('the golden links', () => {
  it('are at least 300, all different', () => {
    expect(new Set(links.map((link) => link.token)).size).toBe(links.length)
    expect(links.length).toBeGreaterThanOrEqual(300)
  })

  it('contain every option and every "not sure" (if not: see the head of the file)', () => {
    expect([...unsaid(links)]).toEqual([])
  })

  it('are all read, as a token, as a code and as a link', () => {
    for (const { token, edition, said } of links) {
      for (const text of [token, codeOf(token), linkTo(startPage, token)]) {
        const reading = readToken(text)
        if (!reading.ok) throw new Error(`${text} is refused: ${reading.problem}.`)
        expect(reading.edition).toBe(edition)
        expect(new Map([...saidInReading(reading)].sort())).toEqual(new Map([...said].sort()))
      }
    }
  })

  it('include links of the latest edition (if not: see the head of the file)', () => {
    expect(links.map((link) => link.edition)).toContain(latestEdition)
  })

  it('are made in the same way today, if they are of the latest edition', () => {
    for (const { token } of links) {
      const reading = readToken(token)
      if (reading.ok && reading.dropped.length === 0 && reading.edition === latestEdition) {
        expect(encodeToken(reading.answers)).toBe(token)
      }
    }
  })
})

describe('a file that only grows', () => {
  const sealOfNothing = '# sealed e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

  it('is refused if something before a seal was changed, or something after the last was written by hand', () => {
    expect(sealedLines(`${sealOfNothing}\n# Comments may follow.\n`)).toEqual([])
    expect(() => sealedLines(`a line\n${sealOfNothing}\n`)).toThrow('Something before line 2 was changed.')
    expect(() => sealedLines(`${sealOfNothing}\na line\n`)).toThrow('The last 1 lines were written by hand')
  })
})
