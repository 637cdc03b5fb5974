/** The choices of measures by which a portfolio can be filtered: all, those of an article, or one. */
import type { LanguageDetails, LanguageWords } from '../../i18n'
import { everything, type Selection } from '../../portfolio'
import { measuresByArticle } from '../../report-view/measure-index'

/** One choice of measures. */
export interface ScopeOption {
  readonly value: string
  readonly label: string
  readonly scope: Selection['scope']
}

/** The choices for one article. */
export interface ScopeGroup {
  readonly heading: string
  readonly options: readonly ScopeOption[]
}

/** Returns the value of a scope's option in the list. */
export function valueOf(scope: Selection['scope']): string {
  switch (scope.kind) {
    case 'all':
      return 'all'
    case 'article':
      return `article-${scope.article}`
    case 'measure':
      return `measure-${scope.measure}`
  }
}

/** Makes one group for each article. Its first option stands for all measures of the article. */
export function scopeGroups(words: LanguageWords, text: LanguageDetails['portfolio']): readonly ScopeGroup[] {
  const option = (label: string, scope: Selection['scope']): ScopeOption => ({
    value: valueOf(scope),
    label,
    scope,
  })
  return measuresByArticle(words).map(({ id, heading, measures }) => ({
    heading,
    options: [
      option(text.wholeArticle(heading), { kind: 'article', article: id }),
      ...measures.map((measure) => option(measure.title, { kind: 'measure', measure: measure.id })),
    ],
  }))
}

/** Returns the scope of an option's value; everything if the value is unknown. */
export function scopeOf(value: string, groups: readonly ScopeGroup[]): Selection['scope'] {
  const options = groups.flatMap((group) => group.options)
  return options.find((option) => option.value === value)?.scope ?? everything.scope
}
