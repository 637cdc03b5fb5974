/** What only the printed report says, in Simplified Chinese. */
import type { OnPaperWords } from './on-paper.en'

export const onPaperZh: OnPaperWords = {
  preparedFor: '企业：',
  preparedBy: '编制：',
  whose: {
    own: '依据本浏览器中的回答生成。',
    portfolio: (from, place) => `依据“${from}”${place}的回答生成。`,
  },
  named: '名称由本设备添加，链接和代码中不含名称。',
  names: {
    add: '添加打印和文件用的名称',
    change: '修改名称',
    hint: '选填。名称会印在纸面上，并写入您保存的文件及其文件名，不会用于别处：链接、代码和网址均不含名称。',
    enterprise: '企业名称',
    adviser: '编制人或编制单位',
    kept: '已保存在本设备。',
    notKept: '浏览器未能保存名称，关闭页面后即失效。',
    notKeeping: '本设备已关闭保存，名称在关闭页面后即失效。',
    done: '完成',
  },
  conditions: '需核对的条件',
  you: '贵企业',
  source: '来源',
  theme: '主题',
  measure: '措施',
  agendas: '找谁办、办什么',
}
