/** Choosing from a portfolio: by name, by verdict, by one measure or those of an article; and the counts of what is chosen. */
import type { Verdict } from '../engine'
import { type ArticleId, type MeasureId, measures } from '../policy'
import type { Enterprise } from './enterprise'
import { plainSpelling } from './plain-spelling'
import { verdictAt } from './verdict-row'

export interface Selection {
  /** A part of the name; empty: every name. */
  readonly name: string
  /** The measures that are looked at: all, those of one article, or one. */
  readonly scope:
    | { readonly kind: 'all' }
    | { readonly kind: 'article'; readonly article: ArticleId }
    | { readonly kind: 'measure'; readonly measure: MeasureId }
  /** Only enterprises for which at least one of these measures has this verdict. */
  readonly verdict: Verdict | undefined
}

export const everything: Selection = { name: '', scope: { kind: 'all' }, verdict: undefined }

/** The positions of the measures that a selection looks at, in the order of the circular. */
export function positionsIn({ scope }: Selection): readonly number[] {
  return measures.flatMap((measure, position) => {
    const isIn =
      scope.kind === 'all' ||
      (scope.kind === 'article' && measure.provision.article === scope.article) ||
      (scope.kind === 'measure' && measure.id === scope.measure)
    return isIn ? [position] : []
  })
}

/** The enterprises that a selection leaves, in the order of the file. */
export function select(enterprises: readonly Enterprise[], selection: Selection): readonly Enterprise[] {
  const name = plainSpelling(selection.name)
  const positions = positionsIn(selection)
  const { verdict } = selection
  return enterprises.filter(
    (enterprise) =>
      (name === '' || plainSpelling(enterprise.name).includes(name)) &&
      (verdict === undefined ||
        positions.some((position) => verdictAt(enterprise.verdicts, position) === verdict)),
  )
}

export type VerdictTotals = Readonly<Record<Verdict, number>>

const none: VerdictTotals = { relevant: 0, possible: 0, 'not-relevant': 0 }

/** How many of these enterprises have each verdict on the measure at a position. */
export function totalsAt(enterprises: readonly Enterprise[], position: number): VerdictTotals {
  const totals = { ...none }
  for (const { verdicts } of enterprises) totals[verdictAt(verdicts, position)] += 1
  return totals
}

/** How many of the measures at these positions have each verdict for one enterprise. */
export function totalsOf({ verdicts }: Enterprise, positions: readonly number[]): VerdictTotals {
  const totals = { ...none }
  for (const position of positions) totals[verdictAt(verdicts, position)] += 1
  return totals
}
