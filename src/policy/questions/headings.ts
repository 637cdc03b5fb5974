/** The words around the questions: the names of topics and option groups, and the points that the circular leaves open. */
import type { PartOfCountry } from '../regions'
import type { PilotReason } from './conditions'
import type { SectionId } from './vocabulary'

/** The headings under which a question lists its options. */
export type OptionGroup = 'new-forms' | 'green' | 'visitors' | 'other' | PartOfCountry | 'elsewhere'

/** A point that no answer settles. */
export interface PilotWords {
  /** A clause that says what the circular leaves open; it reads well after "because". */
  readonly point: string
  /** A sentence that says whom to ask. */
  readonly ask: string
}

export interface Headings {
  readonly sections: Readonly<Record<SectionId, string>>
  readonly groups: Readonly<Record<OptionGroup, string>>
  readonly pilots: Readonly<Record<PilotReason, PilotWords>>
}
