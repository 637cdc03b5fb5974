/** Text → bytes in every encoding that a spreadsheet program may save in. The platform itself only writes UTF-8. */

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
  pairs ??= allPairs()
  const pair = pairs.get(character)
  if (!pair) throw new Error(`${character} takes four bytes, which no test needs.`)
  return pair
}

/** Every character of two bytes. */
function allPairs(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && !found.has(character)) found.set(character, [lead, trail])
    }
  }
  return found
}
