/** All measures by article, for lists. */
import type { OpeningWords } from '../i18n'
import { measures } from '../policy'

/** Returns the measures grouped by article. */
export function measuresByArticle(words: OpeningWords) {
  const articles = [...new Set(measures.map((measure) => measure.provision.article))]
  return articles.map((article) => ({
    id: article,
    heading: words.messages.measures.article(article),
    measures: measures
      .filter((measure) => measure.provision.article === article)
      .map(({ id }) => ({ id, title: words.titles[id] })),
  }))
}
