/** All words in each language, for tests of every language. */
import type { LanguageDetails, LanguageWords } from '../../src/i18n'
import { detailsEn } from '../../src/i18n/details.en'
import { detailsZh } from '../../src/i18n/details.zh'
import { joinedWords } from '../../src/i18n/joined-words'
import { furtherQuestionsEn } from '../../src/policy/questions/en'
import { wordsEn } from '../../src/i18n/words.en'
import { furtherQuestionsZh } from '../../src/policy/questions/zh'
import { wordsZh } from '../../src/i18n/words.zh'
import type { Language } from '../../src/policy/languages'
import type { QuestionWords } from '../../src/policy'
import { optionWords } from '../../src/report'

/** All words of one language. */
export interface AllWords {
  readonly language: Language
  readonly words: LanguageWords
  readonly details: LanguageDetails
}

/** The English words. */
export const english: AllWords = {
  language: 'en',
  words: joinedWords(wordsEn, furtherQuestionsEn),
  details: detailsEn,
}

/** The Chinese words. */
export const chinese: AllWords = {
  language: 'zh',
  words: joinedWords(wordsZh, furtherQuestionsZh),
  details: detailsZh,
}

/** The words of every language. */
export const everyLanguage: readonly AllWords[] = [english, chinese]

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
