/** The languages in which all words exist. */
export const languages = ['en', 'zh'] as const

export type Language = (typeof languages)[number]
