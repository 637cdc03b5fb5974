/** The themes of a report's measures: the articles of the circular from which they come. */
import type { LanguageDetails, LanguageWords } from '../i18n'
import type { Report, ReportEntry } from '../report'

export interface Theme {
  /** The article's number, as the circular counts. */
  readonly id: string
  readonly title: string
  /** Title, article and how many measures there are, for a list to choose from. */
  readonly text: string
  readonly count: number
}

const entriesOf = (report: Report): readonly ReportEntry[] => report.lists.flatMap((list) => list.entries)

/** Every theme that the report has a measure of, in the order of the circular. */
export function themesOf(
  report: Report,
  { messages }: LanguageWords,
  { circular, paper }: LanguageDetails,
): readonly Theme[] {
  const entries = entriesOf(report)
  return Object.entries(circular.articles).flatMap(([id, { title }]) => {
    const count = entries.filter(({ article }) => article === id).length
    if (count === 0) return []
    return [{ id, title, count, text: paper.filter.theme(title, messages.measures.article(id), count) }]
  })
}
