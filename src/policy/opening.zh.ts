/** The words about the circular up to the first question, in Simplified Chinese. */
import { catalogue } from '.'
import { siteNames } from './identity'
import type { FilterWords, ReadingWords, SiteWords, StartWords } from './words'

export { titlesZh } from './measures/titles.zh'
export { headingsZh } from './questions/headings.zh'
/** The questions of the first topic. */
export { locationZh as firstQuestionsZh } from './questions/location/zh'

const questions = String(catalogue.questions.length)
const measures = String(catalogue.measures.length)

/** The name of the site and the line at the foot of every page. */
export const siteZh: SiteWords = {
  name: siteNames.zh,
  disclaimer: '本工具提供一般信息，不构成法律意见。以《政策措施》中文原文为准。',
}

/** The start page. */
export const startZh: StartWords = {
  // The mark without width lets a narrow line end between two words.
  title: '贵企业能用哪些\u200b服务出口政策措施？',
  lead: `最多答${questions}题。告诉您：服务出口政策${measures}项措施里哪些现在能用、还差什么条件、找谁办。每项都列明理由、依据和下一步。`,
  rulesText: (number, date) =>
    `商务部等9部门${date}印发的《关于促进服务出口的若干政策措施》（${number}），2025年9月24日公布。`,
}

/** For whom it is. */
export const audienceZh = '从事服务贸易的企业的财务、法务和运营负责人，以及为其提供咨询的专业人士。'

/** How long it takes. */
export const durationZh = '五至十分钟。'

/** The search over a long list of options. */
export const filterZh: FilterWords = {
  filter: '查找省（区、市）',
  filterHint: '可输入中文、英文或拼音首字母，例如“海南”“Hainan”或“hn”。',
}

/** What the build writes into pages. */
export const readingZh: ReadingWords = {
  description: `回答最多${questions}个问题，即可了解2025年促进服务出口政策措施中哪些现在能用、还差什么条件、找谁办。您的回答不会离开本浏览器。`,
  shared: '有人与您分享了服务出口政策导航的结果，即2025年促进服务出口政策措施中哪些可供某企业使用。',
}
