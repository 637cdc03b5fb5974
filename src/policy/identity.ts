/**
 * What tells the app of one circular from that of another: its name, also as other sites show it, and the one under
 * which it keeps things on a device, saves files and writes its format. Apart from all else, because small scripts need
 * no more: that before the first painting, and that of other sites.
 */
export const siteId = 'service-export-policy-finder'

export const siteNames: Readonly<Record<'en' | 'zh', string>> = {
  en: 'Service Export Policy Finder',
  zh: '服务出口政策导航',
}
