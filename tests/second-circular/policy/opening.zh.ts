/** What the toy says up to the first question, in Simplified Chinese. */
import { catalogue } from '.'
import type { MeasureId, SectionId } from './catalogue'
import { siteNames } from './identity'
import type { WordsOfQuestions } from './shapes'

const questions = String(catalogue.questions.length)
const measures = String(catalogue.measures.length)

/** Name of the site, and its disclaimer. */
export const siteZh = { name: siteNames.zh, disclaimer: '仅为示例，内容均属虚构。' }

/** The words of the start page. */
export const startZh = {
  title: '哪些柠檬水摊位政策措施与您的摊位有关？',
  lead: `最多回答${questions}个问题，即可得到关于${measures}项虚构措施的报告。`,
  rulesText: (number: string, date: string) => `示例部${date}印发的${number}文件。`,
}

/** For whom the app is. */
export const audienceZh = '无：本文件为虚构。'
/** How long the interview takes. */
export const durationZh = '半分钟。'
/** The words of the filter above long lists. */
export const filterZh = { filter: '查找选项', filterHint: '输入名称的一部分。' }
/** The words of pages that are read before the app starts. */
export const readingZh = {
  description: '关于柠檬水摊位的示例文件。',
  shared: '有人与您分享了柠檬水政策导航的结果。',
}

/** The titles of the measures. */
export const titlesZh: Readonly<Record<MeasureId, string>> = {
  'ice-support': '冰块支持',
  'permit-help': '许可协助',
  'beach-pilot': '海滩试点',
}

/** The headings of topics and groups of options. */
export const headingsZh: {
  readonly sections: Readonly<Record<SectionId, string>>
  readonly groups: Readonly<Record<string, string>>
} = { sections: { stand: '摊位', ground: '场地', checks: '待核实事项' }, groups: {} }

/** The questions that come with the first page. */
export const firstQuestionsZh: WordsOfQuestions<'drinks' | 'ice'> = {
  drinks: {
    title: '您的摊位销售哪些饮品？',
    short: '饮品',
    why: '有一项措施面向冷饮。',
    says: '您的摊位销售{answer}',
    options: {
      lemonade: { label: '柠檬水', phrase: '柠檬水' },
      'iced-tea': { label: '冰茶', phrase: '冰茶' },
      none: { label: '以上均无', clause: '您的摊位不销售柠檬水和冰茶', denies: '您的摊位销售柠檬水或冰茶' },
    },
  },
  ice: {
    title: '您使用冰块吗？',
    short: '冰块',
    why: '有一项措施补贴冰块。',
    says: '{answer}',
    options: {
      yes: { label: '是', clause: '您的摊位使用冰块' },
      no: { label: '否', clause: '您的摊位不使用冰块' },
    },
  },
}
