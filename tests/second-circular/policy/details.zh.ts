/** All that the toy says after the questions, in Simplified Chinese. */
import type { ContactId, InstrumentId, MeasureId } from './catalogue'
import type { InstrumentWords, MeasureWords, PilotsWords, SourceWords } from './shapes'

/** The toy has so few steps that none of them is merged. */
export const agendaZh: Readonly<Record<string, string>> = {}

/** Words on the circular itself. */
export const circularZh = {
  short: '关于柠檬水摊位的文件（2099年4月1日）',
  citation: '示例部《关于柠檬水摊位的文件》（Examples [2099] No. 7），2099年4月1日',
  excerptNote: '摘译未收录第二条。全文均为虚构。',
  notCovered: '3条中有1条未涵盖：摘译未收录第二条。',
  reported: {
    title: '虚构的报道提到的第二条内容',
    lead: '据虚构的报道，文件还提出：',
    topics: ['吸管用麦秆制作'],
    unread: '没有人读过该条，也不据此给出任何结论。',
    translationNote: '该报道没有使用任何语言。',
  },
  special: { 'no-drinks': '贵摊位不卖饮料，通知只谈饮料。' },
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
  conditionsTodayLead: '以下为公告的要求。这些要求决定现在能否办理，不影响措施是否适用。',
  amounts: '文件未规定金额。',
}

/** The names of the contacts. */
export const contactsZh: Readonly<Record<ContactId, { readonly name: string; readonly role: string }>> = {
  'examples-office': { name: '示例办公室', role: '解答冰块问题。' },
  'park-keeper': { name: '公园管理员', role: '发放许可。' },
}

/** Titles and issuers of the sources. */
export const measureSourcesZh: Readonly<Record<string, SourceWords>> = {
  'toy-notice': { title: '关于洁净冰块的公告', issuer: '示例部' },
}

/** The open points in words. */
export const pilotsZh: PilotsWords = {
  'which-beaches': { point: '文件未说明哪些海滩适用', ask: '可向示例办公室了解。' },
  'keeper-decides': { point: '由公园管理员决定', ask: '可向公园管理员了解。' },
}

/** Each measure in one sentence. */
export const summariesZh: Readonly<Record<MeasureId, string>> = {
  'ice-support': '补贴冷饮用冰。',
  'permit-help': '便利办理许可。',
  'beach-pilot': '海滩摊位参加试点。',
}

/** The words of each measure. */
export const measuresZh: Readonly<Record<MeasureId, MeasureWords>> = {
  'ice-support': {
    offers: '以文件为准。',
    addresses: '摊位。',
    today: '全属虚构，能办的事也是虚构的。',
    conditionsToday: { 'clean-ice': '冰块洁净。' },
    firstSteps: { 'count-cubes': '清点冰块。', apply: '申请冰块支持。' },
    documents: { 'ice-bill': '冰块账单' },
    unknown: ['无人说明冰块数量。'],
  },
  'permit-help': {
    offers: '以文件为准。',
    addresses: '摊位。',
    today: '全属虚构，能办的事也是虚构的。',
    conditionsToday: {},
    firstSteps: {
      'ask-keeper': '向公园管理员申请许可。',
      'ask-others': '向示例办公室了解所在地点由谁发放许可。',
    },
    documents: {},
    unknown: [],
  },
  'beach-pilot': {
    offers: '以文件为准。',
    addresses: '摊位。',
    today: '全属虚构，能办的事也是虚构的。',
    conditionsToday: {},
    firstSteps: { 'ask-office': '了解您的海滩是否参加。' },
    documents: {},
    unknown: [],
  },
}

/** The words of each way to use a measure. */
export const instrumentsZh: Readonly<Record<InstrumentId, InstrumentWords>> = {
  'ice-voucher': {
    title: '用冰补贴券',
    line: '可以申请洁净冰块补贴券。',
    what: '夏季支付用冰费用的补贴券。',
    openTo: '所有使用冰块的摊位。',
    requires: '冰块洁净。',
  },
  'keepers-desk': {
    title: '公园管理员窗口',
    line: '可以向公园管理员申请许可。',
    what: '公园管理员发放许可的窗口。',
    openTo: '公园内的摊位。',
    requires: '公园管理员同意。',
  },
}
