/**
 * Checks that the editions name every measure that a change affects. Readers of an older link learn only from the
 * editions which measures have changed since.
 */
import type { Edition } from '../../src/policy'
import type { Move } from './outcomes'

/**
 * Returns the measures whose verdict or action moves although no new edition names them, each once.
 *
 * @param before the editions of the earlier version; undefined if it is too old to have any
 */
export function movedUnnamed(
  moves: readonly Pick<Move, 'measure'>[],
  before: readonly Edition[] | undefined,
  after: readonly Edition[],
): readonly string[] {
  const earlier = new Set(before?.map(({ id }) => id))
  const named = new Set<string>(after.filter(({ id }) => !earlier.has(id)).flatMap(({ changed }) => changed))
  return [...new Set(moves.map(({ measure }) => measure))].filter((measure) => !named.has(measure))
}

/** Writes these measures as a text to review; empty if there are none. */
export function unnamedInMarkdown(measures: readonly string[]): string {
  if (measures.length === 0) return ''
  const list = measures.map((measure) => `- ${measure}`).join('\n')
  return `## Named by no new edition\n\nReaders of older links would not learn that these have changed. Add an edition to src/policy/circular.ts.\n\n${list}`
}
