/** The catalogue's words that a report is made of. Each is complete by its type where it is written. */
import type { InstrumentWords, MeasureWords, QuestionWords, SourceWords } from '../policy'

/** What every page needs: questions, headings, titles. */
export interface InterviewWords {
  readonly questions: Readonly<Record<string, QuestionWords>>
  readonly headings: {
    readonly sections: Readonly<Record<string, string>>
    readonly groups: Readonly<Record<string, string>>
  }
  readonly titles: Readonly<Record<string, string>>
}

/** What only reports and the library need: measures in full, their sources, whom to contact. */
export interface DetailWords {
  readonly summaries: Readonly<Record<string, string>>
  readonly measures: Readonly<Record<string, MeasureWords>>
  readonly instruments: Readonly<Record<string, InstrumentWords>>
  readonly sources: Readonly<Record<string, SourceWords>>
  readonly contacts: Readonly<Record<string, { readonly name: string; readonly role: string }>>
  readonly circular: {
    readonly special: Readonly<Record<string, string>>
    readonly notCovered: string
    /** What others report of the articles that are not covered. */
    readonly reported: {
      readonly title: string
      readonly lead: string
      readonly topics: readonly string[]
      readonly unread: string
      readonly translationNote: string
    }
    readonly sources: Readonly<Record<string, SourceWords>>
  }
}

/**
 * The words under `id`.
 *
 * @throws Error when there are none: the catalogue and its words do not belong together.
 */
export function wordsFor<W>(words: Readonly<Record<string, W>>, id: string): W {
  const found = words[id]
  if (found === undefined) throw new Error(`There are no words for "${id}".`)
  return found
}
