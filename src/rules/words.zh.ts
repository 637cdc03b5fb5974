import type { rulesEn } from './words.en'

/** The words about rules, in Simplified Chinese: tables, diagrams and the flow of questions. */
export const rulesZh: typeof rulesEn = {
  cell: {
    any: '不限',
    open: '未定',
    answered: '已回答',
    quote: (label) => `“${label}”`,
    ofHeadings: (listed) => `${listed}中的任意一项`,
    noneOfHeadings: (listed) => `未选${listed}中的任何一项`,
    ofMany: (count) => `${String(count)}个选项之一`,
    anythingBut: (listed) => `除${listed}以外`,
    noneOf: (listed) => `未选${listed}`,
    orOpen: (text) => `${text}，或者未定`,
    together: (texts) => texts.join('，并且'),
    named: (short, text) => `${short}（${text}）`,
  },
  branch: {
    askedIf: (condition) => `提问条件：${condition}。`,
    otherwise: (labels) => `否则视为${labels}。`,
    otherwiseNothing: '否则跳过此题。',
    offeredIf: (label, condition) => `选项${label}的提供条件：${condition}。`,
    allOf: (conditions) => conditions.join('，并且'),
    anyOf: (conditions) => conditions.join('，或者'),
    brackets: (condition) => `（${condition}）`,
  },
  table: {
    title: '规则表',
    caption: (measure) => `判断表：${measure}`,
    lead: '任何一种回答只对应一行。',
    verdict: '结论',
    leftOpen: '有一点政策尚未明确。',
    rest: '其余情形：对结论有影响的回答尚未确定。',
    key: '说明：“不限”指任何回答均可，未回答也可以；“未定”指尚未回答、回答“不确定”，或者所选答案尚不能确定该事项。',
    tooLarge: '此规则涉及的条件过多，无法列成便于阅读的表。请看上文的文字表述和下面的规则图。',
    yours: '您的回答符合此行',
    notes: '有条件提问的问题',
  },
  diagram: {
    title: '规则图',
    name: (measure) => `规则图：${measure}`,
    all: '同时满足：',
    any: '至少满足其一：',
    leftOpen: '政策尚未明确',
    standings: { met: '符合', open: '未定', 'not-met': '不符合' },
    onYourAnswers: '根据您的回答',
    tally: (standing, parts) => `${standing}：${parts.join('；')}`,
  },
  flow: {
    title: '问题及其顺序',
    lead: (count) =>
      `共有${String(count)}个问题。连线从一个问题指向取决于其回答的问题。对结论不再有影响的问题不会提出。`,
    name: '按提问顺序排列的问题图；连线从一个问题指向是否提问取决于其回答的问题',
    inWords: '文字说明',
    always: '总会提问。',
  },
}
