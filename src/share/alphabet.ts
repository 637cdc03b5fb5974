/**
 * The letters of a token: 32 letters and digits, each standing for a value from 0 to 31.
 *
 * It is the alphabet of bech32. It leaves out `1`, `b`, `i` and `o`, which look like `l`, `8`, `l` and `0`. So a code
 * copied from paper may have O for 0, and I or 1 for L. Capitals mean the same as small letters.
 *
 *     lettersOf([0, 31])    'ql'
 *     valuesOf('QL')        [0, 31]
 *     valuesOf('qi')        [0, 31]
 *     valuesOf('qb')        undefined: b is in no token, and could be meant for 6 or 8
 */
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

const LOOK_ALIKES = { o: '0', i: 'l', '1': 'l' }

const valueOfLetter = new Map<string, number>()
for (const [value, letter] of Array.from(ALPHABET).entries()) {
  valueOfLetter.set(letter, value).set(letter.toUpperCase(), value)
}
for (const [written, meant] of Object.entries(LOOK_ALIKES)) {
  const value = ALPHABET.indexOf(meant)
  valueOfLetter.set(written, value).set(written.toUpperCase(), value)
}

/** Returns the small letters that stand for values from 0 to 31. */
export function lettersOf(values: readonly number[]): string {
  return values.map((value) => ALPHABET.charAt(value)).join('')
}

/** Returns the values of some letters; undefined where one of them is in no token. */
export function valuesOf(letters: string): readonly number[] | undefined {
  const values: number[] = []
  for (const letter of letters) {
    const value = valueOfLetter.get(letter)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}
