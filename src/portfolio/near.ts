/**
 * Finds what an unknown text may mean: by a further name, by a part, or by few wrong letters. Only a single best
 * candidate counts, and the user confirms it.
 */

/** Something that a text may mean. */
export interface Candidate {
  readonly id: string
  /** Plain spellings that mean it. */
  readonly spellings: readonly string[]
  /** Plain texts that may mean it. */
  readonly hints: readonly string[]
}

/** Finds the id of the one candidate that a plain text comes near; undefined where several fit equally well. */
export function nearest(text: string, candidates: readonly Candidate[]): string | undefined {
  if (text === '') return undefined
  const byName = candidates.filter(({ hints }) => hints.includes(text))
  const byPart = (): readonly Candidate[] =>
    candidates.filter(({ spellings }) => spellings.some((spelling) => isPartOf(text, spelling)))
  const found = [() => byName, byPart, () => closest(text, candidates)]
    .map((find) => find())
    .find((several) => several.length > 0)
  return found?.length === 1 ? found[0]?.id : undefined
}

/** Whether one is a significant part of the other. In Chinese, fewer characters are significant. */
function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const least = /\p{Script=Han}/u.test(short) ? 2 : 4
  return short.length >= least && 4 * short.length >= long.length && long.includes(short)
}

/** Finds the candidates with the fewest wrong letters, if these are few enough for a typing error. */
function closest(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  let best = Math.floor(text.length / 4)
  let found: Candidate[] = []
  if (best === 0) return found
  for (const candidate of candidates) {
    const distance = Math.min(...candidate.spellings.map((spelling) => distanceUpTo(best, text, spelling)))
    if (distance > best) continue
    if (distance < best) found = []
    best = distance
    found.push(candidate)
  }
  return found
}

/**
 * Counts the edit distance, with a swap of neighbours as one edit (optimal string alignment). A larger one gives
 * `most` + 1.
 */
function distanceUpTo(most: number, one: string, other: string): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      next.push(cost)
    }
    // The distance cannot shrink again: a swap costs no less than two changes of the row between.
    if (Math.min(...next) > most) return most + 1
    before = last
    last = next
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}
