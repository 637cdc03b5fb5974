import type { Language } from './languages'

/** The name under which the toy keeps its data on a device; our app has another. */
export const siteId = 'lemonade-policy-finder'

/** The name of the site in each language. */
export const siteNames: Readonly<Record<Language, string>> = {
  en: 'Lemonade Policy Finder',
  zh: '柠檬水政策导航',
}
