/** The current language and its typed words. */
export {
  ensureWords,
  switchLanguage,
  useDetails,
  useLanguage,
  useWords,
  type LanguageWords,
  type WordsPart,
} from './languages'
export { preferredLanguage } from './preferred'
export { withSecondTry } from './second-try'
export type { LanguageDetails } from './details.en'
export type { Messages } from './messages.en'
