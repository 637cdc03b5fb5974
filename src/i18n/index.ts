/** The current language and its typed words. */
export { ensureWords, switchLanguage, useDetails, useLanguage, useOpeningWords, useWords } from './languages'
export { type LanguageWords } from './joined-words'
export { preferredLanguage } from './preferred'
export { noteFailedStyles, withSecondTry } from './second-try'
export type { LanguageDetails } from './details.en'
export type { Messages, OpeningWords } from './words.en'
