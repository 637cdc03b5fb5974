/** What only the printed sheets say, in Simplified Chinese. */
import { circularZh } from '../../policy/details.zh'
import type { PaperWords } from './paper.en'

export const paperZh: PaperWords = {
  title: circularZh.reportTitle,
  trial: {
    title: '本报告是换条件试算的结果，不是企业自己的回答。',
    lead: (count) =>
      count === 0 ? '目前尚未更改任何回答。' : `为查看结论的变化，更改了以下${String(count)}项回答：`,
    change: (question, before, now) => `${question}：现为“${now}”，原为“${before}”`,
  },
  shared: {
    title: '他人的回答，由分享的链接或代码打开。',
    lead: '文中的“您”和“贵企业”指分享者及其企业。',
  },
  counted: (title, count) => `${title}（${String(count)}）`,
  answers: '回答',
  notSure: '不确定',
  unanswered: (shorts) => `尚未回答：${shorts}。`,
  notNeeded: (shorts) => `未提问（无论如何回答，都不影响结论）：${shorts}。`,
  details: '措施详情',
  detailsLead: '以下内容对所有企业相同，编号与前述列表一致。',
  contacts: '找谁办，各管什么',
  sources: '依据',
  cite: (place) => `[${String(place)}]`,
  same: '相同的回答',
  noneSame: '没有相同的回答。',
  codes: '代码与链接',
}
