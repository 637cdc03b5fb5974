import { articles } from './circular'
import type { CircularWords } from './words'

const notInExcerpt = { title: '公开摘译未收录' }
const missing = String(articles.filter(({ inExcerpt }) => !inExcerpt).length)
const all = String(articles.length)

/** The circular as a whole, in Chinese. */
export const circularZh: CircularWords = {
  short: '《关于促进服务出口的若干政策措施》（2025年9月22日）',
  citation:
    '商务部等9部门《关于促进服务出口的若干政策措施》（商服贸发〔2025〕186号），2025年9月22日印发，2025年9月24日公布，由商务部服务贸易和商贸服务业司发布',
  excerptNote:
    '《关于促进服务出口的若干政策措施》（以下简称《政策措施》）共十三条。本工具依据公开的英文摘译编写，摘译未收录第二条至第六条。因此，本工具不涵盖这五条的措施，也不就其给出结论。如需了解，请查阅商务部网站公布的中文原文。',
  notCovered: `${all}条中有${missing}条未涵盖：公开摘译未收录第二条至第六条。`,
  reported: {
    title: '公开报道提到的未涵盖条文内容',
    lead: '据人民网2025年9月25日报道，《政策措施》还提出：',
    topics: [
      '发挥服务贸易创新发展引导基金作用，带动更多社会资本投入服务领域',
      '利用相关电子信息平台，提高企业服务出口退税申报效率',
      '加大出口信用保险对服务出口的支持力度',
    ],
    unread: '本工具未读到上述条文原文，也不据此给出任何结论。',
    translationNote: '原报道为意大利文，以上中文为本工具自行回译，并非官方表述。',
  },
  special: {
    outside: '贵企业在境内未设立机构，大部分措施只适用于在境内设有机构的企业。',
    'goods-only': '《政策措施》针对的是服务贸易。贵企业只经营货物，大部分措施不适用。',
  },
  authorities: {
    mofcom: { name: '商务部' },
    cac: { name: '国家互联网信息办公室（国家网信办）' },
    mof: { name: '财政部' },
    pboc: { name: '中国人民银行' },
    gac: { name: '海关总署' },
    sta: { name: '国家税务总局' },
    nfra: { name: '国家金融监督管理总局' },
    cnipa: { name: '国家知识产权局' },
    safe: { name: '国家外汇管理局' },
  },
  articles: {
    I: { title: '资金支持渠道' },
    II: notInExcerpt,
    III: notInExcerpt,
    IV: notInExcerpt,
    V: notInExcerpt,
    VI: notInExcerpt,
    VII: { title: '人员往来与入境消费' },
    VIII: { title: '跨境资金流动' },
    IX: { title: '服务贸易跨境结算' },
    X: { title: '知识产权转化与交易' },
    XI: { title: '数据跨境流动' },
    XII: { title: '国际数据服务' },
    XIII: { title: '国际市场开拓' },
  },
  workingTitleNote:
    '以下标题为本工具自拟的简短工作标题，并非官方标题。英文标题参照非官方英文译文拟定；编写时未取得中文原文，中文标题亦为自拟。《政策措施》的名称采用商务部新闻发言人的表述。',
  editions: {
    '2026-11.2': '新增现可办理的途径及其期限、19个问题和待核实事项，内容依据截至2026年10月10日的公开文件。',
    '2026-11': '首版。收录《政策措施》八个条文的25项措施。',
  },
  sources: {
    'circular-2025': {
      title: '《关于促进服务出口的若干政策措施》（中文原文）',
      issuer: '商务部等9部门',
    },
    'circular-excerpt-2025': {
      title: '法规动态：中国出台促进服务出口政策措施（含非官方英文摘译）',
      issuer: 'ForTran律师事务所',
    },
    'circular-topics-report-2025': {
      title: '关于《政策措施》的报道，涉及摘译未收录的条文（意大利文）',
      issuer: '人民网意大利文版',
    },
    'circular-report-2025': {
      title: '关于《政策措施》及其13项措施的评论文章（英文）',
      issuer: '中国经济网',
    },
    'circular-announcement-2025': {
      title: '关于预告有关政策措施的新闻发布会的报道（日文，暂未找到中文来源）',
      issuer: '中国国际广播电台，载于livedoor新闻网',
    },
    'services-trade-opinions-2024': {
      title: '《国务院办公厅关于以高水平开放推动服务贸易高质量发展的意见》（链接为日文报道）',
      issuer: '国务院办公厅；日本贸易振兴机构（JETRO）网页',
    },
  },
  disclaimer:
    '本工具提供一般信息，不构成法律、税务或财务意见；结果不代表任何主管部门或银行的决定或承诺。有关内容依据非官方英文译文编写，以《政策措施》中文原文为准。规定可能调整，采取行动前，请向有关主管部门或银行核实。',
  articlesTitle: '十三项政策措施',
  reportTitle: '服务出口政策报告',
  profileUnknown: '服务类别、所在地和集团情况尚未填写',
  thresholds:
    '本工具读到的条文没有规定门槛，但现行配套规定有，例如资金池70亿元人民币。这些要求会列出，但不影响措施是否适用于贵企业。',
  conditionsTodayLead: '以下为现行规定的要求。这些要求决定现在能否办理，不影响措施是否适用于贵企业。',
  amounts:
    '本工具读到的条文没有规定金额或门槛，有关要求来自配套规定。这些要求决定现在能否办理，不影响措施是否适用于贵企业。',
}
