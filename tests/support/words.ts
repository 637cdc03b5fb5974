/** All words in each language, for tests of every language. */
import type { QuestionWords } from '../../src/policy'
import { optionWords } from '../../src/report'

export { type AllWords, chinese, english, everyLanguage } from '../../scripts/catalogue/all-words'

/** Returns what a sentence calls an option. */
export function saidBy(question: QuestionWords, option: string): string {
  const { clause, phrase, label } = optionWords(question, option)
  return clause ?? phrase ?? label
}

/** Values for the problems of a portfolio whose texts need none of them. */
export const noFacts = {
  found: '',
  question: '',
  options: '',
  questions: '',
  count: 0,
  row: '',
  lastRow: '',
  mostRows: 0,
  megabytes: 0,
  unpackedMegabytes: 0,
  mostColumns: 0,
  mostEmptyRows: 0,
}
