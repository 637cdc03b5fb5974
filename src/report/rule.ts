/** A condition in plain words: the rule of a measure, read from the very tree that decides. */
import type { Condition } from '../engine'
import { type InterviewWords, wordsFor } from './catalogue-words'
import { clauseOf, denialOf } from './clauses'
import type { ReportWords } from './words'

/** A rule in words: a sentence, a point left open, or a list of which all or any must hold. */
export type Rule =
  | { readonly kind: 'sentence'; readonly text: string; readonly question: string }
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Rule[] }

/** The rule that a condition states. */
export function ruleOf(condition: Condition, interview: InterviewWords, words: ReportWords): Rule {
  switch (condition.kind) {
    case 'is':
    case 'has': {
      const text = clauseOf(
        wordsFor(interview.questions, condition.question),
        condition.options,
        words.either,
      )
      return { kind: 'sentence', text: words.sentence(text), question: condition.question }
    }
    case 'not':
      return negatedRuleOf(condition.condition, interview, words)
    case 'pilot':
      return {
        kind: 'open',
        text: words.leftOpen(wordsFor(words.pilots, condition.reason).point),
      }
    case 'all':
    case 'any': {
      const parts = condition.conditions
        .map((part) => ruleOf(part, interview, words))
        .flatMap((rule) => (rule.kind === condition.kind ? rule.parts : [rule]))
      return { kind: condition.kind, parts: mergeTests(parts) }
    }
  }
}

function negatedRuleOf(condition: Condition, interview: InterviewWords, words: ReportWords): Rule {
  switch (condition.kind) {
    case 'is':
    case 'has': {
      const questionWords = wordsFor(interview.questions, condition.question)
      const denial = denialOf(questionWords, condition.options, words.both)
      const text = denial ?? words.notThatIs(clauseOf(questionWords, condition.options, words.either))
      return { kind: 'sentence', text: words.sentence(text), question: condition.question }
    }
    case 'not':
      return ruleOf(condition.condition, interview, words)
    case 'pilot':
      return ruleOf(condition, interview, words)
    case 'all':
    case 'any':
      return {
        kind: condition.kind === 'all' ? 'any' : 'all',
        parts: condition.conditions.map((part) => negatedRuleOf(part, interview, words)),
      }
  }
}

/** Two sentences that say the same are said once. */
function mergeTests(parts: readonly Rule[]): readonly Rule[] {
  const said = new Set<string>()
  return parts.filter((part) => {
    if (part.kind !== 'sentence') return true
    if (said.has(part.text)) return false
    said.add(part.text)
    return true
  })
}
