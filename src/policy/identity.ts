/**
 * The names of the app of one circular.
 *
 * Two small scripts need no more of the policy than this file and the languages: the one before first paint, and the
 * one on embedding sites.
 */
import type { Language } from './languages'

/** Identifies the app in storage keys, file names and formats. */
export const siteId = 'service-export-policy-finder'

/** The name of the app in each language. */
export const siteNames: Readonly<Record<Language, string>> = {
  en: 'Service Export Policy Finder',
  zh: '服务出口政策导航',
}
