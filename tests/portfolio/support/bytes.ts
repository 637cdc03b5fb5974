/** Text → bytes in every encoding that a spreadsheet program may save in. The platform itself only writes UTF-8. */

/** Encoding → the function that writes a text in it. */
export const bytesIn = {
  'UTF-8': (text: string) => new TextEncoder().encode(text),
  'UTF-8 with a mark': (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16 LE with a mark': (text: string) => wide(`\ufeff${text}`, true),
  'UTF-16 BE with a mark': (text: string) => wide(`\ufeff${text}`, false),
  'UTF-16 LE': (text: string) => wide(text, true),
  'UTF-16 BE': (text: string) => wide(text, false),
  GB18030: (text: string) => Uint8Array.from([...text].flatMap((character) => gb18030(character))),
} as const

function wide(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 * index, text.charCodeAt(index), littleEndian)
  return bytes
}

let pairs: ReadonlyMap<string, readonly number[]> | undefined

function gb18030(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return [code]
  pairs ??= pairsIn('gb18030', [0x81, 0xfe])
  return pairs.get(character) ?? fourBytes(character)
}

/** Characters beyond the first plane follow the order of Unicode; the others have to be searched for. */
function fourBytes(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0
  const decoder = new TextDecoder('gb18030')
  const start = code > 0xffff ? 189_000 + code - 0x10000 : 0
  for (let linear = start; linear < start + 40_000; linear += 1) {
    const bytes = [
      0x81 + Math.floor(linear / 12_600),
      0x30 + (Math.floor(linear / 1_260) % 10),
      0x81 + (Math.floor(linear / 10) % 126),
      0x30 + (linear % 10),
    ]
    if (decoder.decode(Uint8Array.from(bytes)) === character) return bytes
  }
  throw new Error(`${character} is not in GB18030.`)
}

/** Returns every character of two bytes whose first lies in a range, in an encoding of East Asia. */
export function pairsIn(
  encoding: string,
  [first, last]: readonly [number, number],
): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding)
  const found = new Map<string, readonly number[]>()
  for (let lead = first; lead <= last; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && character !== '\ufffd' && !found.has(character))
        found.set(character, [lead, trail])
    }
  }
  return found
}

/** Returns the ideographs among them. */
export function charactersOf(encoding: string, leads: readonly [number, number]): readonly string[] {
  return [...pairsIn(encoding, leads).keys()].filter((character) => /\p{Script=Han}/u.test(character))
}
