/** The options of an answer, and their words. */
import { type Answer, NOT_SURE } from '../engine'
import type { QuestionWords } from '../policy'

/** The options of an answer; none for an absent one and for "not sure". */
export function optionsOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined || answer === NOT_SURE) return []
  return typeof answer === 'string' ? [answer] : answer
}

/** The words of one option. */
export function optionWords(words: QuestionWords, option: string): QuestionWords['options'][string] {
  return words.options[option] ?? { label: option }
}

/** The labels of an answer's options. */
export function labelsOf(words: QuestionWords, answer: Answer | undefined): readonly string[] {
  return optionsOf(answer).map((option) => optionWords(words, option).label)
}
