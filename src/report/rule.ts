/** A condition in plain words: the rule of a measure, read from the very tree that decides. */
import { type Condition, walk } from '../engine'
import { type InterviewWords, wordsFor } from './catalogue-words'
import { clauseOf, denialOf } from './clauses'
import type { ReportWords } from './words'

/** A rule in words: a sentence, a point left open, or a list of which all or any must hold. */
export type Rule =
  | { readonly kind: 'sentence'; readonly text: string; readonly question: string }
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Rule[] }

/** Returns the rule that a condition states. */
export function ruleOf(condition: Condition, interview: InterviewWords, words: ReportWords): Rule {
  return walk<Rule>(condition, {
    test: ({ question, options }, isDenied) => {
      const questionWords = wordsFor(interview.questions, question)
      const clause = clauseOf(questionWords, options, words.either)
      const denial = denialOf(questionWords, options, words.both) ?? words.notThatIs(clause)
      return { kind: 'sentence', text: words.sentence(isDenied ? denial : clause), question }
    },
    pilot: ({ reason }) => ({ kind: 'open', text: words.leftOpen(wordsFor(words.pilots, reason).point) }),
    all: (parts) => ({ kind: 'all', parts: flatParts('all', parts) }),
    any: (parts) => ({ kind: 'any', parts: flatParts('any', parts) }),
  })
}

/** Makes a list within a list of the same kind one list. */
function flatParts(kind: 'all' | 'any', parts: readonly Rule[]): readonly Rule[] {
  return mergeTests(parts.flatMap((rule) => (rule.kind === kind ? rule.parts : [rule])))
}

/** Drops repeated sentences. */
function mergeTests(parts: readonly Rule[]): readonly Rule[] {
  const said = new Set<string>()
  return parts.filter((part) => {
    if (part.kind !== 'sentence') return true
    if (said.has(part.text)) return false
    said.add(part.text)
    return true
  })
}
