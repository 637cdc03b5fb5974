/** What is said about a new release, in English; loaded when the page is quiet. */
export const offlineEn = {
  ready: 'A new version is ready.',
  /** Follows in the same paragraph, where there is something that a reload would lose. */
  loses: ' Reloading loses what is not kept on this device.',
  reload: 'Reload',
  later: 'Later',
}

export type OfflineWords = typeof offlineEn
