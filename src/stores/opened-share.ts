/**
 * Keeps an opened shared result with its entry in the browser's history. So it survives a reload and going back,
 * without being in the address.
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

/** Makes the history state that holds it. */
export function sharedState(opened: OpenedShare): HistoryState {
  return { shared: { ...opened } }
}

/** The history state that removes it, for a page that replaces the shared result. */
export const notShared: HistoryState = { shared: undefined }

/** Reads what a history state holds; the problem `lost` where it holds no shared result. */
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
