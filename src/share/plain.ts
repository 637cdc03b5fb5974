/**
 * Undoes what programs do to a text on its way, and restores the characters that were sent.
 *
 *     https://example.org/s/%23zhxq     #zhxq     percent signs, also several times over: %2523
 *     zhxq&amp;from=timeline            zhxq&     entities of HTML
 *     ｚｈｘｑ                           zhxq      full-width letters, digits and signs
 *     zh[zero width space]xq            zhxq      characters that cannot be seen
 *
 * Nothing here knows what a token is: the check decides whether the result is one.
 */

/** How many layers of escapes are undone, as of a link that is quoted in a link. */
const MOST_LAYERS = 4

const FULL_WIDTH = /[\uff01-\uff5e]/g
const FULL_WIDTH_OFFSET = 0xff01 - 0x21

/** Soft hyphens, joiners, marks of direction, variation selectors, the byte order mark and fillers. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|[\u034f\u180b-\u180d\ufe00-\ufe0f]/g

const PERCENT_ENCODED = /(?:%[0-9a-f]{2})+/gi

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z]{2,6});/gi

const NAMED_ENTITIES = new Map([
  ['amp', '&'],
  ['gt', '>'],
  ['lt', '<'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['num', '#'],
  ['sol', '/'],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
])

/** Returns the text without escapes, full-width forms and invisible characters. */
export function plainText(text: string): string {
  let plain = text
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const before = plain
    plain = plain
      .replace(INVISIBLE, '')
      .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
      .replace(PERCENT_ENCODED, decodePercent)
      .replace(ENTITY, decodeEntity)
    if (plain === before) break
  }
  return plain
}

function decodePercent(encoded: string): string {
  const bytes = encoded
    .slice(1)
    .split('%')
    .map((byte) => Number.parseInt(byte, 16))
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

function decodeEntity(entity: string, decimal?: string, hexadecimal?: string): string {
  if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10))
  if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16))
  return NAMED_ENTITIES.get(entity.slice(1, -1).toLowerCase()) ?? entity
}

/** Returns the character with this code point; the replacement character where there is none. */
function characterOf(codePoint: number): string {
  return codePoint > 0x10ffff ? '\ufffd' : String.fromCodePoint(codePoint)
}
