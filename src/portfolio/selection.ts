/** Chooses from a portfolio by name, action, measure or article, and counts what is chosen. */
import type { Action } from '../engine'
import { type ArticleId, type MeasureId, measures } from '../policy'
import type { Enterprise } from './enterprise'
import { plainSpelling } from './plain-spelling'
import { actionAt } from './sign-rows'

/** Which enterprises and measures of a portfolio to show. */
export interface Selection {
  /** A part of the name; empty: every name. */
  readonly name: string
  /** The measures that are looked at: all, those of one article, or one. */
  readonly scope:
    | { readonly kind: 'all' }
    | { readonly kind: 'article'; readonly article: ArticleId }
    | { readonly kind: 'measure'; readonly measure: MeasureId }
  /** Only enterprises for which this is to be done about at least one of these measures. */
  readonly action: Action | undefined
}

/** The selection that leaves all enterprises and measures. */
export const everything: Selection = { name: '', scope: { kind: 'all' }, action: undefined }

/** Whether a selection leaves all enterprises and measures. */
export function isEverything({ name, scope, action }: Selection): boolean {
  return name.trim() === '' && scope.kind === 'all' && action === undefined
}

/** Lists the positions of the measures that a selection looks at, in the order of the circular. */
export function positionsIn({ scope }: Selection): readonly number[] {
  return measures.flatMap((measure, position) => {
    const isIn =
      scope.kind === 'all' ||
      (scope.kind === 'article' && measure.provision.article === scope.article) ||
      (scope.kind === 'measure' && measure.id === scope.measure)
    return isIn ? [position] : []
  })
}

/** Lists the enterprises that a selection leaves, in the order of the file. */
export function select(enterprises: readonly Enterprise[], selection: Selection): readonly Enterprise[] {
  const name = plainSpelling(selection.name)
  const positions = positionsIn(selection)
  const { action } = selection
  return enterprises.filter(
    (enterprise) =>
      (name === '' || plainSpelling(enterprise.name).includes(name)) &&
      (action === undefined ||
        positions.some((position) => actionAt(enterprise.actions, position) === action)),
  )
}

type ActionTotals = Readonly<Record<Action, number>>

const noAction: ActionTotals = { use: 0, check: 0, qualify: 0, wait: 0, none: 0 }

/** Counts how many of these enterprises have each action about the measure at a position. */
export function totalsAt(enterprises: readonly Enterprise[], position: number): ActionTotals {
  const totals = { ...noAction }
  for (const { actions } of enterprises) totals[actionAt(actions, position)] += 1
  return totals
}

/** Counts the measures at these positions about which an enterprise has each action. */
export function actionsOf({ actions }: Enterprise, positions: readonly number[]): ActionTotals {
  const totals = { ...noAction }
  for (const position of positions) totals[actionAt(actions, position)] += 1
  return totals
}
