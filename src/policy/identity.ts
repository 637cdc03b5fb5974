/**
 * Identifies the app of one circular in storage keys, file names and formats.
 *
 * Two small scripts need no more than this file: the one before first paint, and the one on embedding sites.
 */
export const siteId = 'service-export-policy-finder'

/** The name of the app in each language. */
export const siteNames: Readonly<Record<'en' | 'zh', string>> = {
  en: 'Service Export Policy Finder',
  zh: '服务出口政策导航',
}
