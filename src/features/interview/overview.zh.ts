/** What the pages say that show all questions at once, in Simplified Chinese. */
import type { OverviewWords } from './overview.en'

export const overviewZh: OverviewWords = {
  all: {
    title: '全部问题',
    lead: '以下是仍可能影响结论的全部问题。问题会随您的回答增减。',
    notNeeded: (count) => `有${String(count)}个问题无需回答。`,
    counts: '当前结果',
    toResult: '查看结果',
    clear: '清除此题的回答',
  },
  check: {
    title: '核对您的回答',
    lead: '如有不符，请修改，然后查看结果。',
    change: '修改',
    answer: '回答',
    unanswered: '尚未回答',
    notNeeded: '无需回答的问题',
    notAsked: (reason) => `未提问，因为您的回答是：${reason}。`,
    noDifference: '未提问：无论如何回答，都不再影响任何结论。',
    keptAside: '您先前的回答仍予保留，但不参与判断。',
    aside: (options) => `先前所选，仍予保留，但不参与判断：${options}`,
    toResult: '查看我的结果',
    empty: '您尚未回答任何问题。',
    next: '回答下一题',
  },
}
