/** All that the toy says after the questions, in Simplified Chinese. */
import type { ContactId, MeasureId } from './catalogue'
import type { MeasureWords, PilotsWords, SourceWords } from './shapes'

/** The toy has so few steps that none of them is merged. */
export const agendaZh: Readonly<Record<string, string>> = {}

export const circularZh = {
  short: '关于柠檬水摊位的文件（2099年4月1日）',
  citation: '示例部《关于柠檬水摊位的文件》（Examples [2099] No. 7），2099年4月1日',
  excerptNote: '摘译未收录第二条。全文均为虚构。',
  editionName: '2099-04版',
  authorities: { examples: { name: '示例部' } },
  articles: { I: { title: '冰块' }, II: { title: '摘译未收录' }, III: { title: '场地' } },
  workingTitleNote: '全部标题均为虚构。',
  editions: { '2099-04': '示例首版。' },
  sources: { 'toy-circular': { title: '《关于柠檬水摊位的文件》', issuer: '示例部' } },
  disclaimer: '仅为示例，不构成任何意见。',
  articlesTitle: '三条内容',
  reportTitle: '柠檬水摊位政策报告',
  profileUnknown: '饮品和地点尚未填写',
  thresholds: '文件未设门槛。',
  conditionsTodayLead: '以下为公告的要求，不影响结论。',
  amounts: '文件未规定金额。',
}

export const contactsZh: Readonly<Record<ContactId, { readonly name: string; readonly role: string }>> = {
  'examples-office': { name: '示例办公室', role: '解答冰块问题。' },
  'park-keeper': { name: '公园管理员', role: '发放许可。' },
}

export const measureSourcesZh: Readonly<Record<string, SourceWords>> = {
  'toy-notice': { title: '关于洁净冰块的公告', issuer: '示例部' },
}

export const pilotsZh: PilotsWords = {
  'which-beaches': { point: '文件未说明哪些海滩适用', ask: '可向示例办公室了解。' },
}

export const summariesZh: Readonly<Record<MeasureId, string>> = {
  'ice-support': '补贴冷饮用冰。',
  'permit-help': '便利办理许可。',
  'beach-pilot': '海滩摊位参加试点。',
}

export const measuresZh: Readonly<Record<MeasureId, MeasureWords>> = {
  'ice-support': {
    offers: '以文件为准。',
    addresses: '摊位。',
    availability: '以文件为准。',
    conditionsToday: { 'clean-ice': '冰块洁净。' },
    firstSteps: { 'count-cubes': '清点冰块。', apply: '申请冰块支持。' },
    documents: { 'ice-bill': '冰块账单' },
    unknown: ['无人说明冰块数量。'],
  },
  'permit-help': {
    offers: '以文件为准。',
    addresses: '摊位。',
    availability: '以文件为准。',
    conditionsToday: {},
    firstSteps: { 'ask-keeper': '向公园管理员申请许可。' },
    documents: {},
    unknown: [],
  },
  'beach-pilot': {
    offers: '以文件为准。',
    addresses: '摊位。',
    availability: '以文件为准。',
    conditionsToday: {},
    firstSteps: { 'ask-office': '了解您的海滩是否参加。' },
    documents: {},
    unknown: [],
  },
}
