/**
 * Whether the editions own up to what a change does. Readers of an older link learn which measures have changed
 * since, and they learn it from the editions alone.
 */
import type { Edition } from '../../src/policy'
import type { Move } from './outcomes'

/**
 * The measures whose verdict moves without an edition published in between that names them, each once.
 *
 * @param before the editions of the earlier version; undefined where it is so old that it shows none
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

/** The same as a text to review; empty where nothing is missing. */
export function unnamedInMarkdown(measures: readonly string[]): string {
  if (measures.length === 0) return ''
  const list = measures.map((measure) => `- ${measure}`).join('\n')
  return `## Named by no new edition\n\nReaders of older links would not learn that these have changed. Add an edition to src/policy/circular.ts.\n\n${list}`
}
