/** The promise of the check, proven for all tokens at once, not only tried with some. */
import { expect, it } from 'vitest'
import { CHECK_LENGTH, isIntact, withCheck } from '../../../src/share/check'
import { LONGEST_TOKEN } from '../../../src/share/frame'

/**
 * Returns what a wrong letter does to the check. The code is linear. So the effect of several wrong letters is the
 * exclusive or of their single effects, whatever the token is. Here it is taken from a token of zeros.
 */
function effectOf(position: number, error: number): number {
  const zeros = Array.from({ length: LONGEST_TOKEN - CHECK_LENGTH }, () => 0)
  const sent = numberOf(withCheck(zeros))
  if (position >= zeros.length) return error * 32 ** (LONGEST_TOKEN - 1 - position)
  return sent ^ numberOf(withCheck(zeros.with(position, error)))
}

/** Returns the check as one number of 30 bits. */
function numberOf(values: readonly number[]): number {
  return values.slice(-CHECK_LENGTH).reduce((whole, value) => whole * 32 + value, 0)
}

it('notices any one, two, three or four wrong letters in a token of any length', () => {
  const single: number[][] = []
  for (let position = 0; position < LONGEST_TOKEN; position += 1) {
    single.push(Array.from({ length: 31 }, (_, error) => effectOf(position, error + 1)))
  }
  // Up to four wrong letters go unnoticed only if two sets of at most two have the same effect. None have.
  const effects = [0, ...single.flat()]
  for (const [position, mine] of single.entries()) {
    for (const others of single.slice(position + 1)) {
      for (const one of mine) for (const other of others) effects.push(one ^ other)
    }
  }
  const sorted = Uint32Array.from(effects).sort()
  let repeated = 0
  for (let index = 1; index < sorted.length; index += 1)
    if (sorted[index] === sorted[index - 1]) repeated += 1

  expect(sorted.length).toBe(1 + 71 * 31 + ((71 * 70) / 2) * 31 * 31)
  expect(repeated).toBe(0)
})

it('is not the check of bech32 or bech32m, whose addresses use the same letters', () => {
  const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
  const expanded = (prefix: string) => [
    ...[...prefix.matchAll(/./g)].map(([letter]) => letter.charCodeAt(0) >> 5),
    0,
    ...[...prefix.matchAll(/./g)].map(([letter]) => letter.charCodeAt(0) & 31),
  ]
  for (const [prefix, data] of [
    ['a', '2uel5l'],
    ['bc', 'qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    ['a', 'lqfn3a'],
  ] as const) {
    expect(
      isIntact([...expanded(prefix), ...[...data.matchAll(/./g)].map(([letter]) => letters.indexOf(letter))]),
    ).toBe(false)
  }
})
