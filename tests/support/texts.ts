/** Collects all texts of a language with their paths. */
import type { AllWords } from './words'

/**
 * Lists every text in a tree of words, with its path. Leaves out further names of options, which one language alone may
 * have.
 */
export function textsIn(words: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words)
    .filter(([key]) => key !== 'keywords' && key !== 'spellings')
    .flatMap(([key, part]) => textsIn(part, path ? `${path}.${key}` : key))
}

/** Lists every factual text of a language, by its path: the catalogue's words, not those of interface and reports. */
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
