/** What the toy keeps on a device goes by a name of its own. */
export const siteId = 'lemonade-policy-finder'

export const siteNames: Readonly<Record<'en' | 'zh', string>> = {
  en: 'Lemonade Policy Finder',
  zh: '柠檬水政策导航',
}
