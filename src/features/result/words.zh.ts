/** What only the page of the user’s own result says, in Simplified Chinese. */
import type { ResultPageWords } from './words.en'

export const resultPageZh: ResultPageWords = {
  title: '您的结果',
  emptyTitle: '尚无结果',
  emptyText: '您尚未回答任何问题，因此还不能就贵企业得出结论。',
  begin: '回答第一题',
  continue: '继续回答问题',
  answerNewlyAsked: '现在回答',
  editAnswers: '修改回答',
  nextSteps: '下一步',
  allSteps: '全部下一步',
  whatIf: '换个条件看看',
  openQuestions: (count) => `还有最多${String(count)}题未答。回答之前，相关措施列在“先核实”中。`,
}
