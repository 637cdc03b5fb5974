/** The themes of a report's measures: the articles of the circular from which they come. */
import type { LanguageDetails } from '../i18n'
import { articles } from '../policy'
import type { ReportEntry } from '../report'

export interface Theme {
  /** The article's number, as the circular counts. */
  readonly id: string
  readonly title: string
  readonly icon: string | undefined
  /** In the order of the circular. */
  readonly entries: readonly ReportEntry[]
}

/** Every theme that has a measure among these, in the order of the circular. */
export function themesOf(entries: readonly ReportEntry[], { circular }: LanguageDetails): readonly Theme[] {
  return articles
    .map((article) => ({
      id: article.numeral,
      title: circular.articles[article.numeral].title,
      icon: (article as { readonly icon?: string }).icon,
      entries: entries.filter((entry) => entry.article === article.numeral).sort(inOrder),
    }))
    .filter((theme) => theme.entries.length > 0)
}

function inOrder(one: ReportEntry, other: ReportEntry): number {
  return one.position - other.position
}
