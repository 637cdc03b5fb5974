/** The current language and its typed words: those up to the first question, those with all questions, the details. */
export { ensureWords, switchLanguage, useDetails, useLanguage, useOpeningWords, useWords } from './languages'
export { type LanguageWords } from './joined-words'
export { preferredLanguage } from './preferred'
export { noteFailedStyles, withSecondTry } from './second-try'
export type { LanguageDetails } from './details.en'
export type { OpeningWords } from './words.en'
