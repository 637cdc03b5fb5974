/**
 * The catalogue's words that a report is made of, and an answer in words. Where words are written, their types make
 * them complete.
 */
import { type Answer, NOT_SURE } from '../engine'
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
 * Returns the words under `id`.
 *
 * @throws Error when there are none: the catalogue and its words do not belong together.
 */
export function wordsFor<W>(words: Readonly<Record<string, W>>, id: string): W {
  const found = words[id]
  if (found === undefined) throw new Error(`There are no words for "${id}".`)
  return found
}

/** Returns the options of an answer; none for an absent one and for "not sure". */
export function optionsOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined || answer === NOT_SURE) return []
  return typeof answer === 'string' ? [answer] : answer
}

/** Returns the words of one option. */
export function optionWords(words: QuestionWords, option: string): QuestionWords['options'][string] {
  return words.options[option] ?? { label: option }
}

/** Returns the labels of an answer's options. */
export function labelsOf(words: QuestionWords, answer: Answer | undefined): readonly string[] {
  return optionsOf(answer).map((option) => optionWords(words, option).label)
}
