/** Finds keys that occur twice in one object of a JSON text. `JSON.parse` silently keeps only the last. */

/**
 * Finds the first such key of each entry, by the entry's number from 1. An entry is a part of a list, or the whole.
 *
 * @param text valid JSON
 */
export function repeatedKeys(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  /** What is open: an object with the keys so far, or a list. */
  const open: (Set<string> | 'list')[] = []
  let entry = 1
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '{') open.push(new Set())
    else if (sign === '[') open.push('list')
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ',' && open.length === 1 && open[0] === 'list') entry += 1
    else if (sign === '"') {
      const end = endOfString(text, at)
      const keys = open.at(-1)
      if (keys instanceof Set && isKey(text, end)) {
        const written = text.slice(at + 1, end - 1)
        const key = written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written
        if (keys.has(key) && !found.has(entry)) found.set(entry, key)
        keys.add(key)
      }
      at = end - 1
    }
  }
  return found
}

/** Finds the position after the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** Whether a colon comes next. */
function isKey(text: string, from: number): boolean {
  let at = from
  while (' \t\n\r'.includes(text[at] ?? ':')) at += 1
  return text[at] === ':'
}
