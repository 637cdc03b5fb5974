/** What the checklist of next steps says, in Simplified Chinese; loaded with the details. */
import type { StepWords } from './words.en'

export const stepsZh: StepWords = {
  open: '下一步工作清单',
  title: '下一步工作',
  lead: '与贵企业相关或可能相关的措施首先要做的事，按办理单位排列，并列出需要为各单位准备的材料。',
  parts: {
    relevant: {
      title: '相关措施的工作',
      lead: '根据您的回答，贵企业符合这些措施的适用对象。',
    },
    possible: {
      title: '可能相关措施的工作',
      lead: '这些措施尚有未定事项，请先查看尚缺的信息；其中部分工作最终可能并不需要。',
    },
  },
  progress: (done, total) => `共${String(total)}项，已完成${String(done)}项`,
  documents: '需要准备的材料',
  stepFor: (step, measures) => `${step}（${measures.join('；')}）`,
  forMeasures: '对应措施',
  emptyTitle: '尚无工作清单',
  emptyText: '您尚未回答任何问题，因此还不能为贵企业列出下一步工作。',
  noneText:
    '根据您的回答，没有相关或可能相关的措施，因此没有需要办理的事项。结果页面说明每项措施在什么情况下结论会改变。',
  toResult: '查看结果',
  print: '打印清单',
  copyText: '复制为纯文本',
  copyMarkdown: '复制为Markdown',
  copied: '已复制。',
  notCopied: '浏览器不允许复制，请改为打印清单。',
  kept: '完成标记保存在本设备上，删除回答时一并删除。',
  notKept: '您已关闭在本设备上保存回答的功能，因此完成标记仅在本页面打开期间有效。',
  notices: {
    unavailable: '此浏览器不允许本页面保存完成标记。关闭页面后标记不再保留；如需保留，请打印或复制清单。',
    unreadable: '本设备上保存的完成标记无法读取，请重新标记。',
  },
  more: (count) => `另有${String(count)}项已完成的工作不在目前的结果之列，其标记仍予保留，但不计入。`,
}
