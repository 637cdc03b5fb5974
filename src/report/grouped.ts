/** A list with at least one entry. */
export type NonEmpty<Entry> = readonly [Entry, ...Entry[]]

/** Groups entries with the same key, each group at the place of its first entry. */
export function groupedBy<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly NonEmpty<Entry>[] {
  const groups = new Map<string, [Entry, ...Entry[]]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()]
}
