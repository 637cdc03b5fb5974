/** The words of the points that the circular leaves to pilots or to rules yet to come. */
import type { PilotReason } from './conditions'

/** A point that no answer settles. */
export interface PilotWords {
  /** A clause that says what the circular leaves open; it reads well after "because". */
  readonly point: string
  /** A sentence that says whom to ask. */
  readonly ask: string
}

export type PilotsWords = Readonly<Record<PilotReason, PilotWords>>
