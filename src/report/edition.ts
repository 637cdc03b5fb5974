/** What has changed between the edition of some answers and today's. */
import { type Edition, editions, type MeasureId } from '../policy'

/**
 * Lists the measures that any edition after `since` has changed, in no particular order. Returns undefined when `since`
 * is no known edition.
 *
 * @param all every edition, newest first.
 */
export function changedSince(
  since: string,
  all: readonly Edition[] = editions,
): readonly MeasureId[] | undefined {
  const index = all.findIndex(({ id }) => id === since)
  if (index < 0) return undefined
  return [...new Set(all.slice(0, index).flatMap(({ changed }) => changed))]
}
