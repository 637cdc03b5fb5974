import type { OfflineWords } from './words.en'

/** The words about a new release, in Simplified Chinese. */
export const offlineZh: OfflineWords = {
  ready: '新版本已准备就绪。',
  loses: '重新载入后，未保存在本设备上的内容将会丢失。',
  reload: '重新载入',
  later: '以后再说',
}
