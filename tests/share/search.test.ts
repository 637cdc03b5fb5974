import { describe, expect, it } from 'vitest'
import { lettersOf } from '../../src/share/alphabet'
import { type Frame, wrap } from '../../src/share/frame'
import { runsOf } from '../../src/share/runs'
import { tokensAmong } from '../../src/share/search'

function tokensIn(text: string): readonly Frame[] {
  return tokensAmong(runsOf(text)).map(({ frame }) => frame)
}

const one: Frame = { version: 1, payload: [1, 2, 3, 4, 5, 6, 7, 8, 9] }
const other: Frame = { version: 3, payload: [] }
const long: Frame = { version: 1, payload: Array.from({ length: 63 }, (_, position) => position % 32) }
const token = lettersOf(wrap(one))
const otherToken = lettersOf(wrap(other))
const longToken = lettersOf(wrap(long))

function inGroups(letters: number, text: string): string {
  return text.replace(new RegExp(`.{${letters}}(?=.)`, 'g'), '$& ')
}

describe('looking for tokens', () => {
  it('finds none where there are none', () => {
    expect(tokensIn('')).toEqual([])
    expect(tokensIn('See you tomorrow, q')).toEqual([])
  })

  it('finds one alone, among words, and in groups of any length', () => {
    expect(tokensIn(token)).toEqual([one])
    expect(tokensIn(`See zebra ${token} tomorrow`)).toEqual([one])
    for (const letters of [1, 2, 3, 4, 5, 11]) expect(tokensIn(inGroups(letters, token))).toEqual([one])
  })

  it('finds the longest token in groups of three, but not in groups of two', () => {
    expect(tokensIn(inGroups(3, longToken))).toEqual([long])
    expect(tokensIn(inGroups(2, longToken))).toEqual([])
  })

  it('finds one in 24 parts, but not in 25', () => {
    const tokenOf = (letters: number) =>
      lettersOf(wrap({ version: 1, payload: Array.from({ length: letters - 8 }, () => 9) }))
    expect(tokensIn(inGroups(1, tokenOf(24)))).toHaveLength(1)
    expect(tokensIn(inGroups(1, tokenOf(25)))).toEqual([])
  })

  it('finds several, each once', () => {
    expect(tokensIn(`${token} ${otherToken} ${token.toUpperCase()}`)).toEqual([one, other])
  })

  it('finds none inside a longer run of letters', () => {
    expect(tokensIn(`${token}q`)).toEqual([])
    expect(tokensIn(`q${token}`)).toEqual([])
    expect(tokensIn(`${token.slice(0, 8)} ${token.slice(8)}q`)).toEqual([])
  })

  it('finds none across a character that separates', () => {
    expect(tokensIn(`${token.slice(0, 8)}。${token.slice(8)}`)).toEqual([])
    expect(tokensIn(`${token.slice(0, 8)}\u200b中${token.slice(8)}`)).toEqual([])
  })

  it('finds none with a letter that no token has', () => {
    expect(tokensIn(`${token.slice(0, 8)} b ${token.slice(8)}`)).toEqual([])
  })
})
