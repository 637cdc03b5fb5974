/** The standing of conditions under some answers: met, not met, or still open. The engine itself finds it. */
import { type Answers, assess, type Catalogue, type Condition, type Verdict } from '../engine'
import type { Standing } from '../report'

const standingOf: Readonly<Record<Verdict, Standing>> = {
  relevant: 'met',
  possible: 'open',
  'not-relevant': 'not-met',
}

/** Finds the standings of conditions. Each is assessed like a measure, with "asked when", offers and "not sure". */
export function standingsOf(
  catalogue: Catalogue,
  conditions: readonly Condition[],
  answers: Answers,
): readonly Standing[] {
  const measures = conditions.map((relevantWhen, index) => ({ id: String(index), relevantWhen }))
  return assess({ ...catalogue, measures }, answers).findings.map(({ verdict }) => standingOf[verdict])
}

/** Returns the standing of the negation. */
export function opposite(standing: Standing): Standing {
  return standing === 'open' ? 'open' : standing === 'met' ? 'not-met' : 'met'
}

/** Finds the standing of a list of which all must hold: that of its worst part. */
export function ofAll(parts: readonly Standing[]): Standing {
  if (parts.includes('not-met')) return 'not-met'
  return parts.includes('open') ? 'open' : 'met'
}

/** Finds the standing of a list of which one must hold: that of its best part. */
export function ofAny(parts: readonly Standing[]): Standing {
  return opposite(ofAll(parts.map(opposite)))
}
