/** The toy keeps its data on a device under another name than our app. */
export const siteId = 'lemonade-policy-finder'

export const siteNames: Readonly<Record<'en' | 'zh', string>> = {
  en: 'Lemonade Policy Finder',
  zh: '柠檬水政策导航',
}
