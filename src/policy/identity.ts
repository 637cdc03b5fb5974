/**
 * Identifies the app of one circular: its name in each language, and its id in storage keys, file names and formats.
 * In a module of its own, because two small scripts need no more: the one before first paint, and the one on
 * embedding sites.
 */
export const siteId = 'service-export-policy-finder'

export const siteNames: Readonly<Record<'en' | 'zh', string>> = {
  en: 'Service Export Policy Finder',
  zh: '服务出口政策导航',
}
