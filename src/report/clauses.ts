/**
 * Answers and tests as clauses: "your enterprise provides digital services or language services".
 *
 * A clause has no capital and no full stop, so that it can follow "because" and "if".
 */
import type { QuestionWords } from '../policy'
import { optionWords } from './catalogue-words'
import type { Joining } from './words'

/** Says what holds when the chosen options are `options`: joined by "and" for an answer, by "or" for a rule. */
export function clauseOf(words: QuestionWords, options: readonly string[], join: Joining): string {
  const whole: string[] = []
  const phrases: string[] = []
  for (const option of options) {
    const { clause, phrase, label } = optionWords(words, option)
    if (clause !== undefined) whole.push(clause)
    else phrases.push(phrase ?? label)
  }
  const said = phrases.length > 0 ? [words.says.replace('{answer}', () => join.phrases(phrases))] : []
  return join.clauses([...said, ...whole])
}

/** Says what holds when none of `options` is chosen. */
export function denialOf(
  words: QuestionWords,
  options: readonly string[],
  join: Joining,
): string | undefined {
  const denials = options.map((option) => optionWords(words, option).denies)
  return denials.every((denial) => denial !== undefined) ? join.clauses(denials) : undefined
}
