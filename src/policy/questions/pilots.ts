import type { PilotReason } from './conditions'

/** A point that no answer settles. */
export interface PilotWords {
  /** A clause that says what is left open, or who decides; it reads well after "because". */
  readonly point: string
  /** A sentence that says whom to ask. */
  readonly ask: string
}

/** The words of the points that the policy, an authority or a bank decides. */
export type PilotsWords = Readonly<Record<PilotReason, PilotWords>>
