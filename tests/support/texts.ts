/** All texts of a language with the place where each stands, and what must be the same in every language. */
import type { AllWords } from './words'

/** Every text in a tree of words, by its path. Further names of an option are no text: they may stand in one language alone. */
export function textsIn(words: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words)
    .filter(([key]) => key !== 'keywords' && key !== 'spellings')
    .flatMap(([key, part]) => textsIn(part, path ? `${path}.${key}` : key))
}

/** Every factual text of a language: the catalogue's own words, without the interface and the joining words. */
export function catalogueTexts({ words, details }: AllWords): ReadonlyMap<string, string> {
  const { questions, headings, titles } = words
  const { circular, agenda, contacts, summaries, measures, instruments, sources } = details
  const { pilots } = details.report
  return new Map(
    textsIn({
      questions,
      headings,
      pilots,
      titles,
      circular,
      agenda,
      contacts,
      summaries,
      measures,
      instruments,
      sources,
    }),
  )
}
