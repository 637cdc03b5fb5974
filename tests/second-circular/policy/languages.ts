/** The languages in which all words exist. */
export const languages = ['en', 'zh'] as const

/** One of these languages. */
export type Language = (typeof languages)[number]
