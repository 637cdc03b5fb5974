/** Slips of the hand: one character changed, inserted, lost or swapped with the next. */
export type Slip = 'changed' | 'inserted' | 'lost' | 'swapped'

/** The letters of tokens. */
export const letters = [...'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.matchAll(/./g)].map(([letter]) => letter)

/** Yields every text that one slip makes of a text; these characters are inserted by mistake. */
export function* slips(text: string, characters: readonly string[]): Generator<readonly [Slip, string]> {
  for (let at = 0; at <= text.length; at += 1) {
    const before = text.slice(0, at)
    const here = text.charAt(at)
    const after = text.slice(at + 1)
    for (const character of characters) {
      yield ['inserted', before + character + here + after]
      if (here !== '' && character !== here) yield ['changed', before + character + after]
    }
    if (here === '') continue
    yield ['lost', before + after]
    const next = text.charAt(at + 1)
    if (next !== '' && next !== here) yield ['swapped', before + next + here + text.slice(at + 2)]
  }
}
