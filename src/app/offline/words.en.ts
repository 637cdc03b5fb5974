/** The words about a new release, in English. Loaded when the browser is idle. */
export const offlineEn = {
  ready: 'A new version is ready.',
  /** Follows in the same paragraph, where there is something that a reload would lose. */
  loses: ' Reloading loses what is not kept on this device.',
  reload: 'Reload',
  later: 'Later',
}

/** The words about a new release. */
export type OfflineWords = typeof offlineEn
