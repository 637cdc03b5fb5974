/** Runs pieces of work that need one another, at most two at once. One alone would leave a processor idle. */

/**
 * Runs all pieces, as far as possible in their order. A piece that must still wait lets the next one go ahead.
 * @template {{ name: string, needs?: readonly string[] }} Piece
 * @param {readonly Piece[]} pieces `needs` names the pieces that must end before; names of absent pieces are ignored
 * @param {(piece: Piece) => Promise<void>} perform never rejects
 * @throws Error when pieces wait for each other
 */
export async function twoAtOnce(pieces, perform) {
  const waiting = [...pieces]
  /** @type {Map<string, Promise<void>>} */
  const underWay = new Map()
  const isOver = (/** @type {string} */ name) =>
    !underWay.has(name) && waiting.every((piece) => piece.name !== name)
  while (waiting.length + underWay.size > 0) {
    const next = underWay.size < 2 ? waiting.findIndex(({ needs = [] }) => needs.every(isOver)) : -1
    const [piece] = next < 0 ? [] : waiting.splice(next, 1)
    if (piece) {
      const { name } = piece
      underWay.set(
        name,
        perform(piece).then(() => void underWay.delete(name)),
      )
    } else if (underWay.size > 0) await Promise.race(underWay.values())
    else throw new Error(`These wait for each other: ${waiting.map(({ name }) => name).join(', ')}.`)
  }
}
