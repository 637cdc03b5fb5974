/** What the checklist of next steps says, in Simplified Chinese; loaded with the details. */
import type { StepWords } from './words.en'

export const stepsZh: StepWords = {
  title: '下一步工作',
  lead: '要做什么、向谁办理、需要准备哪些材料。完成后打勾，并可注明由谁负责、何时完成。',
  parts: {
    now: {
      title: '现在要做的工作',
      lead: '对应现可办理和先核实的措施。',
    },
    qualify: {
      title: '为具备条件要做的工作',
      lead: '这些措施还差一些贵企业可以设法具备的条件。以下工作不计入上面的进度。',
    },
  },
  progress: ({ done, total, notNeeded }) =>
    `共${String(total)}项，已完成${String(done)}项${notNeeded > 0 ? `，另有${String(notNeeded)}项不需要` : ''}`,
  stillOpen: (count) => (count > 0 ? `${String(count)}项待办` : '已处理'),
  documents: '需要准备的材料',
  documentsCounted: (count) => `需要准备的材料（${String(count)}）`,
  detailsOf: (points) =>
    points > 1 ? `${String(points)}个要点、日期、负责人、备注` : '对应措施、日期、负责人、备注',
  forMeasures: '对应措施',
  withMeasures: (text, measures) => `${text}（${measures.join('；')}）`,
  labelled: (label, text) => `${label}：${text}`,
  settled: (text) => `${text}（此前已处理）`,
  until: (date) => `${date}前（含当日）`,
  notNeeded: '不需要',
  date: '日期',
  owner: '负责人',
  note: '备注',
  noteHint: (most) => `不超过${String(most)}个字符`,
  emptyTitle: '尚无工作清单',
  emptyText: '您尚未回答任何问题，因此还不能为贵企业列出下一步工作。',
  noneText:
    '根据您的回答，没有现可办理、先核实或还差条件的措施，因此没有需要办理的事项。结果页面逐项说明原因。',
  toResult: '查看结果',
  print: '打印清单',
  copyText: '复制为纯文本',
  sheet: {
    title: (name) => `沟通提纲：${name}`,
    own: '本企业自办事项',
    to: '对象',
    role: '职责',
    purpose: '目的',
    points: '询问或办理的事项',
    answer: '答复',
    done: '已完成',
  },
  copied: '已复制。',
  notCopied: '浏览器不允许复制，请改为保存或打印清单。',
  save: {
    agendas: {
      text: '沟通提纲（Word，.zip）',
      hint: '供与银行、主管部门沟通：每家一份Word文件，问题集中列出。',
    },
    workbook: {
      text: '工作簿（.xlsx）',
      hint: '供分工办理：每个事项一行，含进度、日期、负责人和备注。',
    },
    calendar: {
      text: '日历（.ics）',
      hint: '供导入办公日历：即将到来的日期，以及您已注明日期的事项。',
    },
    noDates: '尚无注明日期的事项，也没有即将到来的日期。请先为事项注明日期。',
  },
  kept: '您在此所作的标记和备注仅保存在本设备上，不会写入链接，删除回答时一并删除。',
  notKept: '您已关闭在本设备上保存回答的功能，因此所作的标记和备注仅在本页面打开期间有效。',
  notices: {
    unavailable:
      '此浏览器不允许本页面保存您的标记和备注。关闭页面后不再保留；如需保留，请打印、复制或保存清单。',
    unreadable: '本设备上保存的标记无法读取，请重新标记。',
  },
  more: (count) => `另有${String(count)}个已作标记的要点不在目前的结果之列，其标记仍予保留，但不计入。`,
}
