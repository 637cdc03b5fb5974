/** The current language and its typed words. */
export {
  ensureDetails,
  preferredLanguage,
  switchLanguage,
  useDetails,
  useLanguage,
  useWords,
} from './languages'
export type { LanguageDetails } from './details.en'
export type { LanguageWords } from './words.en'
export type { Messages } from './messages.en'
