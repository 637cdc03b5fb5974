/** What the start page and the page of one question say, in Simplified Chinese. */
import { audienceZh, durationZh, filterZh, startZh } from '../../policy/opening.zh'
import type { InterviewWords } from './words.en'

export const interviewZh: InterviewWords = {
  start: {
    ...startZh,
    facts: [
      { term: '适用对象', text: audienceZh },
      { term: '所需时间', text: `${durationZh}您可以随时停下，查看当前结果。` },
      { term: '您的回答', text: '只保存在本浏览器中，不会发送到任何地方。' },
    ],
    rules: '依据文件',
    begin: '开始',
    resume: '继续上次的填写',
    resumeText: (answered) => `您已回答${String(answered)}个问题。`,
    all: '在一页上回答全部问题',
    openShared: '打开他人分享的结果',
    portfolio: '批量评估多家企业',
    otherWays: '其他入口',
    example: {
      title: '结果示例',
      sentence: (use, check) => `现在能用的有${String(use)}项，需先核实的${String(check)}项。`,
      use: '现可办理',
      check: '先核实',
      wait: '暂无可用',
    },
    measuresTitle: '按条文列出的措施',
    measuresText: '无需作答即可阅读全部措施。',
  },
  question: {
    back: '上一步',
    continue: '继续',
    notSure: '不确定',
    notSureHint: '我们会列出您需要弄清的事项。',
    or: '或',
    several: '可多选，请选择所有符合的选项。',
    why: '为什么问这个问题',
    affects: (count) => `本题影响${String(count)}项措施`,
    whyNothing: '根据您的其他回答，本题不再影响任何结论。',
    progress: '进度',
    place: (place, most) => `第${String(place)}题，最多${String(most)}题`,
    remaining: (count) => (count === 1 ? '还有1题' : `最多还有${String(count)}题`),
    noneRemaining: '已全部答完',
    newlyAsked: (count) => `根据您的回答，新增${String(count)}个问题。`,
    resultSoFar: '查看当前结果',
    check: '核对全部回答',
    backToCheck: '返回我的回答',
    backToResult: '返回结果',
    ...filterZh,
    filterCount: (count) => `共显示${String(count)}项。`,
    filterNone: '没有匹配项，因此列出全部选项。',
  },
}
