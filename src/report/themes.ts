/** The themes of a report's measures: the articles of the circular from which they come. */
import { articles } from '../policy'
import { wordsFor } from './catalogue-words'
import type { ReportEntry } from './report'

/** An article of the circular, with its measures in a report. */
export interface Theme {
  /** The article's number, as the circular counts. */
  readonly id: string
  readonly title: string
  readonly icon: string | undefined
  /** In the order of the circular. */
  readonly entries: readonly ReportEntry[]
}

/** The articles' titles. */
export interface ThemeWords {
  readonly articles: Readonly<Record<string, { readonly title: string }>>
}

/** Lists every theme that has a measure among these, in the order of the circular. */
export function themesOf(entries: readonly ReportEntry[], words: ThemeWords): readonly Theme[] {
  return articles
    .map((article) => ({
      id: article.numeral,
      title: wordsFor(words.articles, article.numeral).title,
      icon: (article as { readonly icon?: string }).icon,
      entries: entries.filter((entry) => entry.article === article.numeral).sort(inOrder),
    }))
    .filter((theme) => theme.entries.length > 0)
}

function inOrder(one: ReportEntry, other: ReportEntry): number {
  return one.position - other.position
}
