/**
 * The articles that the published excerpt leaves out, and what public reports say of them.
 *
 * No verdict rests on this, and it names no single article. It says that the circular has more than was read.
 */
import { generalSources, reportedIn } from '../policy/details'
import { type DetailWords, wordsFor } from './catalogue-words'
import { type SourceEntry, sourceEntry } from './source-entry'
import type { ReportWords } from './words'

/** What a report says of the articles that it does not cover. */
export interface NotCovered {
  /** How many articles are not covered, and which. */
  readonly text: string
  readonly reported: {
    readonly title: string
    /** Who reported it and when, ending before the topics. */
    readonly lead: string
    readonly topics: readonly string[]
    /** That the articles were not read, and whose translation the topics are. */
    readonly caveats: readonly string[]
    readonly source: SourceEntry
  }
}

/**
 * Describes the articles without measures here, in one language.
 *
 * @throws Error when the sources lack the one that reports them.
 */
export function notCoveredIn(
  { circular }: Pick<DetailWords, 'circular'>,
  words: Pick<ReportWords, 'date'>,
): NotCovered {
  const source = generalSources.find(({ id }) => id === reportedIn)
  if (!source) throw new Error(`There is no source "${reportedIn}".`)
  const { title, lead, topics, unread, translationNote } = circular.reported
  return {
    text: circular.notCovered,
    reported: {
      title,
      lead,
      topics,
      caveats: [unread, translationNote],
      source: sourceEntry(source, wordsFor(circular.sources, source.id), words),
    },
  }
}
