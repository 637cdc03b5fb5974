/** All measures by article, as lists show them. */
import type { Assessment } from '../engine'
import type { LanguageWords } from '../i18n'
import { type MeasureId, measures } from '../policy'

/** What a list of measures may show beside their names. */
interface Beside {
  readonly summaries?: Readonly<Record<MeasureId, string>>
  readonly assessment?: Assessment<MeasureId> | undefined
}

/** The measures grouped by article. */
export function measuresByArticle(words: LanguageWords, { summaries, assessment }: Beside = {}) {
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
          title: words.titles[id],
          summary: summaries?.[id],
          verdict: verdict && { verdict, text: words.messages.verdicts[verdict] },
        }
      }),
  }))
}
