/** The joining words of a report, in Simplified Chinese. */
import { articleNumberZh } from '../i18n/article-numbers.zh'
import type { JoiningWords } from './words.en'

const ordinals = '一二三四五'
const circled = '①②③④⑤⑥⑦⑧⑨⑩'

/** Joins phrases with the enumeration comma. */
function joined(parts: readonly string[], last: string): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join('、')}${last}${parts.at(-1) ?? ''}`
}

/** Numbers several clauses in circles, so that a long list is easy to read. */
function numbered(clauses: readonly string[]): string {
  const [only, another] = clauses
  if (only !== undefined && another === undefined) return only
  return clauses.map((clause, index) => `${circled.charAt(index)}${clause}`).join('；')
}

function date(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  return `${year}年${month ? `${String(Number(month))}月` : ''}${day ? `${String(Number(day))}日` : ''}`
}

export const reportWordsZh: JoiningWords = {
  either: { phrases: (parts) => joined(parts, '或'), clauses: (parts) => parts.join('，或者') },
  both: { phrases: (parts) => joined(parts, '和'), clauses: (parts) => parts.join('，并且') },
  list: (labels) => labels.join('、'),
  sentence: (clause) => `${clause}。`,
  date,
  headline: (counts, special) => {
    const parts = [
      counts.use > 0
        ? `现可办理的措施有${String(counts.use)}项`
        : counts.check > 0
          ? '尚无可直接办理的措施'
          : '目前没有可办理的措施',
      ...(counts.check > 0 ? [`需先核实的有${String(counts.check)}项`] : []),
      ...(counts.qualify > 0 ? [`还差条件的有${String(counts.qualify)}项`] : []),
      ...(counts.wait > 0 ? [`暂无可用的有${String(counts.wait)}项`] : []),
    ]
    return `${special ?? ''}${parts.join('，')}。`
  },
  said: (short, answer) => `${short}：${answer}`,
  needed: (clauses) => `还需要：${clauses.join('；')}。`,
  dependsOn: (shorts) => `取决于：${shorts.join('、')}。`,
  nothingYet: {
    'announced-only': '《政策措施》已提出，尚未查到可用的办法。',
    'not-for-you': '现有办法不对贵企业开放。',
    'not-begun': '现有办法尚未开始。',
    ended: '原有办法已结束。',
  },
  whyFirst: {
    ends: (day) => `${day}到期。`,
    settles: (count) => (count === 1 ? '回答后即可确定怎么办。' : `回答有助于确定${String(count)}项措施。`),
    use: '现在就可以办理。',
    check: '核实后可能可以办理。',
    qualify: '还差条件。',
  },
  dated: {
    ends: (instrument) => `到期：${instrument}`,
    begins: (instrument) => `开始：${instrument}`,
    ended: (instrument) => `已结束：${instrument}`,
  },
  becauseYouSaid: (clause) => `您的回答是：${clause}。`,
  notAnswered: (short) => `${short}：尚未回答。`,
  notSureAbout: (short) => `${short}：您的回答是“不确定”。`,
  answeredWith: (short, answer) => `${short}：您的回答是“${answer}”，该事项尚无定论。`,
  wouldBeRelevantIf: (clauses) => `符合以下条件时适用：${numbered(clauses)}。`,
  wouldBePossibleIf: (clauses) =>
    `符合以下条件时可能适用：${numbered(clauses)}。此外，政策还有一点没有明确。`,
  leftOpen: (point) => `${point}。`,
  notThatIs: (clause) => `并非${clause}`,
  provision: (numeral, sentences) =>
    `第${articleNumberZh(numeral)}条第${joined(
      sentences.map((number) => ordinals.charAt(number - 1) || String(number)),
      '、',
    )}句`,
  actions: { use: '现可办理', check: '先核实', qualify: '还差条件', wait: '暂无可用', none: '不适用' },
  states: {
    usable: '现可办理',
    uncertain: '待核实',
    lacking: '还差条件',
    'not-for-you': '不对贵企业开放',
    'not-begun': '尚未开始',
    ended: '已结束',
  },
  waysToday: (count) => (count === 0 ? '暂无可用' : `现有${String(count)}种办法可用`),
  period: (from, until) => [
    ...(from === undefined ? [] : [`自${date(from)}起`]),
    ...(until === undefined ? [] : [`至${date(until)}止`]),
  ],
  endedOn: (until) => `已于${date(until)}结束`,
  noLonger: '该途径已不能再办理。',
  ownHouse: '本企业自办',
}
