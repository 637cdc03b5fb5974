/** The words of the points that the policy, an authority or a bank decides. */
import type { PilotReason } from './conditions'

/** A point that no answer settles. */
export interface PilotWords {
  /** A clause that says what is left open, or who decides; it reads well after "because". */
  readonly point: string
  /** A sentence that says whom to ask. */
  readonly ask: string
}

export type PilotsWords = Readonly<Record<PilotReason, PilotWords>>
