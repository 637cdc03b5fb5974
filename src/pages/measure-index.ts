/** All measures by article, as lists show them. */
import type { Assessment } from '../engine'
import type { LanguageWords } from '../i18n'
import type { MeasureId } from '../policy'
import { measures } from '../policy/measures/measures'

/** The measures grouped by article; with verdicts where an assessment is given. */
export function measuresByArticle(words: LanguageWords, assessment?: Assessment<MeasureId>) {
  const verdicts = new Map(assessment?.findings.map((finding) => [finding.measure, finding.verdict]))
  const articles = [...new Set(measures.map((measure) => measure.provision.article))]
  return articles.map((article) => ({
    id: article,
    heading: words.messages.measures.article(article),
    measures: measures
      .filter((measure) => measure.provision.article === article)
      .map(({ id }) => {
        const verdict = verdicts.get(id)
        return {
          id,
          ...words.titles[id],
          verdict: verdict && { verdict, text: words.messages.verdicts[verdict] },
        }
      }),
  }))
}
