/**
 * A shared result that has been opened, as it is kept with its entry of the browser's history: so it survives a
 * reload and the way back, without standing in the address.
 */
import type { HistoryState } from 'vue-router'
import type { Problem } from '../share'

/** The token of a shared result, or why there is none. */
export type OpenedShare =
  | {
      readonly token: string
      readonly seenByServer?: boolean
      /** The line or entry of the enterprise, where it was opened from a portfolio. */
      readonly portfolioRow?: number | undefined
    }
  | { readonly problem: Problem }

/** The history state that holds it. */
export function sharedState(opened: OpenedShare): HistoryState {
  return { shared: { ...opened } }
}

/** Takes it out of the entry again, when another page takes the place of the shared result. */
export const notShared: HistoryState = { shared: undefined }

/** What a history state holds; `lost` where there is nothing of ours in it. */
export function sharedFrom(state: unknown): OpenedShare {
  const { shared } = Object(state) as { shared?: unknown }
  const { token, problem, seenByServer, portfolioRow } = Object(shared) as Record<string, unknown>
  if (typeof token === 'string') {
    return {
      token,
      seenByServer: seenByServer === true,
      portfolioRow: typeof portfolioRow === 'number' ? portfolioRow : undefined,
    }
  }
  return { problem: typeof problem === 'string' ? (problem as Problem) : 'lost' }
}
