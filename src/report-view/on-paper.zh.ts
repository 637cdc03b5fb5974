/** What only the printed report says, in Simplified Chinese. */
import type { OnPaperWords } from './on-paper.en'

export const onPaperZh: OnPaperWords = {
  preparedFor: (name) => `送：${name}`,
  conditions: '需核对的条件',
  you: '贵企业',
  source: '来源',
  theme: '主题',
  measure: '措施',
  agendas: '找谁办、办什么',
}
