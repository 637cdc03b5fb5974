import type { PartOfCountry } from '../regions'
import type { SectionId } from './vocabulary'

/** The headings under which a question lists its options. */
export type OptionGroup = 'new-forms' | 'green' | 'visitors' | 'other' | PartOfCountry | 'elsewhere'

/** The words around the questions: the names of topics and option groups. */
export interface Headings {
  readonly sections: Readonly<Record<SectionId, string>>
  readonly groups: Readonly<Record<OptionGroup, string>>
}
