/** The language tags (BCP 47) for pages. */
import type { Language } from '../policy/languages'

/** Language → its tag. */
export const languageTags = { en: 'en', zh: 'zh-CN' } as const satisfies Readonly<Record<Language, string>>

/** A tag for the `lang` attribute. */
export type LanguageTag = (typeof languageTags)[Language]
