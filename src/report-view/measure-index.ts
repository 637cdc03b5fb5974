/** All measures by article, for lists. */
import type { LanguageWords } from '../i18n'
import { measures } from '../policy'

/** The measures grouped by article. */
export function measuresByArticle(words: LanguageWords) {
  const articles = [...new Set(measures.map((measure) => measure.provision.article))]
  return articles.map((article) => ({
    id: article,
    heading: words.messages.measures.article(article),
    measures: measures
      .filter((measure) => measure.provision.article === article)
      .map(({ id }) => ({ id, title: words.titles[id] })),
  }))
}
