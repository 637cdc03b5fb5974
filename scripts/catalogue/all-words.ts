/** All words of each language, as scripts and tests need them: at once. The app loads them in parts. */
import { detailsEn, type LanguageDetails } from '../../src/i18n/details.en'
import { detailsZh } from '../../src/i18n/details.zh'
import { joinedWords, type LanguageWords } from '../../src/i18n/joined-words'
import { wordsEn } from '../../src/i18n/words.en'
import { wordsZh } from '../../src/i18n/words.zh'
import type { Language } from '../../src/policy/languages'
import { furtherQuestionsEn } from '../../src/policy/questions/en'
import { furtherQuestionsZh } from '../../src/policy/questions/zh'

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
